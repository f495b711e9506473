import { HAS_SWETEST } from '#astrology/ephemeris/swetest.fixture.ts'
import { separation } from '#astrology/western/zodiac/circle.ts'
import { loadAnswer } from '#cli/cast/answer-cast.ts'
import { lacks } from '#test/needs-program.ts'
import type { Case } from './prove.ts'
import { refereeBirths, type RefereeBirth } from './referee/referee-births.ts'
import { siderealTold, tropicalTold, vedicTold, type Told } from './referee/told-by-swetest.ts'

const CASES = 10
const BIRTHS_A_CASE = 100

/** A hundredth of a second of arc. */
const WITHIN_DEGREES = 0.01 / 3600
/**
 * Degrees a day. The library's tropical speed, from which we take the ayanamsa's, is off by a few
 * tenths of a second of arc where its sidereal speed, which swetest prints, is not: nutation.
 */
const SIDEREAL_SPEED_WITHIN = 0.5 / 3600

/** That what `billion cast` prints is what the Swiss Ephemeris' own program prints, a hundred births a case. */
export const REFEREE_CASES: readonly Case[] = Array.from({ length: CASES }, (_, index) => {
  const from = index * BIRTHS_A_CASE
  return {
    name: `birth ${from + 1} to ${from + BIRTHS_A_CASE}: every body, angle and cusp is swetest's`,
    show: async (seed: number) => {
      // A proof is never skipped: it throws and says what to install.
      lacks('swetest', { isThere: HAS_SWETEST, environment: { CI: 'true' } })
      const looks = await Promise.all(
        refereeBirths(seed, { from, count: BIRTHS_A_CASE }).map(differencesAt),
      )
      const differing = looks.flatMap(({ differences }) => differences)
      const values = looks.reduce((sum, { count }) => sum + count, 0)
      if (differing.length > 0) throw new Error(`seed ${seed}\n    ${differing.join('\n    ')}`)
      return `${values} values`
    },
  }
})

interface Look {
  readonly count: number
  readonly differences: readonly string[]
}

/** What one birth's charts print otherwise than swetest does. */
async function differencesAt(birth: RefereeBirth): Promise<Look> {
  const answer = await loadAnswer()
  const { star: _, ...request } = birth
  const printed = answer(request)
  const looks = [
    compare(birth, { printed, told: tropicalTold(birth), speedWithin: WITHIN_DEGREES }),
    compare(birth, { printed, told: vedicTold(birth), speedWithin: SIDEREAL_SPEED_WITHIN }),
    compare(birth, {
      printed: answer({ ...request, zodiac: 'sidereal' }),
      told: siderealTold(birth),
      speedWithin: SIDEREAL_SPEED_WITHIN,
    }),
  ]
  return {
    count: looks.reduce((sum, { count }) => sum + count, 0),
    differences: looks.flatMap(({ differences }) => differences),
  }
}

function compare(
  birth: RefereeBirth,
  { printed, told, speedWithin }: { printed: object; told: Told; speedWithin: number },
): Look {
  const differences = Object.entries(told).flatMap(([path, theirs]) => {
    const ours = valueAt(printed, path)
    const within = path.endsWith('.speed') ? speedWithin : WITHIN_DEGREES
    const isSame = typeof ours === 'number' && separation(ours, theirs) <= within
    return isSame ? [] : [`${JSON.stringify(birth)} ${path}: ${String(ours)}, not ${theirs}`]
  })
  return { count: Object.keys(told).length, differences }
}

function valueAt(printed: object, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>((value, name) => (value as Readonly<Record<string, unknown>>)?.[name], printed)
}
