import type { BirthMoment } from '#astrology/birth/moment.ts'
import type { Ephemeris, JulianDay } from '#astrology/ephemeris/ephemeris.ts'
import { readSky, type SkyReading } from '../read-sky.ts'
import { lookUp, type SkySettings } from '../sky.ts'
import { starLongitudes } from '../zodiac/fixed-stars.ts'
import { evenMoments } from './even-moments.ts'
import { leaps } from './leaps.ts'
import { sectChanges } from './sect-changes.ts'
import { shapeChanges } from './shape-changes.ts'
import { turningMoments } from './turning-moments.ts'

/** Two looks nearer to each other than this, in days, see the same. */
const SAME = 1e-6

/**
 * The sky at every moment of a birth window that must be looked at to know what holds for the
 * whole of it, in the order of time with the moment itself in the middle; only that one when
 * there is no width to it. No angles or houses when the birth time is unknown.
 */
export function readWindow(
  ephemeris: Ephemeris,
  moment: BirthMoment,
  settings: SkySettings,
): SkyReading[] {
  const { jd: own, window, certainty } = moment
  const place = certainty.kind === 'unknown' ? null : moment.place
  const stars = starLongitudes(ephemeris, own, settings)
  const read = (jd: JulianDay): SkyReading =>
    readSky(lookUp(ephemeris, { ...settings, jd, place, stars }), settings)

  const even = evenMoments(moment)
  if (even.length === 1) return even.map(read)
  const leaping = place === null ? [] : leaps(ephemeris, moment)
  const first = apart([...even, ...leaping], window).map(read)
  const doubted = [
    ...turningMoments(first),
    ...shapeChanges(first),
    ...(place === null ? [] : sectChanges(ephemeris, place, first)),
  ]
  const known = first.map(({ jd }) => jd)
  const all = centred(apart([...known, ...doubted], window), own)
  const byMoment = new Map(first.map((sky) => [sky.jd, sky]))
  return all.map((jd) => byMoment.get(jd) ?? read(jd))
}

/** Moments within the window in the order of time, of those that see the same only the one named first. */
function apart(moments: readonly JulianDay[], { from, to }: BirthMoment['window']): JulianDay[] {
  const kept: JulianDay[] = []
  for (const jd of moments) {
    const isWithin = jd >= from && jd <= to
    if (isWithin && kept.every((other) => Math.abs(other - jd) > SAME)) kept.push(jd)
  }
  return kept.toSorted((a, b) => a - b)
}

/** As many moments before one's own as after it: the side with fewer is looked at more closely near it. */
function centred(moments: readonly JulianDay[], own: JulianDay): JulianDay[] {
  const before = moments.filter((jd) => jd < own)
  const after = moments.filter((jd) => jd > own)
  const missing = before.length - after.length
  const beside = missing > 0 ? after[0] : before.at(-1)
  const count = Math.abs(missing)
  const more =
    beside === undefined
      ? []
      : Array.from({ length: count }, (_, one) => own + ((beside - own) * (one + 1)) / (count + 1))
  return [...before, own, ...after, ...more].toSorted((a, b) => a - b)
}
