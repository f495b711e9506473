import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Deadlines } from './deadlines.ts'

beforeEach(() => vi.useFakeTimers({ now: 0 }))
afterEach(() => vi.useRealTimers())

describe('a deadline', () => {
  it('is each one’s own, and one timer serves all', async () => {
    const deadlines = new Deadlines(30_000, Date.now)
    const late: number[] = []
    const wait = () =>
      deadlines
        .inTime(async () => await new Promise<never>(() => {}))
        .catch(() => late.push(Date.now()))
    void wait()
    await vi.advanceTimersByTimeAsync(700)
    void wait()
    expect(vi.getTimerCount()).toBe(1)
    await vi.advanceTimersByTimeAsync(60_000)
    expect(late).toEqual([30_000, 30_700])
  })

  it('is told as it ends, well or not, and keeps no object awake for more than a second', async () => {
    const deadlines = new Deadlines(30_000, Date.now)
    await expect(deadlines.inTime(async () => await Promise.resolve(1))).resolves.toBe(1)
    const fails = deadlines.inTime(async () => await Promise.reject(new Error('away')))
    await expect(fails).rejects.toThrow('away')
    await vi.advanceTimersByTimeAsync(1_000)
    expect(vi.getTimerCount()).toBe(0)
  })
})
