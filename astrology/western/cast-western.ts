import type { BirthMoment } from '#astrology/birth/moment.ts'
import type { Ephemeris } from '#astrology/ephemeris/ephemeris.ts'
import { holdingThroughout } from './aspects/holding-throughout.ts'
import { readWindow } from './birth-window/read-window.ts'
import type { SkyReading } from './read-sky.ts'
import { DEFAULT_SETTINGS, type SkySettings } from './sky.ts'

/** Placidus, the tropical zodiac and traditional dignities, unless asked otherwise. */
export type WesternOptions = Partial<SkySettings>

/**
 * A birth chart. Its own values are those of `moment.jd`, save that `aspects` are only those
 * that hold for the whole birth window; `window` holds the same chart at every moment of it
 * that must be looked at to know what does, first to last with `moment.jd` in the middle, and
 * only the chart itself when there is no width to it.
 */
export interface WesternChart extends SkyReading {
  readonly moment: BirthMoment
  readonly settings: SkySettings
  readonly window: readonly SkyReading[]
}

/**
 * The Western chart of a birth, in degrees of longitude, tropical unless an ayanamsa is chosen. No
 * angles or houses when the birth time is unknown.
 */
export function castWestern(
  ephemeris: Ephemeris,
  moment: BirthMoment,
  options: WesternOptions = {},
): WesternChart {
  const settings = { ...DEFAULT_SETTINGS, ...options }
  const window = readWindow(ephemeris, moment, settings)
  const middle = window[Math.floor(window.length / 2)]
  if (middle === undefined) throw new Error('a birth window holds at least one moment')
  const aspects = holdingThroughout(window.map((reading) => reading.aspects))
  return { ...middle, aspects, moment, settings, window }
}
