import { scheduler } from 'node:timers/promises'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { oneAtATime } from './one-at-a-time.ts'

beforeEach(() => {
  vi.stubGlobal('scheduler', scheduler)
})
afterEach(() => {
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

it('does one work at a time, each to its end, and lets others go on between its steps', async () => {
  const log: number[] = []
  let others = 0
  const other = setInterval(() => (others += 1), 0)
  const works = Array.from({ length: 5 }, (_, work) =>
    oneAtATime(async (pause) => {
      for (let step = 0; step < 4; step += 1) {
        log.push(work)
        await pause()
      }
      return work
    }),
  )
  expect(await Promise.all(works)).toEqual([0, 1, 2, 3, 4])
  clearInterval(other)
  expect(log.map((work, place) => work === log[place - (place % 4)]).every(Boolean)).toBe(true)
  expect(others).toBeGreaterThan(0)
})

it('gives the turn on when a work fails, and when it is never heard of again', async () => {
  await expect(oneAtATime(() => Promise.reject(new Error('away')))).rejects.toThrow('away')
  void oneAtATime(() => new Promise(() => {}))
  const now = Date.now()
  vi.spyOn(Date, 'now').mockImplementation(() => now + 6_000)
  expect(await oneAtATime(async () => 'served')).toBe('served')
})
