/** A thing by what it is worth. */
export interface Ranked {
  readonly name: string
  readonly value: number
}

/** As near as two numbers are the same. */
const SAME = 1e-9

/** The names that are worth most; none of none. */
export function firstOf(ranked: readonly Ranked[]): readonly string[] {
  const most = Math.max(...ranked.map(({ value }) => value))
  return ranked.filter(({ value }) => most - value < SAME).map(({ name }) => name)
}

/** The names that are worth least. */
export function lastOf(ranked: readonly Ranked[]): readonly string[] {
  return firstOf(ranked.map(({ name, value }) => ({ name, value: -value })))
}
