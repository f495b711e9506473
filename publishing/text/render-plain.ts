import { IMPRINT } from '#core/imprint.ts'
import type { FinishedText } from '#writing/text.ts'
import { cleanText } from '../pdf/typeset/clean-text.ts'

/**
 * A text without any markup, for whoever reads it aloud, searches it or prints it as it comes: a line to
 * a title, a heading or a paragraph, an empty one between, and who made it under its end.
 */
export function renderPlain({ title, sections }: FinishedText): string {
  const lines = [
    title,
    ...sections.flatMap(({ heading, paragraphs }) => [heading ?? '', ...paragraphs]),
    IMPRINT,
  ]
  return `${lines.map(cleanText).filter(Boolean).join('\n\n')}\n`
}
