import type { Case } from './prove.ts'
import { eitherOrder } from './scores/either-order.ts'
import { fourMinutes, moversMove } from './scores/movers.ts'
import {
  dependence,
  evenness,
  spreadOfScores,
  thirds,
  weightOfSystems,
  type SpreadOfScores,
} from './scores/spread.ts'
import { unknownTimes } from './scores/unknown-times.ts'

/** 100,000 pairs of 10,000 births, drawn as the sample is, and none of its own. */
const SIZE = { blocks: 40, birthsOfABlock: 250, pairsOfABirth: 10 }

/** That scores are what they are said to be, on pairs that the sample has not seen. */
export const SCORE_CASES: readonly Case[] = [
  {
    name: 'scores of 100,000 fresh pairs are even',
    show: async (seed) => evenness(await fresh(seed), 0.02),
  },
  {
    name: 'the outer thirds of every system are thirds',
    show: async (seed) => thirds(await fresh(seed), 0.02),
  },
  {
    name: 'no two dimensions say the same',
    show: async (seed) => dependence(await fresh(seed), 0.8),
  },
  {
    name: 'no system decides the overall alone',
    show: async (seed) => weightOfSystems(await fresh(seed), 0.4),
  },
  {
    name: 'four minutes on both births move the overall little',
    show: async (seed) => await fourMinutes(500, seed, 4),
  },
  {
    name: 'a score falls without what raised it, and rises without what lowered it',
    show: async (seed) => await moversMove(500, seed),
  },
  {
    name: 'without an hour no score hangs on what moves within the day',
    show: async (seed) => await unknownTimes(200, seed),
  },
  {
    name: 'scores are the same in either order of the two',
    show: async (seed) => await eitherOrder(400, seed),
  },
]

/** What one case has seen is looked at by the next. */
const seen = new Map<number, Promise<SpreadOfScores>>()

function fresh(seed: number): Promise<SpreadOfScores> {
  const spread = seen.get(seed) ?? spreadOfScores(seed, SIZE)
  seen.set(seed, spread)
  return spread
}
