import { expect, it } from 'vitest'
import { expectedIn, learnDelays, type Delays } from './expected.ts'

const NOW = 1_800_000_000_000
const ordered = (secondsAgo: number, count: number, come: number) => ({
  orderedAt: NOW - secondsAgo * 1000,
  count,
  come,
})
const DELAYS: Delays = { 3: [60, 90, 300], 1: [20] }

it('expects what has not come yet, by how long each took to follow its order, of all orders in one line', () => {
  const orders = [ordered(50, 3, 0), ordered(100, 3, 2), ordered(0, 1, 0)]
  expect(expectedIn(orders, DELAYS, NOW)).toEqual([10, 20, 40, 200, 250])
})

it('takes what is overdue to come soon, and expects it no more when it is late by as much again', () => {
  expect(expectedIn([ordered(70, 3, 0)], DELAYS, NOW)).toEqual([5, 20, 230])
  expect(expectedIn([ordered(170, 3, 0)], DELAYS, NOW)).toEqual([5, 130])
})

it('tells nothing of orders of a size it has seen none of', () => {
  expect(expectedIn([ordered(0, 2, 0)], DELAYS, NOW)).toEqual([])
})

it('learns in whatever order chapters came, and follows what changes', () => {
  const once = learnDelays({}, [90, 60])
  expect(once).toEqual({ 2: [60, 90] })
  const twice = learnDelays(once, [70, 90])
  expect(twice['2']).toEqual([62, 90])
  let delays: Delays = twice
  for (let n = 0; n < 40; n += 1) delays = learnDelays(delays, [10, 200])
  expect(delays['2']!.map(Math.round)).toEqual([10, 200])
})
