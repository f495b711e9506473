import { drawBlock, type BlockDeps } from './draw-block.ts'
import { KeyBook } from './key-book.ts'
import type { SampleSize } from './sample.ts'
import { talliesFrom, type Tallies } from './tallies.ts'

/** Counts blocks of a sample, by their number. What it remembers between them changes no number. */
export function blockCounter(
  deps: BlockDeps,
  size: Omit<SampleSize, 'blocks'>,
): (block: number) => Tallies {
  const book = new KeyBook()
  return (number) => {
    const tallies = talliesFrom()
    const block = drawBlock(deps, size, number)
    for (const facts of block.people()) tallies.people.add({ keys: book.meet(facts) })
    for (const pairs of block.pairs()) {
      for (const pair of pairs) tallies.pairs.add({ ...pair, keys: book.meet(pair.facts) })
      for (const pair of pairs) tallies.catalogue.add(pair)
      for (const pair of pairs) tallies.scores.add(pair)
    }
    return tallies
  }
}
