import { expect, it } from 'vitest'
import { loadEphemeris } from '#astrology/ephemeris/load-in-node.ts'
import { drawChart } from '#publishing/charts/index.ts'
import { type ChartKind } from '#core/chart-kinds.ts'
import { figuresOf, lookAtPairs, randomCast } from './charts.ts'
import { untrue } from './charts/failures.ts'
import { chances } from './windows/random-window.ts'

it.each([1, 2])(
  'draws every chart of random people truly, legibly and on its page, seed %i (a part of `npm run prove -- charts`)',
  async (seed) => {
    expect(figuresOf(await lookAtPairs(6, seed))).toContain(' 0 failures')
  },
)

const LOOKED_AT: readonly ChartKind[] = [
  'western-wheel',
  'bi-wheel',
  'composite-wheel',
  'vedic-south',
  'bodygraph',
  'joint-bodygraph',
  'gene-keys',
  'tree',
]
const ephemeris = await loadEphemeris()

it.each(LOOKED_AT)('sees a %s of somebody else', (kind) => {
  const chance = chances(3)
  const [one, other, third] = [0, 1, 2].map(() => ({
    name: 'Ada',
    cast: randomCast(ephemeris, chance),
  }))
  const drawing = drawChart(kind, { first: one!, second: other, asOf: 2_461_370.5 })!
  const input = { first: third!, second: other, asOf: 2_461_370.5 }
  expect(untrue(kind, drawing, input)).not.toEqual([])
})
