import type { Body, Ephemeris, JulianDay } from '#astrology/ephemeris/ephemeris.ts'
import {
  bordersEvery,
  crossingsOn,
  longitudeOn,
  momentOn,
  stationsOn,
  trackOf,
  type Track,
} from '#astrology/ephemeris/tracks.ts'
import { DESIGN_ARC_DEGREES, designMoment } from './design-moment.ts'
import { ASKED_BODY, PLANETS } from './planets.ts'
import type { HumanDesignSky, Longitudes } from './sky.ts'
import { LINE_DEGREES, WHEEL_START_DEGREES } from './wheel.ts'

interface Span {
  readonly from: JulianDay
  readonly to: JulianDay
}

/** Both skies all through a birth window. */
export interface SkyCourse {
  skyAt(birth: JulianDay): HumanDesignSky
  /** The births at which a planet of either side changes line. */
  readonly lineChanges: readonly JulianDay[]
  /** The births at which a planet of either side turns back. */
  readonly stations: readonly JulianDay[]
}

type Tracks = ReadonlyMap<Body, Track>

const BODIES = [...new Set(PLANETS.map((planet) => ASKED_BODY[planet].body))]
/** Opposite points pass a line together, for half the wheel holds whole lines. */
const LINES = bordersEvery(LINE_DEGREES, WHEEL_START_DEGREES)

/** The skies of a window with some width; no design side where a part of it lies before the ephemeris. */
export function skyCourse(ephemeris: Ephemeris, window: Span): SkyCourse {
  const personality = tracksOf(ephemeris, window)
  const design = designCourse(ephemeris, window, personality)
  const own = [...personality.values()]
  const theirs = [...(design?.tracks.values() ?? [])]
  const toBirth = (moments: readonly JulianDay[]) => moments.map((at) => design?.birthOf(at) ?? at)
  return {
    skyAt: (jd) => {
      if (design === null) {
        return { jd, designJd: null, personality: longitudesAt(personality, jd), design: null }
      }
      const designJd = design.designOf(jd)
      return {
        jd,
        designJd,
        personality: longitudesAt(personality, jd),
        design: longitudesAt(design.tracks, designJd),
      }
    },
    lineChanges: [
      ...own.flatMap((track) => crossingsOn(track, LINES)),
      ...toBirth(theirs.flatMap((track) => crossingsOn(track, LINES))),
    ],
    stations: [...own.flatMap(stationsOn), ...toBirth(theirs.flatMap(stationsOn))],
  }
}

function tracksOf(ephemeris: Ephemeris, span: Span): Tracks {
  return new Map(BODIES.map((body) => [body, trackOf(ephemeris, body, span)]))
}

/** The design side, whose Sun keeps 88° behind that of the birth: either moment gives the other. */
function designCourse(ephemeris: Ephemeris, window: Span, personality: Tracks) {
  const [from, to] = [designMoment(ephemeris, window.from), designMoment(ephemeris, window.to)]
  if (from === null || to === null) return null
  const tracks = tracksOf(ephemeris, { from, to })
  const [sun, designSun] = [personality.get('sun')!, tracks.get('sun')!]
  // Each track counts its turns from its own beginning.
  const behind = longitudeOn(sun, window.from) - longitudeOn(designSun, from)
  const turns = behind - DESIGN_ARC_DEGREES
  return {
    tracks,
    designOf: (birth: JulianDay) =>
      momentOn(designSun, longitudeOn(sun, birth) - DESIGN_ARC_DEGREES - turns, { from, to }),
    birthOf: (design: JulianDay) =>
      momentOn(sun, longitudeOn(designSun, design) + DESIGN_ARC_DEGREES + turns, window),
  }
}

function longitudesAt(tracks: Tracks, at: JulianDay): Longitudes {
  const longitudes = PLANETS.map((planet) => {
    const { body, opposite } = ASKED_BODY[planet]
    const longitude = longitudeOn(tracks.get(body)!, at) + (opposite ? 180 : 0)
    return [planet, ((longitude % 360) + 360) % 360]
  })
  return Object.fromEntries(longitudes) as Longitudes
}
