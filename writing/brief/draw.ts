import type { Fact } from '#astrology/facts.ts'
import { hash } from '../hash.ts'

/**
 * What tells these people from others of their names: a number from the degrees in which their
 * lights stand. A new one comes with every few minutes of a birth. No text speaks of a degree, so
 * whatever else a fact says, another value of it leaves the number as it is.
 */
export function drawOf(facts: readonly Fact[]): number {
  const degrees = facts.filter(({ property }) => property === 'degree')
  const told = degrees.map(({ id, value }) => `${id}=${String(value)}`)
  return hash(told.toSorted().join('|'))
}
