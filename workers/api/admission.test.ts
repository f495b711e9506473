import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { secondsUntilRoom, whatIsFull } from './admission.ts'

const LIMITS = { inAll: 100, ofCustomer: 10 }

describe('whatIsFull', () => {
  it.each([
    ['nuclear_v2', { inAll: 99, hooks: 0, ofCustomer: 9 }, null],
    ['nuclear_v2', { inAll: 99, hooks: 0, ofCustomer: 10 }, 'customer'],
    ['nuclear_v2', { inAll: 100, hooks: 0, ofCustomer: 0 }, 'all'],
    // Whoever asks is given hooks, and keeps no other order out by them.
    ['nuclear_v2', { inAll: 120, hooks: 120, ofCustomer: 0 }, null],
    ['nuclear_v2', { inAll: 119, hooks: 20, ofCustomer: 0 }, null],
    ['nuclear_v2', { inAll: 120, hooks: 20, ofCustomer: 0 }, 'all'],
    ['hook', { inAll: 119, hooks: 19, ofCustomer: 11 }, null],
    ['hook', { inAll: 119, hooks: 119, ofCustomer: 12 }, 'customer'],
    ['hook', { inAll: 120, hooks: 120, ofCustomer: 0 }, 'all'],
  ] as const)('finds of a %s with %j under way: %s', (type, underway, full) => {
    expect(whatIsFull(type, underway, LIMITS)).toBe(full)
  })
})

describe('secondsUntilRoom', () => {
  const now = new Date(1_000_000_000)
  const ago = (seconds: number) => new Date(now.getTime() - seconds * 1000)

  it('is when the first of them should end', () => {
    const jobs = [
      { createdAt: ago(100), progress: 0.5 },
      { createdAt: ago(60), progress: 0.75 },
      { createdAt: ago(1), progress: 0.01 },
    ]
    expect(secondsUntilRoom(jobs, now)).toBe(20)
  })

  it('guesses a minute where nothing is known', () => {
    expect(secondsUntilRoom([], now)).toBe(60)
    expect(secondsUntilRoom([{ createdAt: ago(500), progress: 0 }], now)).toBe(60)
  })

  it('asks nobody to come back at once or in hours, whatever jobs say', () => {
    const job = fc.record({
      createdAt: fc.integer({ min: -10_000, max: 10_000_000 }).map(ago),
      progress: fc.double({ min: 0, max: 1, noNaN: true }),
    })
    fc.assert(
      fc.property(fc.array(job), (jobs) => {
        const seconds = secondsUntilRoom(jobs, now)
        expect(Number.isInteger(seconds)).toBe(true)
        expect(seconds).toBeGreaterThanOrEqual(5)
        expect(seconds).toBeLessThanOrEqual(900)
      }),
    )
  })
})
