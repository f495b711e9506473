import { describe, expect, it } from 'vitest'
import { documentPrinting } from '#publishing/book/printings.ts'
import { fontsInNode } from '#publishing/pdf/fonts/fonts-in-node.ts'
import { renderPdf } from '#publishing/pdf/render-pdf.ts'
import { lacks } from '#test/needs-program.ts'
import { FONT_FOLDER } from '../build-fonts.ts'
import { documents } from './pages.ts'
import { packageInPrint } from './pages/package-in-print.ts'
import { pageFaults } from './pages/page-faults.ts'

const isLacking = (['pdffonts', 'pdfinfo', 'pdftotext', 'qpdf'] as const).map((program) =>
  lacks(program),
)

/** Three documents of the 64 of `npm run prove -- pages`, without a book. */
describe.skipIf(isLacking.includes(true))('documents in print', () => {
  it('are valid, embedded, read and tagged whole', async () => {
    const some = ['p2.western', 'couple.humanDesign', 'couple.verdict']
    expect(await documents('unknown', some)).toMatch(/^3 documents, \d+ pages$/)
  })

  it('are found out where a paragraph is missing, moved or told twice', async () => {
    const { source, texts } = packageInPrint('unknown')
    const written = texts.find(({ plan }) => plan.id === 'p1.humanDesign')!
    const printing = documentPrinting(source, written)
    const { bytes } = await renderPdf(printing, fontsInNode(FONT_FOLDER))
    expect(pageFaults(bytes, printing, 'a5')).toEqual([])
    const sections = written.text.sections
    const text = { ...written.text, sections: [...sections.slice(1), ...sections.slice(0, 1)] }
    const moved = documentPrinting(source, { ...written, text })
    expect(pageFaults(bytes, moved, 'a5').join()).toMatch(
      /pdftotext does not read.*the tree has not/s,
    )
    const [part] = printing.parts
    const without = { ...printing, parts: [{ ...part!, charts: [], tables: [] }] }
    expect(pageFaults(bytes, without, 'a5').join()).toMatch(/cells of tables.*pictures described/s)
  })
})
