import type { TimeCertainty } from '#astrology/birth/moment.ts'
import type { Ephemeris } from '#astrology/ephemeris/ephemeris.ts'
import { seededRandom } from '#astrology/human-design/sky/seeded-random.fixture.ts'
import { birthAt } from '../births.fixture.ts'
import { castWestern, type WesternChart } from '../cast-western.ts'

const EXACT: TimeCertainty = { kind: 'exact' }

/** Births of a century over the inhabited latitudes, cast; the same for the same seed, their certainties in turn. */
export function randomCharts(
  ephemeris: Ephemeris,
  { seed, count, certainties = [EXACT] }: RandomCharts,
): WesternChart[] {
  const random = seededRandom(seed)
  return Array.from({ length: count }, (_, place) => {
    const jd = 2_422_000 + random() * 36_500
    const where = [random() * 110 - 50, random() * 360 - 180] as const
    const certainty = certainties[place % certainties.length] ?? EXACT
    return castWestern(ephemeris, birthAt(jd, where, certainty))
  })
}

interface RandomCharts {
  readonly seed: number
  readonly count: number
  readonly certainties?: readonly TimeCertainty[]
}

/** So many pairs of different charts, all there are if need be, in an order that mixes them. */
export function pairsOf<Chart>(
  charts: readonly Chart[],
  count: number,
): (readonly [Chart, Chart])[] {
  const all = charts.flatMap((_, step) =>
    charts.flatMap((one, place) => {
      const other = place + step + 1
      return other < charts.length ? [[one, charts[other]!] as const] : []
    }),
  )
  return all.slice(0, count)
}
