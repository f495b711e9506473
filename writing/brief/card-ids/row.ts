import type { Fact } from '#astrology/facts.ts'
import type { Mark } from '#astrology/marks.ts'

/** Facts of one kind, asked of `<topic>.<property>`, and their cards by what the pattern caught. The first row that fits counts. */
export interface CardRow {
  readonly of: RegExp
  readonly cards: (fact: Fact, caught: readonly string[]) => readonly string[]
  /** Whether the first card is of the very thing the fact names, so that its gloss explains it. */
  readonly isOwn: boolean
}

/** Facts that are read by cards of something near them: no gloss of those says what they are. */
export function row(of: RegExp, cards: CardRow['cards']): CardRow {
  return { of, cards, isOwn: false }
}

/** Facts whose first card is of what they name. */
export function own(of: RegExp, cards: CardRow['cards']): CardRow {
  return { of, cards, isOwn: true }
}

/** `Purva Phalguni` → `purvaPhalguni`, `Manifesting Generator` → `manifestingGenerator`. */
export function camel(words: string): string {
  return words
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .map((word, index) => (index === 0 ? lowerFirst(word) : upperFirst(word)))
    .join('')
}

function lowerFirst(word: string): string {
  return word.charAt(0).toLowerCase() + word.slice(1)
}

export function upperFirst(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}

/** The values some mark gives one field, in order and as they stand. */
export function marked<Field extends keyof Mark>(
  { marks }: Fact,
  field: Field,
): readonly NonNullable<Mark[Field]>[] {
  return marks.flatMap((mark) => {
    const value = mark[field]
    return value === undefined ? [] : [value as NonNullable<Mark[Field]>]
  })
}

/** A discrete value as words, its list as several. */
export function valuesOf({ value }: Fact): readonly string[] {
  return typeof value === 'object' ? value : [String(value)]
}
