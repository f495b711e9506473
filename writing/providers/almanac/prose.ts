import type { Fact } from '#astrology/facts.ts'

/** A sentence and the facts it rests on; none for what is said of no chart. */
export interface Sentence {
  readonly text: string
  readonly facts: readonly Fact[]
}

export type Paragraph = readonly Sentence[]

export interface ProseSection {
  readonly heading: string | null
  readonly paragraphs: readonly Paragraph[]
}

export function say(text: string, ...facts: readonly Fact[]): Sentence {
  return { text: sentenceCase(text), facts }
}

export function wordsIn(paragraphs: readonly Paragraph[]): number {
  return paragraphs.flat().reduce((sum, { text }) => sum + text.split(' ').length, 0)
}

/** The writer's dialect: headings, paragraphs, and after each sentence the ids of its facts. */
export function toDialect(title: string, sections: readonly ProseSection[]): string {
  const blocks = sections
    .filter(({ paragraphs }) => paragraphs.length > 0)
    .flatMap(({ heading, paragraphs }) => [
      ...(heading === null || heading === '' ? [] : [`## ${heading}`]),
      ...paragraphs.map((paragraph) => paragraph.map(cited).join(' ')),
    ])
  return [`# ${title}`, ...blocks].join('\n\n') + '\n'
}

function cited({ text, facts }: Sentence): string {
  return [text, ...facts.map(({ id }) => `[[${id}]]`)].join(' ')
}

/** Only our own words are given a capital; a name stays as its owner writes it. */
function sentenceCase(text: string): string {
  return text.replace(
    /^(the (?:first|second) )/,
    (words) => words[0]?.toUpperCase() + words.slice(1),
  )
}

/** `a`, `a and b`, `a, b and c`. */
export function list(items: readonly string[]): string {
  if (items.length < 2) return items.join('')
  return `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`
}

/** A fact's value with typeset marks: `Sh’vat`. */
export function valueOf({ value }: Fact): string {
  return String(value).replaceAll("'", '’')
}

export function fill(template: string, slots: Readonly<Record<string, string>>): string {
  return template.replaceAll(/\{(\w+)\}/g, (whole, slot: string) => slots[slot] ?? whole)
}
