import { describe, expect, it } from 'vitest'
import { eitherOrder } from './scores/either-order.ts'
import { fourMinutes, moversMove } from './scores/movers.ts'
import { dependence, evenness, spreadOfScores, thirds, weightOfSystems } from './scores/spread.ts'
import { unknownTimes } from './scores/unknown-times.ts'

/** A part of `npm run prove -- scores`: of so few pairs the figures are as far off as chance has it. */
describe('scores of fresh pairs', async () => {
  const spread = await spreadOfScores(1, { blocks: 1, birthsOfABlock: 120, pairsOfABirth: 10 })

  it('are even, and their thirds thirds', () => {
    expect(evenness(spread, 0.08)).toContain('at most')
    expect(thirds(spread, 0.08)).toContain('at most')
  })

  it('are of six things, and of no one system', () => {
    expect(dependence(spread, 0.8)).toContain('at most')
    expect(weightOfSystems(spread, 0.45)).toContain('at most')
  })

  it('move little with four minutes on both births', async () => {
    expect(await fourMinutes(30, 1, 4)).toContain('points at the median')
  })

  it('fall without what raised them, and rise without what lowered them', async () => {
    expect(await moversMove(20, 1)).toBe('240 scores')
  })

  it('hang on nothing that moves within a day nobody knows the hour of', async () => {
    expect(await unknownTimes(8, 1)).toBe('96 scores')
  })

  it('are the same in either order of the two', async () => {
    expect(await eitherOrder(16, 1)).toBe('16 couples')
  })
})
