import { heldIn, type CatalogueBlock } from './catalogue-tally.ts'
import { countedOf, type Counted, type SharedBirths } from './counted.ts'
import { eachSetOf, SET_COUNT } from './sets-of-entries.ts'

/** How many pairs hold each one, two or three entries, whatever else they hold. */
export function countSets(blocks: readonly CatalogueBlock[]): Counted[] {
  const hits = new Uint32Array(SET_COUNT)
  const squares = new Float64Array(SET_COUNT)
  const ofBirth = new Uint16Array(SET_COUNT)
  for (const block of blocks) {
    for (const pairs of pairsOfBirths(block)) {
      const met: number[] = []
      for (const pair of pairs) {
        eachSetOf(heldIn(block, pair), (set) => {
          if (ofBirth[set] === 0) met.push(set)
          ofBirth[set]! += 1
        })
      }
      for (const set of met) {
        hits[set]! += ofBirth[set]!
        squares[set]! += ofBirth[set]! ** 2
        ofBirth[set] = 0
      }
    }
  }
  const shared = sharedBirths(blocks)
  // Every pair was met with each of its two births.
  return Array.from(hits, (met, set) => countedOf(met / 2, squares[set]!, shared))
}

export function sharedBirths(blocks: readonly CatalogueBlock[]): SharedBirths {
  const counts = blocks.flatMap((block) => pairsOfBirths(block).map(({ length }) => length))
  return {
    pairs: blocks.reduce((pairs, { first }) => pairs + first.length, 0),
    squares: counts.reduce((squares, count) => squares + count ** 2, 0),
  }
}

/** The pairs each birth of a block is in. */
export function pairsOfBirths({ marks, first, second }: CatalogueBlock): number[][] {
  const pairs = Array.from(marks, (): number[] => [])
  for (let pair = 0; pair < first.length; pair += 1) {
    pairs[first[pair]!]!.push(pair)
    pairs[second[pair]!]!.push(pair)
  }
  return pairs
}
