import { wrap } from './circle.ts'

/**
 * The house, 1 to 12, that holds a longitude: the last cusp it has passed. A point
 * exactly on a cusp belongs to the house it opens. Judged by ecliptic longitude alone,
 * as in most Western practice; a body's latitude does not move it to another house.
 */
export function houseOf(longitude: number, cusps: readonly number[]): number {
  const house = cusps.findIndex((cusp, place) => {
    const next = cusps[(place + 1) % cusps.length]!
    return wrap(longitude - cusp) < wrap(next - cusp)
  })
  return house + 1
}

const ORDINALS = [
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
