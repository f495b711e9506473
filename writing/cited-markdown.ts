import { inlineMarkdown, paragraphMarkdown } from './markdown.ts'
import type { CitedSentence, NumberedText } from './text.ts'

/** A text as a writer sends it: Markdown with the ids of its facts after each sentence, which `finishText` reads back. */
export function citedMarkdown({ title, sections }: NumberedText): string {
  const blocks = sections.flatMap(({ heading, paragraphs }) => [
    ...(heading === null ? [] : [`## ${inlineMarkdown(heading.text)}`]),
    ...paragraphs.map(citedParagraph),
  ])
  return [`# ${inlineMarkdown(title.text)}`, ...blocks].join('\n\n') + '\n'
}

function citedParagraph(sentences: readonly CitedSentence[]): string {
  return sentences
    .map(({ text, facts }, place) => {
      const words = place === 0 ? paragraphMarkdown(text) : inlineMarkdown(text)
      return [words, ...facts.map((id) => `[[${id}]]`)].join(' ')
    })
    .join(' ')
}
