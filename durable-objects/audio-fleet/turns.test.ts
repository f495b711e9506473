import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  claim,
  clockAfter,
  expire,
  inLineBefore,
  MOST_LEASES,
  turnOf,
  type InLine,
} from './turns.ts'

interface Chapter extends InLine {
  readonly customer: string
}

/** A lane, with the customers who put chapters in it, and the order in which they are taken. */
class Lane {
  readonly waiting: Chapter[] = []
  clock = 0
  #count = 0

  offer(customer: string, weight = 1, lane: InLine['lane'] = 'chapter'): void {
    const own = this.waiting.filter((one) => one.customer === customer && one.lane === lane)
    const last = own.length > 0 ? Math.max(...own.map(({ turn }) => turn)) : null
    const turn = turnOf({ clock: this.clock, last, weight })
    const n = (this.#count += 1)
    this.waiting.push({ id: String(n).padStart(6, '0'), lane, turn, offeredAt: n, customer })
  }

  take(): Chapter | null {
    const taken = claim(this.waiting)
    if (taken === null) return null
    this.waiting.splice(this.waiting.indexOf(taken), 1)
    this.clock = clockAfter(this.clock, taken.turn)
    return taken
  }

  takeAll(): string[] {
    return Array.from({ length: this.waiting.length }, () => this.take()!.customer)
  }
}

const holds = () =>
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('a', 'b', 'c', 'take' as const), { maxLength: 200 }),
      (steps) => {
        const lane = new Lane()
        /** Turns each had since it began to wait without a break. */
        let had = new Map<string, number>()
        for (const step of steps) {
          if (step !== 'take') {
            if (!lane.waiting.some(({ customer }) => customer === step)) had = new Map()
            lane.offer(step)
            continue
          }
          const taken = lane.take()
          if (!taken) continue
          const stillThere = new Set(lane.waiting.map(({ customer }) => customer))
          had.set(taken.customer, (had.get(taken.customer) ?? 0) + 1)
          if (!stillThere.has(taken.customer)) had = new Map()
          const turns = [...stillThere].map((customer) => had.get(customer) ?? 0)
          if (turns.length > 1 && Math.max(...turns) - Math.min(...turns) > 2) return false
        }
        return true
      },
    ),
  )

describe('turns', () => {
  it('let one with a single chapter pass one with a thousand', () => {
    const lane = new Lane()
    for (let n = 0; n < 1000; n += 1) lane.offer('many')
    for (let n = 0; n < 300; n += 1) lane.take()
    lane.offer('one')
    expect(lane.takeAll().indexOf('one')).toBeLessThanOrEqual(1)
  })

  it('never give two customers who both wait more than a turn apart, whoever came when', () => {
    expect(holds).not.toThrow()
  })

  it('are by weight', () => {
    const lane = new Lane()
    for (let n = 0; n < 300; n += 1) lane.offer('heavy', 3)
    for (let n = 0; n < 300; n += 1) lane.offer('light')
    const first = Array.from({ length: 200 }, () => lane.take()!.customer)
    expect(first.filter((customer) => customer === 'heavy')).toHaveLength(150)
  })

  it('give previews to pods before any chapter', () => {
    const lane = new Lane()
    for (let n = 0; n < 10; n += 1) lane.offer('many')
    lane.offer('one', 1, 'preview')
    expect(lane.take()!.customer).toBe('one')
  })

  it('are one order: no two chapters are equal, and sorting finds whom a pod is given', () => {
    const chapter = fc.record({
      lane: fc.constantFrom<InLine['lane']>('preview', 'chapter'),
      turn: fc.integer({ min: 0, max: 3 }),
      offeredAt: fc.integer({ min: 0, max: 3 }),
    })
    fc.assert(
      fc.property(fc.array(chapter, { minLength: 1 }), (drawn) => {
        const waiting = drawn.map((one, n) => ({ ...one, id: String(n) }))
        expect(claim(waiting)).toBe(waiting.toSorted(inLineBefore)[0])
      }),
    )
  })
})

it('a lease that ends costs a chapter only what its pod began, and the fifth is the last', () => {
  expect(expire({ hasBegun: false, leases: MOST_LEASES })).toBe('as-if-never-leased')
  expect(expire({ hasBegun: true, leases: MOST_LEASES - 1 })).toBe('waits-again')
  expect(expire({ hasBegun: true, leases: MOST_LEASES })).toBe('given-up')
})
