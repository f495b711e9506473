import type { CatalogueBlock } from './catalogue-tally.ts'
import { countedOf, type Counted } from './counted.ts'
import { pairsOfBirths, sharedBirths } from './count-sets.ts'
import { MOST_ENTRIES } from './sets-of-entries.ts'

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
  const rankOf = new Float64Array(MOST_ENTRIES).fill(Infinity)
  for (const [rank, entry] of order.entries()) rankOf[entry] = rank
  const found = new Float64Array(order.length)
  const squares = new Float64Array(order.length)
  const ofBirth = new Float64Array(order.length)
  for (const block of blocks) {
    const ranks = rarestRanks(block, rankOf)
    for (const pairs of pairsOfBirths(block)) {
      ofBirth.fill(0)
      for (const pair of pairs) {
        const rank = ranks[pair]!
        if (rank < order.length) ofBirth[rank]! += 1
      }
      let soFar = 0
      for (let rank = 0; rank < order.length; rank += 1) {
        soFar += ofBirth[rank]!
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

/** Of each pair the rank of the rarest entry it holds; infinite for none. */
function rarestRanks({ held, ends }: CatalogueBlock, rankOf: Float64Array): Float64Array {
  const ranks = new Float64Array(ends.length).fill(Infinity)
  let at = 0
  for (let pair = 0; pair < ends.length; pair += 1) {
    for (; at < ends[pair]!; at += 1) {
      const rank = rankOf[held[at]!]!
      if (rank < ranks[pair]!) ranks[pair] = rank
    }
  }
  return ranks
}
