import type { Body, Ephemeris } from '#astrology/ephemeris/ephemeris.ts'
import type { RandomBirth } from './random-births.ts'

/** What every engine is asked for: ten planets, both nodes, Placidus houses. */
export const RAW_BODIES = [
  'sun',
  'moon',
  'mercury',
  'venus',
  'mars',
  'jupiter',
  'saturn',
  'uranus',
  'neptune',
  'pluto',
  'meanNode',
  'trueNode',
] as const satisfies readonly Body[]

/** Casts raw charts and returns the sum of all longitudes and cusps, so that engines can be compared. */
export function castRawCharts(ephemeris: Ephemeris, births: readonly RandomBirth[]): number {
  let sum = 0
  for (const { jd, place } of births) {
    for (const body of RAW_BODIES) sum += ephemeris.position(body, jd).longitude
    for (const cusp of ephemeris.houses(jd, place, { system: 'placidus' }).cusps) sum += cusp
  }
  return sum
}
