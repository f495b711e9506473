import { tellCouples } from '#astrology/cast-facts.ts'
import { CATALOGUE } from '#astrology/couple/rarity/catalogue.ts'
import { askedBy, entriesLookedFor } from '#astrology/couple/rarity/held-entries.ts'
import { contributionsOf } from '#astrology/couple/scores/contributions.ts'
import {
  addContributions,
  clearSums,
  noSums,
  type PairSums,
} from '#astrology/couple/scores/pair-sums.ts'
import { rulesOf } from '#astrology/couple/scores/rule-index.ts'
import type { Fact } from '#astrology/facts.ts'
import { drawBlock, type BlockDeps, type DrawnPair } from './draw-block.ts'
import { KeyBook } from './key-book.ts'
import type { SampleSize } from './sample.ts'
import { talliesFrom, type Tallies } from './tallies.ts'

/** Counts blocks of a sample, by their number. What it remembers between them changes no number. */
export function blockCounter(
  deps: BlockDeps,
  size: Omit<SampleSize, 'blocks'>,
): (block: number) => Tallies {
  const count = pairCounter()
  return (number) => {
    const tallies = talliesFrom()
    const block = drawBlock(deps, size, number)
    for (const facts of block.people()) tallies.people.add({ keys: count.book.meet(facts) })
    for (const pairs of block.pairs()) count.pairs(pairs, tallies)
    return tallies
  }
}

/**
 * Facts are counted as they are told, and none is kept: of scores and catalogue each pair has what
 * its facts came to so far. So hundreds of pairs can be told side by side, and what a system
 * looks at in their charts stays at hand.
 */
function pairCounter(): {
  readonly book: KeyBook
  pairs(pairs: readonly DrawnPair[], tallies: Tallies): void
} {
  const book = new KeyBook([(fact) => rulesOf(fact).length > 0, askedBy(CATALOGUE)])
  const look = entriesLookedFor(CATALOGUE)
  const sums: PairSums[] = []
  const [scored, asked]: [Fact[], Fact[]] = [[], []]
  return {
    book,
    pairs: (pairs, tallies) => {
      const entries = pairs.map(() => look())
      while (sums.length < pairs.length) sums.push(noSums())
      sums.forEach(clearSums)
      const couples = pairs.map(({ couple }) => couple)
      tellCouples(couples, (facts, place) => {
        scored.length = 0
        asked.length = 0
        const keys = book.meet(facts, [scored, asked])
        tallies.pairs.addKeys({ keys, gapYears: pairs[place]!.gapYears })
        addContributions(sums[place]!, contributionsOf(scored))
        entries[place]!.read(asked)
      })
      for (const [place, { couple, gapYears }] of pairs.entries()) {
        tallies.pairs.addPair(gapYears)
        tallies.catalogue.addHeld({ ...couple, held: entries[place]!.held() })
        tallies.scores.addSums({ sums: sums[place]!, gapYears })
      }
    },
  }
}
