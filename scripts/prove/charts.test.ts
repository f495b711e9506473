import { expect, it } from 'vitest'
import { figuresOf, lookAtPairs } from './charts.ts'

it.each([1, 2])(
  'draws every chart of random people truly, legibly and on its page, seed %i (a part of `npm run prove -- charts`)',
  async (seed) => {
    expect(figuresOf(await lookAtPairs(6, seed))).toContain(' 0 failures')
  },
)
