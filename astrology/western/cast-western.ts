import type { BirthMoment } from '#astrology/birth/moment.ts'
import type { Ephemeris, JulianDay } from '#astrology/ephemeris/ephemeris.ts'
import type { Aspect } from './aspects/aspects.ts'
import { starLongitudes } from './zodiac/fixed-stars.ts'
import type { Point } from './zodiac/points.ts'
import { readSky, type SkyReading } from './read-sky.ts'
import { DEFAULT_SETTINGS, lookUp, type SkySettings } from './sky.ts'

/** Placidus, the tropical zodiac and traditional dignities, unless asked otherwise. */
export type WesternOptions = Partial<SkySettings>

/**
 * A birth chart. Its own values are those of `moment.jd`, save that `aspects` are only those
 * that hold for the whole birth window; `window` holds the same chart at
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
  const aspects = holdingThroughout(window.map((reading) => reading.aspects))
  return { ...middle, aspects, moment, settings, window }
}

/** The aspects found at every moment, as they stand in the middle; without motion where it turns. */
function holdingThroughout(moments: readonly (readonly Aspect<Point>[])[]): Aspect<Point>[] {
  const middle = moments[Math.floor(moments.length / 2)] ?? []
  return middle.flatMap((own) => {
    const versions = moments.flatMap((aspects) => aspects.find((other) => isSame(own, other)) ?? [])
    if (versions.length < moments.length) return []
    const turns = versions.some(({ motion }) => motion !== own.motion)
    return [turns ? { ...own, motion: null } : own]
  })
}

function isSame(one: Aspect, other: Aspect): boolean {
  return one.first === other.first && one.second === other.second && one.aspect === other.aspect
}

function momentsIn({ jd, window: { from, to } }: BirthMoment): readonly JulianDay[] {
  if (from === to) return [jd]
  const half = Math.floor(WINDOW_SAMPLES / 2)
  return Array.from({ length: WINDOW_SAMPLES }, (_, place) =>
    place <= half ? from + ((jd - from) * place) / half : jd + ((to - jd) * (place - half)) / half,
  )
}
