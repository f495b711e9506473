import { HOUR_MS } from '#core/spans.ts'
import { D1Tables } from '#test/fakes/d1-tables.ts'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { SharedPurse, type OwnPods } from './shared-purse.ts'

const NOON = Date.parse('2026-11-20T12:00:00Z')
const NOTHING = { pods: 0, dollarsAnHour: 0, spentToday: 0 }
const CAPS = { pods: 5, dollarsAnHour: 1.5 }

/** Two pools over one D1, which can be away. */
function twoPurses() {
  const source = { db: new D1Tables().db, variables: {} }
  return { source, main: new SharedPurse(source, 'main'), fine: new SharedPurse(source, 'fine') }
}

function pods(count: number, dollarsAnHour: number, dollars = 0): OwnPods {
  return { pods: count, dollarsAnHour, spent: { dollars, countedAt: NOON } }
}

function away(): never {
  throw new Error('D1 is away')
}

beforeEach(() => void vi.spyOn(console, 'error').mockReturnValue())
afterEach(() => vi.restoreAllMocks())

describe('one purse for all pools', () => {
  it('grants the last dollar to one of two that both saw it there', async () => {
    const { main, fine } = twoPurses()
    expect([await main.elsewhere(NOON), await fine.elsewhere(NOON)]).toEqual([NOTHING, NOTHING])
    const granted = [await main.pledge(pods(2, 1.38), CAPS), await fine.pledge(pods(1, 0.69), CAPS)]
    expect(granted).toEqual([true, false])
    // One of the two had no room.
    await main.tell(pods(1, 0.69))
    expect(await fine.pledge(pods(1, 0.69), CAPS)).toBe(true)
    expect(await fine.elsewhere(NOON)).toEqual({ pods: 1, dollarsAnHour: 0.69, spentToday: 0 })
  })

  it('grants no more pods than there may be, and counts what a pool has itself once', async () => {
    const { main, fine } = twoPurses()
    expect(await main.pledge(pods(4, 0.4), CAPS)).toBe(true)
    expect(await fine.pledge(pods(2, 0.2), CAPS)).toBe(false)
    expect(await main.pledge(pods(5, 0.5), CAPS)).toBe(true)
  })

  it('counts on what was told, up to midnight, and begins each day with nothing', async () => {
    const { main, fine } = twoPurses()
    await main.tell(pods(2, 2, 3))
    expect((await fine.elsewhere(NOON + 3 * HOUR_MS)).spentToday).toBeCloseTo(9)
    expect((await fine.elsewhere(NOON + 13 * HOUR_MS)).spentToday).toBeCloseTo(2)
  })

  it('is remembered while D1 is away, and grants nothing then', async () => {
    const { source, main, fine } = twoPurses()
    await main.tell(pods(1, 0.69))
    const before = await fine.elsewhere(NOON)
    source.db = { prepare: away } as unknown as D1Database
    expect(await fine.elsewhere(NOON)).toEqual(before)
    await expect(fine.pledge(pods(1, 0.69), CAPS)).rejects.toThrow('could not be kept')
    await expect(new SharedPurse(source, 'new').elsewhere(NOON)).rejects.toThrow('not be read')
  })
})
