import { castCouple, castPerson, type Cast, type CoupleCast } from '#astrology/cast.ts'
import { personFacts } from '#astrology/cast-facts.ts'
import type { Ephemeris } from '#astrology/ephemeris/ephemeris.ts'
import { gapYears } from '#astrology/frequency/age-gap.ts'
import type { Fact } from '#astrology/facts.ts'
import { drawBirths } from './draw-births.ts'
import type { Populated } from './populated.ts'
import type { SampleSize } from './sample.ts'

export interface BlockDeps {
  readonly ephemeris: Ephemeris
  readonly populated: Populated
}

export interface DrawnPair {
  readonly couple: CoupleCast
  /** Between the two births, as `gapYears` counts. */
  readonly gapYears: number
}

/** Births of a sample and the pairs among them; it shares no birth with any other block. */
export interface Block {
  people(): Iterable<readonly Fact[]>
  /** Those of some births at a time, one birth's after another's. */
  pairs(): Iterable<readonly DrawnPair[]>
}

/** Neighbours are paired with the same others, whose charts are then at hand for many pairs. */
const BIRTHS_TOGETHER = 25

/** Draws and casts a block by its number; what is said of it is worked out as it is asked for. */
export function drawBlock(
  { ephemeris, populated }: BlockDeps,
  { seed, birthsOfABlock, pairsOfABirth }: Omit<SampleSize, 'blocks'>,
  block: number,
): Block {
  const casts = drawBirths(populated, { seed, block, count: birthsOfABlock }).map((moment) =>
    castPerson(ephemeris, moment),
  )
  return {
    *people() {
      for (const cast of casts) yield personFacts(cast, 'p1')
    },
    *pairs() {
      for (let from = 0; from < casts.length; from += BIRTHS_TOGETHER) {
        yield casts.slice(from, from + BIRTHS_TOGETHER).flatMap((first, at) =>
          partnersOf(from + at, casts, pairsOfABirth).map((second) => ({
            couple: castCouple(first, second),
            gapYears: gapYears(first, second),
          })),
        )
      }
    },
  }
}

/**
 * Whom a birth is paired with among births that were drawn one by one: the `count` after it,
 * round in a circle. No pair comes twice, and each birth stands in as many as every other.
 */
function partnersOf(at: number, casts: readonly Cast[], count: number): readonly Cast[] {
  return Array.from({ length: count }, (_, ahead) => casts[(at + ahead + 1) % casts.length]!)
}
