import { bookPrinting, documentPrinting } from '#publishing/book/printings.ts'
import type { Printing } from '#publishing/document.ts'
import { fontsInNode } from '#publishing/pdf/fonts/fonts-in-node.ts'
import { PAGE_SIZES, type PageSize } from '#core/page-sizes.ts'
import { renderPdf } from '#publishing/pdf/render-pdf.ts'
import { buildFonts, FONT_FOLDER } from '../build-fonts.ts'
import { packageInPrint } from './pages/package-in-print.ts'
import { pageFaults } from './pages/page-faults.ts'
import { COUPLES } from './prose/couples.ts'
import type { Case } from './prove.ts'
import type { Name } from './superlatives.ts'

const fonts = fontsInNode(FONT_FOLDER)

/** Documents of a package, those of `ids` or all of them: valid, embedded, read and tagged whole. */
export async function documents(name: Name, ids?: readonly string[]): Promise<string> {
  const { source, texts } = packageInPrint(name)
  const wanted = texts.filter(({ plan }) => ids?.includes(plan.id) ?? true)
  let pages = 0
  for (const written of wanted) {
    pages += await shown(documentPrinting(source, written), 'a5')
  }
  return `${wanted.length} documents, ${pages} pages`
}

/** The same of the book of all of them. */
async function book(name: Name, size: PageSize): Promise<string> {
  const { source, texts } = packageInPrint(name)
  return `${await shown(bookPrinting(source, texts), size)} pages`
}

async function shown(printing: Printing, size: PageSize): Promise<number> {
  await buildFonts()
  const { bytes, pages, missing } = await renderPdf(printing, fonts, { size })
  const faults = [
    ...pageFaults(bytes, printing, size),
    ...missing.map((one) => `no font holds ${one}`),
  ]
  if (faults.length > 0) throw new Error(`${printing.title}: ${faults.join('\n')}`)
  return pages
}

const NAMES = Object.keys(COUPLES) as Name[]

export const PAGE_CASES: readonly Case[] = NAMES.flatMap((name): Case[] => [
  {
    name: `every PDF of the couple “${name}” is valid, embedded, read and tagged whole`,
    show: async () => documents(name),
  },
  ...PAGE_SIZES.map((size) => ({
    name: `the book of the couple “${name}” on ${size.toUpperCase()} is so too`,
    show: async () => book(name, size),
  })),
])
