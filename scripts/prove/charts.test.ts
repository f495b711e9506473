import { expect, it } from 'vitest'
import { loadEphemeris } from '#astrology/ephemeris/load-in-node.ts'
import { drawChart } from '#publishing/charts/index.ts'
import type { Cast } from '#astrology/cast.ts'
import { CHART_KINDS } from '#core/chart-kinds.ts'
import type { Drawn } from '#publishing/charts/chart-input.ts'
import { coupleOf, figuresOf, lookAtPairs, randomCast } from './charts.ts'
import { untrue } from './charts/failures.ts'
import { chances } from './windows/random-window.ts'

it.each([1, 2])(
  'draws every chart of random people truly, legibly and on its page, seed %i (a part of `npm run prove -- charts`)',
  async (seed) => {
    expect(figuresOf(await lookAtPairs(6, seed))).toContain(' 0 failures')
  },
)

/** All whose values are compared; cards have a test of their own. */
const LOOKED_AT = CHART_KINDS.filter((kind) => !kind.startsWith('card-'))
const ephemeris = await loadEphemeris()
const chance = chances(3)
const [one, other, third] = [0, 1, 2].map(() => ({ name: 'Ada', cast: timedCast() })) as [
  Drawn,
  Drawn,
  Drawn,
]
const AS_OF = Math.max(...[one, other, third].map(({ cast }) => cast.moment.jd)) + 7_000
const couple = coupleOf(ephemeris, [one.cast, other.cast], AS_OF)
const theirs = coupleOf(ephemeris, [third.cast, other.cast], AS_OF)

it.each(LOOKED_AT)('sees a %s of somebody else', (kind) => {
  const drawing = drawChart(kind, { first: one, second: other, couple, asOf: AS_OF })!
  expect(untrue(kind, drawing, { first: one, second: other, couple, asOf: AS_OF })).toEqual([])
  const input = { first: third, second: other, couple: theirs, asOf: AS_OF }
  expect(untrue(kind, drawing, input)).not.toEqual([])
})

/** Somebody whose time is known, in whom all is drawn. */
function timedCast(): Cast {
  const cast = randomCast(ephemeris, chance)
  return cast.moment.window.from === cast.moment.window.to ? cast : timedCast()
}
