import { degreesInSign, elementOf, signAt } from '#astrology/vedic/signs.ts'
import { wrapDegrees } from '#astrology/vedic/span.ts'

/** One pada on each side. */
const WIDTH = 360 / 108

export interface Gandanta {
  /** Before the junction of the signs, or after it. */
  readonly side: 'before' | 'after'
  readonly degreesFromJunction: number
}

/**
 * Gandanta: within a pada (3°20′) of where a watery sign and nakshatra end together and a
 * fiery one begins, at 0° Aries, Leo and Sagittarius (BPHS 92; Phaladeepika 13).
 */
export function gandanta(siderealLongitude: number): Gandanta | null {
  const longitude = wrapDegrees(siderealLongitude)
  const passed = degreesInSign(longitude)
  const element = elementOf(signAt(longitude))
  if (element === 'fire' && passed < WIDTH) return { side: 'after', degreesFromJunction: passed }
  if (element === 'water' && 30 - passed <= WIDTH) {
    return { side: 'before', degreesFromJunction: 30 - passed }
  }
  return null
}
