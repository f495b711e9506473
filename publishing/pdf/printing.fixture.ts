import { IMPRINT } from '#core/imprint.ts'
import { numberSentences } from '#writing/number-sentences.ts'
import type { FactGroup, Part, Printing } from '../document.ts'

/** A section as tests write it: a paragraph is its sentences, or one of them. */
export interface PlainSection {
  readonly heading: string | null
  readonly paragraphs: readonly (string | readonly { text: string; facts: string[] }[])[]
}

export function textOf(title: string, sections: readonly PlainSection[]): Part['text'] {
  return numberSentences({
    title,
    sections: sections.map(({ heading, paragraphs }) => ({
      heading,
      paragraphs: paragraphs.map((paragraph) =>
        typeof paragraph === 'string' ? [{ text: paragraph, facts: [] }] : [...paragraph],
      ),
    })),
  })
}

/** A document about people, with nothing but its text. */
export function printingOf(
  people: readonly string[],
  sections: readonly PlainSection[],
  more: Partial<Printing> = {},
): Printing {
  const theme = 'Western Astrology'
  const label = `${people.join(' & ')} · ${theme}`
  return {
    title: label,
    cover: { title: theme, subtitle: '' },
    people: people.map((name) => ({ name, born: '' })),
    language: 'en',
    parts: [
      {
        id: 'couple.western',
        label,
        theme,
        text: textOf(theme, sections),
        charts: [],
        tables: [],
      },
    ],
    facts: [],
    imprint: [IMPRINT],
    origin: 'algorithmicMedia',
    disclaimer: [],
    ...more,
  }
}

/** Two facts of one rule. */
export const FACTS: readonly FactGroup[] = [
  {
    rule: 'A body stands in the sign its longitude falls in.',
    source: 'Ptolemy, Tetrabiblos I.11',
    facts: [
      { id: 'p1.western.sun.sign', statement: 'Michael’s Sun stands in Virgo.', frequency: '' },
      {
        id: 'p1.western.moon.sign',
        statement: 'Michael’s Moon stands in Leo.',
        frequency: 'one person in 12',
      },
    ],
  },
]
