import { castPerson, type Cast } from '#astrology/cast.ts'
import type { Ephemeris } from '#astrology/ephemeris/ephemeris.ts'
import { isTimeKnown } from './patterns.ts'

/** How often a window is looked at: a rising sign passes in two hours, a day is looked at every three. */
const OF_A_DAY = 8
const OF_A_SHORT_WINDOW = 5

/**
 * A birth as it would be if it had happened at each of some moments spread over its window, the
 * first and the last of a short one included: what the interval of a score is read from. Of an
 * exact birth the cast itself. Up to 8 casts, some 35 ms.
 */
export function looksWithin(ephemeris: Ephemeris, cast: Cast): readonly Cast[] {
  const { moment } = cast
  const { from, to } = moment.window
  if (from === to) return [cast]
  return sharesOf(isTimeKnown(moment)).map((share) => {
    const jd = from + share * (to - from)
    return castPerson(ephemeris, {
      ...moment,
      jd,
      certainty: { kind: 'exact' },
      window: { from: jd, to: jd },
    })
  })
}

function sharesOf(isShort: boolean): readonly number[] {
  return isShort
    ? Array.from({ length: OF_A_SHORT_WINDOW }, (_, look) => look / (OF_A_SHORT_WINDOW - 1))
    : Array.from({ length: OF_A_DAY }, (_, look) => (look + 0.5) / OF_A_DAY)
}
