import type { Fact } from '#astrology/facts.ts'
import type { Mark } from '#astrology/marks.ts'
import { measureInWords } from '#astrology/measures.ts'
import { ordinal } from '#astrology/vedic/ordinals.ts'

/**
 * A fact in plain words, as parts of sentences. `{S}` and `{S's}` stand for whose it is, `{A}` and
 * `{B}` for the two of a couple, `p1` first.
 */
export interface Clause {
  /** Independent clauses without a stop, each of which says the whole fact: `{S's} Moon is in Aquarius`. */
  readonly mains: readonly string[]
  /** Noun phrases that say the whole fact: `the Moon in Aquarius`. */
  readonly nouns: readonly string[]
  /** What it says of a light that has been named already: `is in the eighth house`. */
  readonly adds?: string
  /** Whether the noun phrases are plural. */
  readonly isPlural?: true
}

export interface FactClause extends Clause {
  /** The fact in its own words, a whole sentence without its stop: for where nothing else says it. */
  readonly stated: string
}

/** Facts of one kind, asked of `<topic>.<property>`, and how they are said. The first row that fits counts. */
export interface ClauseRow {
  readonly of: RegExp
  readonly say: (fact: Fact, caught: readonly string[]) => Clause | null
}

export function row(of: RegExp, say: ClauseRow['say']): ClauseRow {
  return { of, say }
}

export function clause(mains: readonly string[], nouns: readonly string[] = []): Clause {
  return { mains, nouns }
}

/** The same, of a light, so that it can be said of one that has been named. */
export function placement(adds: string, { mains, nouns }: Clause): Clause {
  return { mains, nouns, adds }
}

export function plural(mains: readonly string[], nouns: readonly string[]): Clause {
  return { mains, nouns, isPlural: true }
}

const WITH_ARTICLE =
  /^(?:Sun|Moon|Earth|Ascendant|Midheaven|Descendant|Imum Coeli|Vertex|Lagna|North Node|South Node|Lot .*)$/

/** `the Moon`, `Venus`, `the North Node`: a body as a noun. */
export function the(body: string): string {
  return WITH_ARTICLE.test(body) ? `the ${body}` : body
}

/** `an`, before a vowel that is heard. */
export function a(words: string): string {
  return /^(?:[aeio]|u(?!ni|ra|se))/i.test(words) ? `an ${words}` : `a ${words}`
}

/** `the eighth house`. */
export function house(number: number | string): string {
  return `the ${ordinal(Number(number))} house`
}

/** `the Sun, Mercury and Mars`. */
export function listed(words: readonly string[]): string {
  const last = words.at(-1) ?? ''
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`
}

const MANY =
  /^(?:\{[SPAB]'s\} )?(?:the |Hebrew )?(?:\d+(?= [a-z]+s\b)|two|both|three|four|five|six|seven|eight|nine|ten|eleven|twelve|days|profiles|types|authorities|definitions|tribes|choirs|letters|quarters|pillars|bonds|Moons|Venuses|Atmakarakas|Darakarakas|full points|points|rising signs|seventh lords|programming partners|birthdays|planets)\b|^(?:the )?\w+ and (?:the )?\w+ as (?:the two|seventh)|^\w+(?:, \w+)* and \w+, which/

/** Whether a verb after it stands in the plural. */
export function isManyOf(phrase: string): boolean {
  return MANY.test(phrase)
}

const COUNTS = [
  'none',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
]

/** A count up to twelve in words, more in digits. */
export function counted(count: number): string {
  return COUNTS[count] ?? String(count)
}

/** `one path`, `three paths`. */
export function countedOf(count: number, thing: string): string {
  return `${counted(count)} ${inNumber(count, thing)}`
}

/** `point` of one, `points` of any other number. */
export function inNumber(count: number, thing: string): string {
  return count === 1 ? thing : `${thing}s`
}

/** A measure in words; an empty string where the fact has none of that name. */
export function measured({ measures }: Fact, name: string, format = ''): string {
  const measure = measures[name]
  return measure === undefined ? '' : measureInWords(measure, format)
}

/** `the Sacral Center` once, a letter from small to great at the start. */
export function upperFirst(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/**
 * How near to exact two points stand, to be said after their aspect: `within one degree`. Nothing
 * where they are far, or where the number moves.
 */
export function nearness({ measures }: Fact): string {
  const orb = measures['orbDegrees']
  if (orb === undefined || orb.from !== undefined || orb.value > 2) return ''
  if (orb.value <= 0.5) return ', within half a degree'
  return orb.value <= 1 ? ', within one degree' : ', within two degrees'
}

const SLOTS: Readonly<Record<string, string>> = { p1: 'A', p2: 'B' }

/** The slot of one of the two, and of what is theirs. */
export function who(whose: string | undefined): string {
  return `{${SLOTS[whose ?? ''] ?? 'A'}}`
}

export function own(whose: string | undefined): string {
  return `{${SLOTS[whose ?? ''] ?? 'A'}'s}`
}

export function other(whose: string | undefined): 'p1' | 'p2' {
  return whose === 'p2' ? 'p1' : 'p2'
}

/** The first claim of a fact. */
export function first({ marks }: Fact): Mark {
  return marks[0] ?? {}
}

/** Where a term is explained in passing, the first time it stands in a document (`glossary.ts`). */
export function term(name: string): string {
  return `⟨${name}⟩`
}
