import { coupleFacts } from '#astrology/cast-facts.ts'
import type { CoupleCast } from '#astrology/cast.ts'
import type { CatalogueEntry } from '#astrology/couple/rarity/catalogue-entry.ts'
import { closenessTo } from '#astrology/couple/rarity/splitting/closeness.ts'
import type { RareEvent } from '#astrology/couple/rarity/splitting/split.ts'
import { drawPair, pairNearby, type PairSource } from './pairs-nearby.ts'

/** An entry, and how common it is alone: a share. */
export interface WeightedEntry {
  readonly entry: CatalogueEntry
  readonly share: number
}

/**
 * That a pair holds some entries at once. The level is how near it comes to each, the rarer
 * counting the more; that only decides how fast it is reached, and not what is counted.
 */
export function entriesTogether(
  entries: readonly WeightedEntry[],
  source: PairSource,
): RareEvent<CoupleCast> {
  const weights = entries.map(({ share }) => Math.max(1, -Math.log(share)))
  const whole = sum(weights)
  return {
    draw: () => drawPair(source),
    move: (couple) => pairNearby(couple, source),
    levelOf: (couple) => {
      const facts = new Map(coupleFacts(couple).map((fact) => [fact.id, fact]))
      const near = entries.map(({ entry }) => closenessTo(entry, facts))
      if (near.every((each) => each === 1)) return whole
      return sum(near.map((each, place) => each * weights[place]!))
    },
    target: whole,
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
