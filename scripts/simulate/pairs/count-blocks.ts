import { tellCouples } from '#astrology/cast-facts.ts'
import { CATALOGUE } from '#astrology/couple/rarity/catalogue.ts'
import { askedBy } from '#astrology/couple/rarity/held-entries.ts'
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
  const book = new KeyBook([isScored, askedBy(CATALOGUE)])
  return (number) => {
    const tallies = talliesFrom()
    const block = drawBlock(deps, size, number)
    for (const facts of block.people()) tallies.people.add({ keys: book.meet(facts) })
    for (const pairs of block.pairs()) countPairs(pairs, book, tallies)
    return tallies
  }
}

const isScored = (fact: Fact): boolean => rulesOf(fact).length > 0

/** Facts are counted as they are told, and only those kept that scores and catalogue read. */
function countPairs(pairs: readonly DrawnPair[], book: KeyBook, tallies: Tallies): void {
  const read = pairs.map((): [scored: Fact[], asked: Fact[]] => [[], []])
  const couples = pairs.map(({ couple }) => couple)
  tellCouples(couples, (facts, place) => {
    const keys = book.meet(facts, read[place])
    tallies.pairs.addKeys({ keys, gapYears: pairs[place]!.gapYears })
  })
  for (const [place, { couple, gapYears }] of pairs.entries()) {
    const [scored, asked] = read[place]!
    tallies.pairs.addPair(gapYears)
    tallies.catalogue.add({ ...couple, facts: asked })
    tallies.scores.add({ facts: scored, gapYears })
  }
}
