import type { Section } from './plan/paragraph.ts'

/** A section in the dialect of writers: heading, paragraphs, and after each sentence what it rests on. */
export function toDialect({ heading, paragraphs }: Section): string {
  const blocks = paragraphs.map((sentences) =>
    sentences
      .map(({ text, cites }) => [text, ...cites.map((id) => `[[${id}]]`)].join(' '))
      .join(' '),
  )
  return [...(heading === null ? [] : [`## ${heading}`]), ...blocks].join('\n\n')
}
