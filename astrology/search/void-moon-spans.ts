import { FIRST_DAY, LAST_DAY } from '#astrology/ephemeris/ephemeris.ts'
import { ASPECT_ANGLES, MAJOR_ASPECTS } from '#astrology/western/aspects/aspects.ts'
import type { Span } from '#astrology/western/timing/bodies-in-motion.ts'
import { crossings, follow } from '#astrology/western/timing/track.ts'
import { PLANETS } from '#astrology/western/zodiac/points.ts'
import { SIGNS } from '#astrology/western/zodiac/zodiac.ts'
import { motionOf } from './motion-of.ts'
import { commonSpans, type Spans } from './spans.ts'
import type { SearchSky } from './watched.ts'

/** The Moon is in a sign for two days and three quarters at the most. */
const MARGIN_DAYS = 3
/** She never turns, and gains on every planet. */
const STEP_DAYS = 1

/**
 * When the Moon is void of course within a span: from her last exact conjunction, sextile, square,
 * trine or opposition with the Sun and the planets to Pluto until she leaves her sign (as modern
 * almanacs have it; Lilly, Christian Astrology, ch. 19, has the seven).
 */
export function voidMoonSpans(sky: SearchSky, span: Span): Spans {
  const wide = {
    from: Math.max(FIRST_DAY, span.from - MARGIN_DAYS),
    to: Math.min(LAST_DAY, span.to + MARGIN_DAYS),
  }
  const track = (motionAt: Parameters<typeof follow>[0]) =>
    follow(motionAt, wide.from, wide.to, STEP_DAYS)
  const moon = track(motionOf(sky, { body: 'moon', sign: [] }).motionAt)
  const entries = SIGNS.flatMap((_, sign) => crossings(moon, sign * 30)).toSorted((a, b) => a - b)
  const aspects = PLANETS.filter((planet) => planet !== 'moon').flatMap((to) => {
    const lead = track(motionOf(sky, { body: 'moon', aspect: 'conjunction', to, orb: 0 }).motionAt)
    return ANGLES.flatMap((angle) => crossings(lead, angle))
  })
  const found = entries.slice(1).map((leaves, place) => {
    const enters = entries[place]!
    const last = Math.max(enters, ...aspects.filter((at) => at >= enters && at < leaves))
    return { from: last, to: leaves }
  })
  return commonSpans(found, [span])
}

/** On either side of the Moon. */
const ANGLES = [
  ...new Set(
    MAJOR_ASPECTS.flatMap((aspect) => [ASPECT_ANGLES[aspect], (360 - ASPECT_ANGLES[aspect]) % 360]),
  ),
]
