import type { Ephemeris, JulianDay } from '#astrology/ephemeris/ephemeris.ts'
import { castWestern, type WesternChart } from '#astrology/western/cast-western.ts'
import type { SkyReading } from '#astrology/western/read-sky.ts'
import { momentOf } from '#cli/birth/read-birth.ts'
import { chartOptions, readOptions } from '#cli/cast/cast-options.ts'
import { heldThroughout } from '#cli/cast/held-throughout.ts'
import { InputError } from '#core/errors.ts'
import { readAsOf } from './span.ts'

/** Options of a line that decide how its Western chart is cast. */
export const NATAL_KEYS = ['houseSystem', 'zodiac', 'ayanamsa'] as const

/** The Western chart of the birth a line holds. Throws `InputError`. */
export function natalChart(
  ephemeris: Ephemeris,
  line: Readonly<Record<string, unknown>>,
): WesternChart {
  return castWestern(ephemeris, momentOf(line), chartOptions(readOptions(line)).western)
}

/** The moment of life that a line asks about. Throws `InputError` for one before the birth, however uncertain that is. */
export function momentOfLife(line: object, { window }: WesternChart): JulianDay {
  const at = readAsOf(line)
  if (at >= window[0]!.jd) return at
  throw new InputError('asOf', 'is before the birth', 'Give a moment of the life.')
}

/**
 * What can be told of a birth whose moment lies in a window: `tell` at its ends, its middle
 * and two between; what changes in kind is null, and what only moves is given as a range.
 */
export function toldThroughout<Told>(
  { window }: WesternChart,
  tell: (natal: SkyReading) => Told,
): Told {
  const few =
    window.length <= 5
      ? window
      : [0, 0.25, 0.5, 0.75, 1].map((part) => window[Math.round((window.length - 1) * part)]!)
  return heldThroughout(few.map(tell))
}
