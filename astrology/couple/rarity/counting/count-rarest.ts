import { heldIn, type CatalogueBlock } from './catalogue-tally.ts'
import { countedOf, type Counted } from './counted.ts'
import { pairsOfBirths, sharedBirths } from './count-sets.ts'

/** An entry, and how many pairs hold one at least as rare. */
export interface AtLeastAsRare extends Counted {
  readonly entry: number
}

/**
 * For each entry of some, the rarest first, how many pairs hold it or a rarer one. Of two as rare
 * the earlier of the catalogue comes first.
 */
export function countRarest(
  blocks: readonly CatalogueBlock[],
  hits: readonly number[],
  among: readonly number[],
): AtLeastAsRare[] {
  const order = among.toSorted((one, other) => hits[one]! - hits[other]! || one - other)
  const rankOf = new Map(order.map((entry, rank) => [entry, rank]))
  const found = new Float64Array(order.length)
  const squares = new Float64Array(order.length)
  for (const block of blocks) {
    const ranks = Array.from(block.first, (_, pair) => rarestRank(heldIn(block, pair), rankOf))
    for (const pairs of pairsOfBirths(block)) {
      const ofBirth = new Float64Array(order.length)
      for (const pair of pairs) {
        const rank = ranks[pair]!
        if (rank < order.length) ofBirth[rank]! += 1
      }
      let soFar = 0
      for (const [rank, count] of ofBirth.entries()) {
        soFar += count
        found[rank]! += soFar
        squares[rank]! += soFar ** 2
      }
    }
  }
  const shared = sharedBirths(blocks)
  return order.map((entry, rank) => ({
    entry,
    ...countedOf(found[rank]! / 2, squares[rank]!, shared),
  }))
}

function rarestRank(held: Uint8Array, rankOf: ReadonlyMap<number, number>): number {
  return Math.min(...Array.from(held, (entry) => rankOf.get(entry) ?? Infinity))
}
