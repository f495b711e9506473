import type { BirthMoment } from '#astrology/birth/moment.ts'
import type { Ephemeris, JulianDay } from '#astrology/ephemeris/ephemeris.ts'
import { starLongitudes } from './fixed-stars.ts'
import { readSky, type SkyReading } from './read-sky.ts'
import { DEFAULT_SETTINGS, lookUp, type SkySettings } from './sky.ts'

/** Placidus, the tropical zodiac and traditional dignities, unless asked otherwise. */
export type WesternOptions = Partial<SkySettings>

/**
 * A birth chart. Its own values are those of `moment.jd`; `window` holds the same chart at
 * moments spread over the birth window, first to last with `moment.jd` in the middle, and
 * only the chart itself when there is no width to it.
 */
export interface WesternChart extends SkyReading {
  readonly moment: BirthMoment
  readonly settings: SkySettings
  readonly window: readonly SkyReading[]
}

/** Odd, so that the middle is the moment itself; close enough that the Moon moves about a degree between two. */
const WINDOW_SAMPLES = 13

/** No angles or houses when the birth time is unknown. */
export function castWestern(
  ephemeris: Ephemeris,
  moment: BirthMoment,
  options: WesternOptions = {},
): WesternChart {
  const settings = { ...DEFAULT_SETTINGS, ...options }
  const place = moment.certainty.kind === 'unknown' ? null : moment.place
  const stars = starLongitudes(ephemeris, moment.jd, settings)
  const window = momentsIn(moment).map((jd) =>
    readSky(lookUp(ephemeris, { ...settings, jd, place, stars }), settings),
  )
  const middle = window[Math.floor(window.length / 2)]
  if (middle === undefined) throw new Error('a birth window holds at least one moment')
  const aspects = middle.aspects.filter(({ first, second, aspect }) =>
    window.every((reading) =>
      reading.aspects.some(
        (other) => other.first === first && other.second === second && other.aspect === aspect,
      ),
    ),
  )
  return { ...middle, aspects, moment, settings, window }
}

function momentsIn({ jd, window: { from, to } }: BirthMoment): readonly JulianDay[] {
  if (from === to) return [jd]
  const half = Math.floor(WINDOW_SAMPLES / 2)
  return Array.from({ length: WINDOW_SAMPLES }, (_, place) =>
    place <= half ? from + ((jd - from) * place) / half : jd + ((to - jd) * (place - half)) / half,
  )
}
