import type { BirthMoment } from '#astrology/birth/moment.ts'
import type { Ephemeris, JulianDay } from '#astrology/ephemeris/ephemeris.ts'
import { PLANETS } from './planets.ts'
import { skyAt, type HumanDesignSky, type Longitudes } from './sky.ts'
import { wheelPlace } from './wheel.ts'

/** Half an hour: the Moon, fastest of all, needs three of them for a line. */
const STEP_DAYS = 1 / 48
const LEAST_STEPS = 4
const LINE_DEGREES = 0.9375

/**
 * The skies under which a birth may have happened: one when its time is exact. For a
 * window, its ends and one sky for every stretch in which no planet of either side
 * changes line, so that no passing channel is missed. The chart's own moment is the
 * middle one, the rest are in the order of time.
 */
export function possibleSkies(
  ephemeris: Ephemeris,
  { jd, window }: BirthMoment,
): readonly HumanDesignSky[] {
  const own = skyAt(ephemeris, jd)
  if (window.from === window.to) return [own]

  const regular = momentsBetween(window.from, window.to).map((at) => skyAt(ephemeris, at))
  const changes = lineChanges(regular)
  const stretches = [window.from, ...changes, window.to]
  const between = stretches.slice(1).flatMap((end, place) => {
    const start = stretches[place] ?? end
    return end > start ? [skyAt(ephemeris, (start + end) / 2)] : []
  })
  const ends = [regular[0] ?? own, regular.at(-1) ?? own]
  const others = [...ends, ...between].toSorted((a, b) => a.jd - b.jd)
  return others.toSpliced(Math.floor((others.length + 1) / 2), 0, own)
}

/** Moments at even steps, both ends included. */
function momentsBetween(from: JulianDay, to: JulianDay): readonly JulianDay[] {
  const steps = Math.max(LEAST_STEPS, Math.ceil((to - from) / STEP_DAYS))
  return Array.from({ length: steps + 1 }, (_, step) => from + ((to - from) * step) / steps)
}

/** When any planet of either side passes from line to line, by straight interpolation, in order. */
function lineChanges(skies: readonly HumanDesignSky[]): readonly JulianDay[] {
  return skies
    .slice(1)
    .flatMap((after, place) => {
      const before = skies[place] ?? after
      const at = (share: number) => before.jd + share * (after.jd - before.jd)
      const shares = [
        ...changesBetween(before.personality, after.personality),
        ...(before.design && after.design ? changesBetween(before.design, after.design) : []),
      ]
      return shares.map(at)
    })
    .toSorted((a, b) => a - b)
}

/** The share of the step, 0 to 1, at which each line border is passed. */
function changesBetween(before: Longitudes, after: Longitudes): readonly number[] {
  return PLANETS.flatMap((planet) => {
    const [start, end] = [before[planet], after[planet]]
    const [from, to] = [wheelPlace(start), wheelPlace(end)]
    if (from.gate === to.gate && from.line === to.line) return []
    const travelled = ((((end - start + 180) % 360) + 360) % 360) - 180
    // Lines are counted from 302°, which is no whole number of lines from 0°.
    const intoLine = (((start - 302) % LINE_DEGREES) + LINE_DEGREES) % LINE_DEGREES
    const toBorder = travelled > 0 ? LINE_DEGREES - intoLine : -intoLine
    return [toBorder / travelled]
  })
}
