import { castPerson, type Cast } from '#astrology/cast.ts'
import type { Ephemeris } from '#astrology/ephemeris/ephemeris.ts'
import { isTimeKnown } from './patterns.ts'

/** How often a window is looked at: a rising sign passes in two hours, a day is looked at every three. */
const OF_A_DAY = 8
const OF_A_SHORT_WINDOW = 5

/**
 * A birth as it would be if it had happened at each of some moments spread over its window, the
 * first and the last of a short one included: what the interval of a score is read from. Of an
 * exact birth the cast itself. Stops after each cast, some 5 ms of work.
 */
export function* looksInSteps(
  ephemeris: Ephemeris,
  cast: Cast,
): Generator<undefined, readonly Cast[]> {
  const { moment } = cast
  const { from, to } = moment.window
  if (from === to) return [cast]
  const looks: Cast[] = []
  for (const share of sharesOf(isTimeKnown(moment))) {
    const jd = from + share * (to - from)
    const certainty = { kind: 'exact' } as const
    looks.push(castPerson(ephemeris, { ...moment, jd, certainty, window: { from: jd, to: jd } }))
    yield
  }
  return looks
}

function sharesOf(isShort: boolean): readonly number[] {
  return isShort
    ? Array.from({ length: OF_A_SHORT_WINDOW }, (_, look) => look / (OF_A_SHORT_WINDOW - 1))
    : Array.from({ length: OF_A_DAY }, (_, look) => (look + 0.5) / OF_A_DAY)
}
