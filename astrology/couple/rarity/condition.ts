import { exchangedId } from '../exchange.ts'

/**
 * What is asked of the facts between two people, as data. It says only what must be there: with
 * more facts it can never cease to hold, so what an uncertain time withholds makes nothing true.
 */
export type Condition =
  | FactAsked
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly some: number; readonly of: readonly Condition[] }

/** One fact, by its id: that it is there, and what it must say. */
export interface FactAsked {
  readonly fact: string
  /** Its value is one of these; of a list, something in it is. */
  readonly is?: readonly (string | number | boolean)[]
  /** A measure lies between these, wherever in the windows of birth. */
  readonly measure?: string
  readonly from?: number
  readonly to?: number
}

/** A fact that is there and, where values are given, says one of them. */
export function fact(id: string, ...is: readonly (string | number | boolean)[]): FactAsked {
  return is.length === 0 ? { fact: id } : { fact: id, is }
}

/** A fact whose measure lies between two numbers, themselves included, and that says one of the values given. */
export function measured(
  id: string,
  measure: string,
  [from, to]: readonly [number, number],
  ...is: readonly string[]
): FactAsked {
  return { ...fact(id, ...is), measure, from, to }
}

/** An aspect of so many degrees at most from one's point to the other's: `contact('sun', 'moon', 'conjunction', 1)`. */
export function contact(one: string, other: string, aspect: string, within?: number): FactAsked {
  const id = `couple.western.synastry.${one}-${other}`
  return within === undefined ? fact(id, aspect) : measured(id, 'orbDegrees', [0, within], aspect)
}

/** What is asked once the two people have changed places. */
export function exchanged(condition: Condition): Condition {
  if ('all' in condition) return { all: condition.all.map(exchanged) }
  if ('any' in condition) return { any: condition.any.map(exchanged) }
  if ('of' in condition) return { some: condition.some, of: condition.of.map(exchanged) }
  return { ...condition, fact: exchangedId(condition.fact) }
}

/** So from the first to the second, or from the second to the first. */
export function eitherWay(condition: Condition): Condition {
  return { any: [condition, exchanged(condition)] }
}

/** So from the first to the second, and from the second to the first. */
export function bothWays(condition: Condition): Condition {
  return { all: [condition, exchanged(condition)] }
}
