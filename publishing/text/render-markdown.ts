import type { PublishedDocument } from '../document.ts'

/** A document as Markdown (CommonMark): title, names, sections, one line to a paragraph. */
export function renderMarkdown({ title, people, sections }: PublishedDocument): string {
  const names = people.map(inline).filter(Boolean).join(' & ')
  const blocks = [
    `# ${inline(title)}`,
    names === '' ? '' : `*${names}*`,
    ...sections.flatMap(({ heading, paragraphs }) => [
      heading === null || inline(heading) === '' ? '' : `## ${inline(heading)}`,
      ...paragraphs.map(paragraph),
    ]),
  ]
  return `${blocks.filter(Boolean).join('\n\n')}\n`
}

/** What would begin a heading, a quotation, a list or a rule, were it not a paragraph's first word. */
const BLOCK_MARK = /^(#{1,6}(?=\s|$)|>|[-+=](?=\s|$|[-=])|~~~|\d{1,9}(?=[.)](\s|$)))/

function paragraph(text: string): string {
  const line = inline(text)
  const mark = BLOCK_MARK.exec(line)?.[0]
  if (mark === undefined) return line
  return /^\d/.test(mark) ? `${mark}\\${line.slice(mark.length)}` : `\\${line}`
}

/** One line, with the characters that Markdown would read as marks made plain. */
function inline(text: string): string {
  return text
    .replaceAll(/\s+/gu, ' ')
    .trim()
    .replaceAll(/[\\`*_[\]<]|&(?=#|\w+;)/g, (mark) => `\\${mark}`)
}
