import type { BirthMoment } from '#astrology/birth/moment.ts'
import type { Ephemeris, JulianDay } from '#astrology/ephemeris/ephemeris.ts'
import {
  crossingsOn,
  stationsOn,
  trackBetween,
  type Borders,
  type Track,
} from '#astrology/ephemeris/tracks.ts'
import { EGYPTIAN_BOUNDS } from '#astrology/western/dignities/dignity-tables.ts'
import { SIGNS } from '#astrology/western/zodiac/zodiac.ts'
import { risingCuts } from './rising-cuts.ts'
import { otherHour, sunCuts } from './sun-cuts.ts'

/** Where something in a Kabbalah chart becomes another within a birth window, and where something turns back. */
export interface KabbalahCuts {
  readonly cuts: readonly JulianDay[]
  readonly turns: readonly JulianDay[]
}

export function kabbalahCuts(
  ephemeris: Ephemeris,
  moment: BirthMoment,
  tracks: readonly Track[],
): KabbalahCuts {
  const between = tracks.flatMap((one, place) =>
    tracks.slice(place + 1).map((other) => trackBetween(one, other)),
  )
  return {
    cuts: [
      ...tracks.flatMap((track) => crossingsOn(track, BORDERS)),
      ...risingCuts(ephemeris, moment, risingBorders(moment, tracks)),
      ...sunCuts(ephemeris, moment),
    ],
    turns: [...[...tracks, ...between].flatMap(stationsOn), ...otherHour(ephemeris, moment)],
  }
}

const NAME_DEGREES = 5
const CHOIR_DEGREES = 40

/** Names of the seventy-two, with them faces and signs, and the Egyptian bounds. */
const BORDER_DEGREES: readonly number[] = [
  ...new Set([
    ...multiples(NAME_DEGREES),
    ...SIGNS.flatMap((sign, place) =>
      EGYPTIAN_BOUNDS[sign].map(([, end]) => (place * 30 + end) % 360),
    ),
  ]),
].toSorted((a, b) => a - b)

const BORDERS: Borders = (low, high) => {
  const turns = [Math.floor(low / 360), Math.floor(high / 360)]
  return [...new Set(turns)]
    .flatMap((turn) => BORDER_DEGREES.map((degrees) => degrees + turn * 360))
    .filter((border) => border > low && border <= high)
}

/** In so long a window the Ascendant is sure to change its sign. */
const LONG_DAYS = 0.25

/**
 * What the Ascendant must be seen to pass: every Name, so that it slips by no node; but in a
 * long window only signs, choirs, and the Names that lights stand under.
 */
function risingBorders({ window }: BirthMoment, tracks: readonly Track[]): number[] {
  if (window.to - window.from < LONG_DAYS) return multiples(NAME_DEGREES)
  const held = tracks.flatMap((track) => {
    const all = track.map(({ longitude }) => Math.floor(longitude / NAME_DEGREES))
    const [first, last] = [Math.min(...all), Math.max(...all)]
    return Array.from(
      { length: last - first + 2 },
      (_, name) => ((((first + name) * NAME_DEGREES) % 360) + 360) % 360,
    )
  })
  return [...new Set([...multiples(30), ...multiples(CHOIR_DEGREES), ...held])].toSorted(
    (a, b) => a - b,
  )
}

function multiples(degrees: number): number[] {
  return Array.from({ length: 360 / degrees }, (_, step) => step * degrees)
}
