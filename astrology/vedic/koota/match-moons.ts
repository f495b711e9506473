import { mangalDosha, type MangalChart } from '#astrology/vedic/doshas/mangal.ts'
import { ashtakoota, ashtakootaBothWays, type KootaScores } from './ashtakoota.ts'
import { kootaExceptions, type KootaException } from './koota-exceptions.ts'
import { RECOMMENDED_KOOTAS, type KootaOptions } from './koota-options.ts'
import { mangalMatch, type MangalMatch } from './mangal-match.ts'
import { degreesKnown, type MoonPlace } from './moon-place.ts'
import { poruthams, type Poruthams } from './poruthams.ts'
import { isVashyaSplit } from './vashya.ts'

/** One of two people: a Moon, and the rest of the chart where it is known. */
export interface Matched {
  readonly moon: MoonPlace
  readonly chart: MangalChart | null
}

export interface MatchOptions {
  /** Who takes the groom's part; null where roles are unknown or both are of one sex. */
  readonly groom: 'first' | 'second' | null
  readonly kootas?: KootaOptions
  readonly mangalHouses?: readonly number[]
}

export interface Match {
  readonly groom: MatchOptions['groom']
  /** Of 36, raw. The mean of both directions where no one is the groom. */
  readonly scores: KootaScores
  readonly directions: {
    readonly firstAsGroom: KootaScores
    readonly secondAsGroom: KootaScores
  }
  /** Grounds for passing over a koota without points; they changed none. */
  readonly exceptions: readonly KootaException[]
  readonly poruthams: {
    readonly firstAsGroom: Poruthams
    readonly secondAsGroom: Poruthams
  }
  /** Null unless both charts are known. */
  readonly mangal: MangalMatch | null
  readonly kootas: KootaOptions
  /** What had to be supposed because the input did not say it. */
  readonly assumptions: readonly string[]
}

/** Everything two Moons say of a match: the eight kootas of 36 points, the poruthams, and Mangal dosha where both charts are known. */
export function matchMoons(
  first: Matched,
  second: Matched,
  { groom, kootas = RECOMMENDED_KOOTAS, mangalHouses }: MatchOptions,
): Match {
  const directions = {
    firstAsGroom: ashtakoota(first.moon, second.moon, kootas),
    secondAsGroom: ashtakoota(second.moon, first.moon, kootas),
  }
  const scores =
    groom === null
      ? ashtakootaBothWays(first.moon, second.moon, kootas)
      : directions[groom === 'first' ? 'firstAsGroom' : 'secondAsGroom']
  return {
    groom,
    scores,
    directions,
    exceptions: kootaExceptions(first.moon, second.moon, scores),
    poruthams: {
      firstAsGroom: poruthams(first.moon, second.moon),
      secondAsGroom: poruthams(second.moon, first.moon),
    },
    mangal:
      first.chart === null || second.chart === null
        ? null
        : mangalMatch(
            mangalDosha(first.chart, mangalHouses),
            mangalDosha(second.chart, mangalHouses),
          ),
    kootas,
    assumptions: [
      ...(groom === null ? ['Roles are unknown, so both directions are averaged.'] : []),
      ...vashyaAssumption('first', first.moon),
      ...vashyaAssumption('second', second.moon),
    ],
  }
}

/** Two signs change their vashya group at 15 degrees, which a sign, star and pada may leave open. */
function vashyaAssumption(who: 'first' | 'second', moon: MoonPlace): readonly string[] {
  const { from, to } = degreesKnown(moon)
  if (!isVashyaSplit(moon.sign) || to <= 15 || from >= 15) return []
  return [
    `The ${who} Moon may stand on either side of 15 degrees of ${moon.sign}; vashya takes the middle of what is known, ${((from + to) / 2).toFixed(2)} degrees.`,
  ]
}
