/** A text as people read it: no citations, no markup but headings. The last form before typesetting and speech. */
export interface FinishedText {
  readonly title: string
  readonly sections: readonly Section[]
}

export interface Section {
  /** Null for an opening without a heading of its own. */
  readonly heading: string | null
  readonly paragraphs: readonly string[]
}

/** A sentence of the finished text and the facts its writer rested it on. */
export interface Evidence {
  readonly sentence: string
  readonly facts: readonly string[]
}

export function wordsOf(text: FinishedText): number {
  return text.sections.reduce((sum, section) => sum + sectionWords(section), 0)
}

function sectionWords({ paragraphs }: Section): number {
  return paragraphs.reduce((sum, paragraph) => sum + countWords(paragraph), 0)
}

function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length
}

/** The text as Markdown of the writer's dialect, without citations. */
export function toMarkdown({ title, sections }: FinishedText): string {
  const blocks = sections.flatMap(({ heading, paragraphs }) => [
    ...(heading === null ? [] : [`## ${heading}`]),
    ...paragraphs,
  ])
  return [`# ${title}`, ...blocks].join('\n\n') + '\n'
}
