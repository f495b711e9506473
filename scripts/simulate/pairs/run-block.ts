import { castCouple, castPerson } from '#astrology/cast.ts'
import { coupleFacts, personFacts } from '#astrology/cast-facts.ts'
import type { Ephemeris } from '#astrology/ephemeris/ephemeris.ts'
import { gapYears } from '#astrology/frequency/age-gap.ts'
import { drawBirths } from './draw-births.ts'
import { KeyBook } from './key-book.ts'
import type { Populated } from './populated.ts'
import type { SampleSize } from './sample.ts'
import { talliesFrom, type Tallies } from './tallies.ts'

export interface BlockDeps {
  readonly ephemeris: Ephemeris
  readonly populated: Populated
}

/** Counts blocks of a sample, by their number. Blocks share no birth and no state. */
export function blockRunner(
  { ephemeris, populated }: BlockDeps,
  { seed, birthsOfABlock, pairsOfABirth }: Omit<SampleSize, 'blocks'>,
): (block: number) => Tallies {
  const book = new KeyBook()
  return (block) => {
    const tallies = talliesFrom()
    const casts = drawBirths(populated, { seed, block, count: birthsOfABlock }).map((moment) =>
      castPerson(ephemeris, moment),
    )
    for (const cast of casts) {
      tallies.people.add({ keys: book.meet(personFacts(cast, 'p1')) })
    }
    for (const [first, second] of pairsAmong(casts, pairsOfABirth)) {
      const facts = coupleFacts(castCouple(first, second))
      const pair = {
        first,
        second,
        facts,
        keys: book.meet(facts),
        gapYears: gapYears(first, second),
      }
      tallies.pairs.add(pair)
    }
    return tallies
  }
}

/**
 * Pairs among births that were drawn one by one: each with the `count` after it, round in a
 * circle. No pair comes twice, and each birth stands in as many as every other.
 */
function* pairsAmong<Birth>(
  births: readonly Birth[],
  count: number,
): Generator<readonly [Birth, Birth]> {
  for (const [at, first] of births.entries()) {
    for (let ahead = 1; ahead <= count; ahead += 1) {
      yield [first, births[(at + ahead) % births.length]!]
    }
  }
}
