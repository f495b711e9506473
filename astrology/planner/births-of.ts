import type { WesternChart } from '#astrology/western/cast-western.ts'
import type { SkyReading } from '#astrology/western/read-sky.ts'
import { houseOf } from '#astrology/western/zodiac/houses.ts'

/** Parts of a birth window that are looked at where what is told only moves with the birth. */
const PARTS = [0, 0.25, 0.5, 0.75, 1]

/** The births a chart stands for, in the order of time with its own in the middle: five at the most. */
export function birthsOf({ window }: Pick<WesternChart, 'window'>): readonly SkyReading[] {
  if (window.length <= PARTS.length) return window
  return PARTS.map((part) => window[Math.round((window.length - 1) * part)]!)
}

/** The natal house of a longitude in degrees; null where it is not the same for every birth, or none is known. */
export function natalHouseOf(
  { window }: Pick<WesternChart, 'window'>,
  longitude: number,
): number | null {
  const houses = window.map((sky) => sky.houses && houseOf(longitude, sky.houses.cusps))
  return houses.every((house) => house === houses[0]) ? houses[0]! : null
}
