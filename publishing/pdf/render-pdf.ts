import { toBytes } from 'pdfkit/output'
import type { PageSize } from '#core/page-sizes.ts'
import type { Part, Printing } from '../document.ts'
import type { Composing } from './blocks.ts'
import { composePrinting } from './compose/compose-printing.ts'
import { textsOf } from './compose/texts-of.ts'
import { drawPages } from './draw-pages.ts'
import { openShelf } from './fonts/font-shelf.ts'
import type { FontSource } from './fonts/font-source.ts'
import { layPages, type Page } from './lay-pages.ts'
import { openPdf } from './open-pdf.ts'
import { bottomOf, LEADING, PAGE_DESIGNS } from './page-design.ts'
import { cleanText } from './typeset/clean-text.ts'
import { UnseenFont } from './unseen-font.ts'

export interface PdfOptions {
  /** A5 by default. */
  readonly size?: PageSize
  /** Written into the file, so it must not be the clock's. Left out, it is the start of 1970. */
  readonly createdAt?: Date
  /** Waited for between steps of some milliseconds each, so that others are served meanwhile. */
  readonly pause?: () => Promise<unknown>
}

export interface RenderedPdf {
  readonly bytes: Uint8Array
  readonly pages: number
  /** The characters no font holds; each is shown as a box. */
  readonly missing: readonly string[]
}

/**
 * A document, or a package's documents as one book, as a PDF: cover, contents, charts, positions,
 * text, the facts it rests on, and how it was made; tagged, with bookmarks, and with every glyph it
 * uses embedded. The same printing, options and fonts give the same bytes. Throws what `fonts` throws.
 */
export async function renderPdf(
  printing: Printing,
  fonts: FontSource,
  { size = 'a5', createdAt = new Date(0), pause }: PdfOptions = {},
): Promise<RenderedPdf> {
  const { language, people } = printing
  const shelf = await openShelf(fonts, textsOf(printing), { language, pause })
  try {
    const design = PAGE_DESIGNS[size]
    const names = people.map(({ name }) => cleanText(name))
    const composing: Composing = { shelf, design, language, names }
    const pdf = openPdf(printing, shelf, { design, createdAt })
    const bytes = toBytes(pdf)
    const steps = printingSteps(pdf, printing, composing)
    let step = steps.next()
    while (step.done !== true) {
      await pause?.()
      step = steps.next()
    }
    pdf.end()
    return { bytes: await bytes, pages: step.value, missing: shelf.missing }
  } finally {
    shelf.close()
  }
}

/** Sets, lays, draws and embeds, with a stop between any two of many pieces of work. Answers with the number of pages. */
function* printingSteps(
  pdf: PDFKit.PDFDocument,
  printing: Printing,
  composing: Composing,
): Generator<void, number> {
  const { design, shelf } = composing
  const blocks = yield* composePrinting(printing, composing)
  const room = {
    top: design.margin.top,
    bottom: bottomOf(design),
    leading: LEADING * design.scale,
  }
  const pages = layPages(blocks, room)
  const unseen = new UnseenFont(pdf)
  yield* drawPages(pdf, { pages, composing, unseen, titleOf: titlesOf(printing, pages) })
  unseen.finish(shelf.font(shelf.files[0] ?? ''))
  yield* embedFonts(pdf)
  return pages.length
}

/** What stands over each page: of a book the part it is in, of a document what it is about. */
function titlesOf({ parts, cover }: Printing, pages: readonly Page[]): (page: number) => string {
  const byId = new Map(parts.map((part): [string, Part] => [part.id, part]))
  const whole = cleanText(parts.length > 1 ? '' : cover.title)
  let current = whole
  const titles = pages.map((page) => {
    for (const { block } of page) {
      const part = byId.get(block.anchor ?? '')
      if (part !== undefined) current = cleanText(part.label)
      else if (block.bookmark === 'part' || block.bookmark === 'page')
        current = cleanText(parts.length > 1 ? block.text : cover.title)
    }
    return current
  })
  return (page) => titles[page] ?? whole
}

/** What pdfkit would do at the end, all at once. */
function* embedFonts(pdf: PDFKit.PDFDocument): Generator<void> {
  const { _fontFamilies } = pdf as unknown as {
    readonly _fontFamilies: Record<string, { finalize(): void }>
  }
  for (const font of Object.values(_fontFamilies)) {
    font.finalize()
    yield
  }
}
