import { IMPRINT } from '#core/imprint.ts'
import PdfKit from 'pdfkit'
import { toBytes } from 'pdfkit/output'
import type { Drawing } from '../charts/drawing.ts'
import type { PublishedDocument } from '../document.ts'
import { namesOf, openingBlocks, textBlocks } from './blocks.ts'
import { drawPages } from './draw-pages.ts'
import { openShelf, type FontShelf } from './fonts/font-shelf.ts'
import type { FontSource } from './fonts/font-source.ts'
import { layPages, type Page } from './lay-pages.ts'
import { MARGIN, PAGE } from './page-design.ts'
import { pageNumber, runningHeader } from './running-header.ts'
import { cleanText } from './typeset/clean-text.ts'

export interface PdfOptions {
  /** A line under the names: a date of birth, a job's name. */
  readonly subtitle?: string
  /** Written into the file, so it must not be the clock's. Left out, it is the start of 1970. */
  readonly createdAt?: Date
  /** Charts, for the first page; the text then begins on a page of its own. */
  readonly figures?: readonly Drawing[]
}

export interface RenderedPdf {
  readonly bytes: Uint8Array
  readonly pages: number
  /** The characters no font holds; each is shown as a box. */
  readonly missing: readonly string[]
}

/** Everything the renderer writes of its own accord. */
const OWN_TEXT = '0123456789 /…&□'
const FIRST_PAGE_TOP = 128

/**
 * A document as a PDF: A5, tagged, with an outline, and with every glyph it uses embedded.
 * The same document, options and fonts give the same bytes. Throws what `fonts` throws.
 */
export async function renderPdf(
  document: PublishedDocument,
  fonts: FontSource,
  options: PdfOptions = {},
): Promise<RenderedPdf> {
  const shelf = await openShelf(fonts, textsOf(document, options), document.language)
  const pages = pagesOf(document, options, shelf)
  const pdf = openPdf(document, shelf, options)
  const bytes = toBytes(pdf)
  const header = runningHeader(document, shelf)
  drawPages(pdf, pages, {
    header: (page) => (page === 0 ? [] : header),
    footer: (page) => [pageNumber(page + 1, pages.length, shelf)],
  })
  pdf.end()
  return { bytes: await bytes, pages: pages.length, missing: shelf.missing }
}

function pagesOf(
  document: PublishedDocument,
  { subtitle, figures = [] }: PdfOptions,
  shelf: FontShelf,
): Page[] {
  const opening = openingBlocks(document, { subtitle: subtitle ?? '', figures }, shelf)
  const [first, ...others] = textBlocks(document, shelf)
  const text = first === undefined ? [] : [first, ...others]
  const apart = first === undefined ? [] : [{ ...first, startsPage: true as const }, ...others]
  return layPages([...opening, ...(figures.length === 0 ? text : apart)], {
    firstTop: figures.length === 0 ? FIRST_PAGE_TOP : MARGIN.top,
    top: MARGIN.top,
    bottom: PAGE.height - MARGIN.bottom,
  })
}

function textsOf(document: PublishedDocument, { subtitle, figures = [] }: PdfOptions): string[] {
  return [
    OWN_TEXT,
    IMPRINT,
    document.title,
    ...document.people,
    subtitle ?? '',
    ...figures.map(({ title }) => title),
    ...document.sections.flatMap(({ heading, paragraphs }) => [heading ?? '', ...paragraphs]),
  ].map(cleanText)
}

function openPdf(
  document: PublishedDocument,
  shelf: FontShelf,
  { createdAt }: PdfOptions,
): PDFKit.PDFDocument {
  const pdf = new PdfKit({
    size: [PAGE.width, PAGE.height],
    margin: 0,
    autoFirstPage: false,
    // pdfkit would open Helvetica otherwise, which is not embedded.
    font: null as unknown as string,
    pdfVersion: '1.7',
    // Tagged for screen readers. pdfkit knows it, its types do not yet.
    subset: 'PDF/UA' as 'PDF/A-2a',
    tagged: true,
    displayTitle: true,
    lang: document.language,
    info: {
      Title: cleanText(document.title),
      Author: namesOf(document),
      Subject: IMPRINT,
      Keywords: 'machine-written',
      Creator: 'One in a Billion',
      CreationDate: createdAt ?? new Date(0),
    },
  })
  escapeMetadata(pdf)
  for (const file of shelf.files) {
    pdf.registerFont(file, shelf.font(file) as unknown as PDFKit.Mixins.PDFFontSource)
  }
  return pdf
}

/** pdfkit copies title and author into XML as they are, and a name may hold what XML forbids. */
function escapeMetadata(pdf: PDFKit.PDFDocument): void {
  const end = pdf.endMetadata.bind(pdf)
  pdf.endMetadata = () => {
    const { Title = '', Author = '' } = pdf.info
    Object.assign(pdf.info, { Title: escapeXml(Title), Author: escapeXml(Author) })
    end()
  }
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
