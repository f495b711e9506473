import type { Span } from '#astrology/western/timing/bodies-in-motion.ts'
import { SEVEN_GRAHAS } from '#astrology/vedic/grahas.ts'
import { weekdayOf } from '#astrology/vedic/panchanga/vedic-day.ts'
import type { ClassicalPlanet } from '#astrology/western/zodiac/points.ts'
import { commonSpans, unionOf, type Spans } from './spans.ts'
import { sunTimes } from './sun-times.ts'
import type { SearchSky } from './watched.ts'

/** From the slowest down; each hour passes to the next. */
const HEAVENS: readonly ClassicalPlanet[] = [
  'saturn',
  'jupiter',
  'mars',
  'sun',
  'venus',
  'mercury',
  'moon',
]
const HOURS = 12
const SECONDS_PER_DEGREE = 240

/**
 * The planetary hours of some planets within a span: twelfths of the day from sunrise and of the
 * night from sunset, the first of a day its ruler's, the others on in the order of the heavens
 * (Lilly, Christian Astrology, ch. 93). None where the Sun does not rise and set. Throws `RangeError`
 * without a place.
 */
export function hourSpans(
  { ephemeris, place }: SearchSky,
  planets: readonly ClassicalPlanet[],
  span: Span,
): Spans {
  if (place === null) throw new RangeError('planetary hours need a place')
  const times = sunTimes(ephemeris, place, span)
  const meanOffset = place.longitude * SECONDS_PER_DEGREE
  const hours = times.slice(0, -1).flatMap(({ at, isRise }, index): Span[] => {
    const next = times[index + 1]!
    // A rise after a rise, or days between two, is the edge of a polar day.
    if (next.isRise === isRise || next.at - at >= 1) return []
    const dawn = isRise ? at : (times[index - 1]?.at ?? at)
    // Its first hour is that of the weekday's own planet.
    const ruler = HEAVENS.indexOf(SEVEN_GRAHAS[weekdayOf(dawn, meanOffset)]!)
    const hour = (next.at - at) / HOURS
    return Array.from({ length: HOURS }, (_, passed) => passed)
      .filter((passed) =>
        planets.includes(HEAVENS[(ruler + passed + (isRise ? 0 : HOURS)) % HEAVENS.length]!),
      )
      .map((passed) => ({ from: at + passed * hour, to: at + (passed + 1) * hour }))
  })
  return unionOf([], commonSpans(hours, [span]))
}
