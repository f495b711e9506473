import type { Part, Printing } from '#publishing/document.ts'
import type { PageSize } from '#core/page-sizes.ts'
import { bottomOf, PAGE_DESIGNS } from '#publishing/pdf/page-design.ts'
import { readWithPrograms, type SeenFile } from './read-with-programs.ts'

/** What is wrong with a printed file, in sentences; none where nothing is. */
export function pageFaults(bytes: Uint8Array, printing: Printing, size: PageSize): string[] {
  const design = PAGE_DESIGNS[size]
  const area = {
    width: Math.ceil(design.width),
    top: Math.floor(design.margin.top - 8),
    bottom: Math.ceil(bottomOf(design) + 6),
  }
  const seen = readWithPrograms(bytes, area)
  return [
    ...(seen.check === '' ? [] : [`qpdf: ${seen.check}`]),
    ...seen.fonts
      .filter(({ isWhole }) => !isWhole)
      .map(({ name }) => `${name} is not embedded whole`),
    ...textFaults(seen, printing),
    ...structureFaults(seen, printing),
  ]
}

/** pdftotext takes a hyphen at the end of a line for one that parts a word, and puts a space behind a dash there. */
const plain = (text: string) =>
  text
    .normalize('NFKC')
    .replaceAll(/\p{Default_Ignorable_Code_Point}/gu, '')
    .replaceAll(/-\s*/g, '')
    .replaceAll(/([–—])\s+/g, '$1')
    .replaceAll(/\s+/g, ' ')
    .trim()

function textsOf({ text }: Part): string[] {
  return text.sections.flatMap(({ heading, paragraphs }) => [
    ...(heading === null ? [] : [heading.text]),
    ...paragraphs.map((sentences) => sentences.map((one) => one.text).join(' ')),
  ])
}

function factTexts({ facts }: Printing): string[] {
  return facts.flatMap(({ facts: told }) => told.map(({ statement }) => statement))
}

/** The whole text, a paragraph after the other, is read from the pages. */
function textFaults({ text }: SeenFile, printing: Printing): string[] {
  const told = [...printing.parts.flatMap(textsOf), ...factTexts(printing), ...printing.imprint]
  const read = plain(text)
  let at = 0
  return told.flatMap((wanted) => {
    const found = read.indexOf(plain(wanted), at)
    if (found < 0) return [`pdftotext does not read where it should “${wanted.slice(0, 80)}”`]
    at = found + plain(wanted).length
    return []
  })
}

/** Each block is an element, once, in the order of reading; each chart has a description. */
function structureFaults({ elements, described }: SeenFile, printing: Printing): string[] {
  const tagged = elements.map(({ tag, text }) => `${tag} ${plain(text)}`)
  const paragraphs = printing.parts.flatMap(({ text }) =>
    text.sections.flatMap(({ heading, paragraphs: told }) => [
      ...(heading === null ? [] : [`H2 ${plain(heading.text)}`]),
      ...told.map((sentences) => `P ${plain(sentences.map((one) => one.text).join(' '))}`),
    ]),
  )
  let at = 0
  const missing = paragraphs.flatMap((wanted) => {
    const found = tagged.indexOf(wanted, at)
    if (found < 0) return [`the tree has not where it should “${wanted.slice(0, 80)}”`]
    at = found + 1
    return []
  })
  const twice = paragraphs.filter(
    (wanted) => wanted.length > 120 && tagged.indexOf(wanted) !== tagged.lastIndexOf(wanted),
  )
  const cells = elements.filter(({ tag }) => tag === 'TD' || tag === 'TH').length
  const tables = printing.parts.flatMap((part) => part.tables)
  const wantedCells = tables.flatMap(({ heads, rows }) => [...heads, ...rows.flat()])
  const full = wantedCells.filter((cell) => cell.trim() !== '').length
  const charts = printing.parts.flatMap((part) => part.charts).length
  return [
    ...missing,
    ...twice.map((text) => `the tree has twice “${text.slice(0, 80)}”`),
    ...(cells === full ? [] : [`${cells} cells of tables, where ${full} are told`]),
    ...(described === charts ? [] : [`${described} pictures described of ${charts}`]),
  ]
}
