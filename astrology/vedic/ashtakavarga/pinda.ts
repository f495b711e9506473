import { SEVEN_GRAHAS, type SevenGraha } from '#astrology/vedic/grahas.ts'
import { indexOfSign, type Sign } from '#astrology/vedic/signs.ts'

export interface Pinda {
  readonly rashi: number
  readonly graha: number
  /** Rashi and graha pinda together, from which transits and years are timed. */
  readonly sodhya: number
}

/** What a bindu is worth in each sign from Aries, and beside each graha (BPHS 69). */
const RASHI_FACTORS: readonly number[] = [7, 10, 8, 4, 10, 5, 7, 8, 9, 5, 11, 12]
const GRAHA_FACTORS: Readonly<Record<SevenGraha, number>> = {
  sun: 5,
  moon: 5,
  mars: 8,
  mercury: 5,
  jupiter: 10,
  venus: 7,
  saturn: 5,
}

/** The weighed sums of a reduced ashtakavarga. */
export function pindaOf(
  reduced: readonly number[],
  signs: Readonly<Record<SevenGraha, Sign>>,
): Pinda {
  const rashi = reduced.reduce((sum, count, index) => sum + count * RASHI_FACTORS[index]!, 0)
  const graha = SEVEN_GRAHAS.reduce(
    (sum, each) => sum + reduced[indexOfSign(signs[each])]! * GRAHA_FACTORS[each],
    0,
  )
  return { rashi, graha, sodhya: rashi + graha }
}
