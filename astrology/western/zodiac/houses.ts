import { onceForEach } from '#astrology/facts-once.ts'
import { signedArc, wrap } from './circle.ts'

/**
 * The house, 1 to 12, that holds a longitude: the last cusp it has passed. A point
 * exactly on a cusp belongs to the house it opens. Judged by ecliptic longitude alone,
 * as in most Western practice; a body's latitude does not move it to another house.
 *
 * Beyond the polar circles the cusps of some systems run against the zodiac; a house then
 * reaches the short way to the next cusp.
 */
export function houseOf(longitude: number, cusps: readonly number[]): number {
  const forward = cusps.findIndex((cusp, place) => {
    return wrap(longitude - cusp) < wrap(nextCusp(cusps, place) - cusp)
  })
  if (runInOrder(cusps)) return forward + 1
  const shortWay = cusps.findIndex((cusp, place) => {
    const reach = signedArc(cusp, nextCusp(cusps, place))
    const ahead = reach < 0 ? wrap(cusp - longitude) : wrap(longitude - cusp)
    return ahead < Math.abs(reach)
  })
  return (shortWay === -1 ? forward : shortWay) + 1
}

function nextCusp(cusps: readonly number[], place: number): number {
  return cusps[(place + 1) % cusps.length]!
}

/** Whether the houses fill the circle once, with the zodiac. */
const runInOrder = onceForEach((cusps: readonly number[]): boolean => {
  const filled = cusps.reduce((sum, cusp, place) => sum + wrap(nextCusp(cusps, place) - cusp), 0)
  return Math.abs(filled - 360) < 1e-6
})

/** The words for one to twelve in order; houses, padas and lords are all counted with them. */
export const ORDINALS = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
  'twelfth',
] as const

/** `9` as `ninth`. */
export function ordinalOf(house: number): string {
  const ordinal = ORDINALS[house - 1]
  if (ordinal === undefined) throw new Error(`there is no house ${house}`)
  return ordinal
}
