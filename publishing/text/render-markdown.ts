import { inlineMarkdown as inline, paragraphMarkdown as paragraph } from '#writing/markdown.ts'
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
