import type { Fact } from '#astrology/facts.ts'
import type { CatalogueEntry } from '../catalogue-entry.ts'
import type { Condition, FactAsked } from '../condition.ts'

/**
 * How near a pair comes to holding an entry, from 0 to 1, and 1 only where it holds it. What is
 * asked of a measure comes nearer as the measure does; of several things asked together each
 * counts alike, of those of which one is enough the nearest.
 */
export function closenessTo(
  { when }: Pick<CatalogueEntry, 'when'>,
  facts: ReadonlyMap<string, Fact>,
): number {
  return closeness(when, facts)
}

function closeness(condition: Condition, facts: ReadonlyMap<string, Fact>): number {
  if ('all' in condition) return meanOf(condition.all.map((each) => closeness(each, facts)))
  if ('any' in condition) return Math.max(...condition.any.map((each) => closeness(each, facts)))
  if ('of' in condition) {
    const nearest = condition.of.map((each) => closeness(each, facts)).toSorted((a, b) => b - a)
    return meanOf(nearest.slice(0, condition.some))
  }
  return closenessToFact(condition, facts.get(condition.fact))
}

function closenessToFact(
  { is, measure, from = -Infinity, to = Infinity }: FactAsked,
  fact: Fact | undefined,
): number {
  if (!fact || (is && ![fact.value].flat().some((each) => is.includes(each)))) return 0
  if (measure === undefined) return 1
  const found = fact.measures[measure]
  if (!found) return 0
  const beyond = Math.max(from - found.value, found.value - to, 0)
  return 1 / (1 + beyond)
}

function meanOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length
}
