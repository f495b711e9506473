import { castPerson, type Cast } from '#astrology/cast.ts'
import type { Ephemeris } from '#astrology/ephemeris/ephemeris.ts'
import { isTimeKnown } from './patterns.ts'

/** How often a day, and a short window, is looked at: more closely where the other birth is exact. */
export interface LooksOf {
  readonly day: number
  readonly shortWindow: number
}

export const BESIDE_EXACT: LooksOf = { day: 48, shortWindow: 9 }
export const BESIDE_UNCERTAIN: LooksOf = { day: 12, shortWindow: 5 }

/**
 * A birth as it would be if it had happened at each of some moments spread over its window, the
 * first and the last of a short one included: what the interval of a score is read from. Of an
 * exact birth the cast itself. Stops after each cast, some 5 ms of work.
 */
export function* looksInSteps(
  ephemeris: Ephemeris,
  cast: Cast,
  looksOf: LooksOf,
): Generator<undefined, readonly Cast[]> {
  const { moment } = cast
  const { from, to } = moment.window
  if (from === to) return [cast]
  const looks: Cast[] = []
  for (const share of sharesOf(isTimeKnown(moment), looksOf)) {
    const jd = from + share * (to - from)
    const certainty = { kind: 'exact' } as const
    looks.push(castPerson(ephemeris, { ...moment, jd, certainty, window: { from: jd, to: jd } }))
    yield
  }
  return looks
}

function sharesOf(isShort: boolean, { day, shortWindow }: LooksOf): readonly number[] {
  return isShort
    ? Array.from({ length: shortWindow }, (_, look) => look / (shortWindow - 1))
    : Array.from({ length: day }, (_, look) => (look + 0.5) / day)
}
