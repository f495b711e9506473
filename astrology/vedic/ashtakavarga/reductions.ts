import { SEVEN_GRAHAS, type SevenGraha } from '#astrology/vedic/grahas.ts'
import { indexOfSign, type Sign } from '#astrology/vedic/signs.ts'

/**
 * Trikona shodhana: of three signs in trine the smallest count is taken from each; nothing
 * is taken where one is empty (BPHS 67).
 */
export function afterTrikona(counts: readonly number[]): readonly number[] {
  return counts.map((count, index) => {
    const trine = [0, 4, 8].map((step) => counts[(index + step) % 12]!)
    return count - Math.min(...trine)
  })
}

/** The two signs of each of the five that own two, by index from Aries. */
const PAIRS: readonly (readonly [number, number])[] = [
  [0, 7],
  [1, 6],
  [2, 5],
  [8, 11],
  [9, 10],
]

/**
 * Ekadhipatya shodhana: of two signs with one lord the emptier gives way (BPHS 68).
 * Nothing is taken where either count is 0 or both signs are occupied. Of two empty signs
 * the greater count falls to the smaller, equal ones to 0. An empty sign beside an occupied
 * one falls to the occupied sign's count, or to 0 when it is not greater.
 */
export function afterEkadhipatya(
  counts: readonly number[],
  signs: Readonly<Record<SevenGraha, Sign>>,
): readonly number[] {
  const occupied = new Set(SEVEN_GRAHAS.map((graha) => indexOfSign(signs[graha])))
  const reduced = [...counts]
  for (const [one, other] of PAIRS) {
    const [a, b] = reducePair(
      { count: counts[one]!, occupied: occupied.has(one) },
      { count: counts[other]!, occupied: occupied.has(other) },
    )
    reduced[one] = a
    reduced[other] = b
  }
  return reduced
}

interface OwnedSign {
  readonly count: number
  readonly occupied: boolean
}

function reducePair(one: OwnedSign, other: OwnedSign): readonly [number, number] {
  const untouched = [one.count, other.count] as const
  if (one.count === 0 || other.count === 0) return untouched
  if (one.occupied && other.occupied) return untouched
  if (!one.occupied && !other.occupied) {
    const least = one.count === other.count ? 0 : Math.min(one.count, other.count)
    return [least, least]
  }
  return one.occupied
    ? [one.count, besideOccupied(other.count, one.count)]
    : [besideOccupied(one.count, other.count), other.count]
}

function besideOccupied(count: number, occupiedCount: number): number {
  return count > occupiedCount ? occupiedCount : 0
}
