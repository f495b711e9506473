import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Agenda } from './agenda.ts'
import { chanceOf } from './chance.ts'
import { measure, quantile } from './measure.ts'
import { ourPlan } from './our-plan.ts'
import { queueDelay, requestCount } from './runpod-scalers.ts'
import type { Scaler } from './scaler.ts'
import { SCENARIOS, type Ordered, type Scenario } from './scenarios.ts'
import { live } from './world.ts'

const DYING: Scenario = {
  ...SCENARIOS.find(({ name }) => name === 'dying-pods')!,
  hours: 2,
  meanLifeHours: 0.1,
}

const SCALERS: Readonly<Record<string, (ordered: readonly Ordered[]) => Scaler>> = {
  'our plan': (ordered) => ourPlan(DYING, ordered, { dollarsAnHour: 1, waitSeconds: 0 }),
  'request count': () => requestCount(DYING, { dollarsAnHour: 1, count: 4 }),
  'queue delay': () => queueDelay(DYING, 1),
}

describe('live', () => {
  it.each(Object.entries(SCALERS))('has every chapter spoken once under %s', (_, scalerOf) => {
    const once = () => {
      const ordered = DYING.orders(chanceOf(7), DYING.hours)
      const scaler = scalerOf(ordered)
      const lived = live(DYING, { ordered, scaler, chance: chanceOf(8) })
      return { lived, measures: measure(lived, scaler) }
    }
    const { lived, measures } = once()
    expect(lived.ordered.length).toBeGreaterThan(100)
    expect(lived.pods.some(({ isDead }) => isDead)).toBe(true)
    expect(lived.pods.reduce((sum, { done }) => sum + done, 0)).toBe(lived.ordered.length)
    for (const [n, { at }] of lived.ordered.entries()) {
      expect(lived.begun[n]).toBeGreaterThanOrEqual(at)
    }
    expect(lived.pods.every(({ endedAt, startedAt }) => endedAt! >= startedAt)).toBe(true)
    // Decided by the seed alone.
    expect(once().measures).toEqual(measures)
  })
})

describe('Agenda', () => {
  it('gives what was put down, soonest first, and of one moment in the order it came', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 9 })), (moments) => {
        const agenda = new Agenda<number>()
        for (const [n, at] of moments.entries()) agenda.put(at, n)
        const order = moments
          .map((at, n) => ({ at, n }))
          .toSorted((a, b) => a.at - b.at || a.n - b.n)
        expect(moments.map(() => agenda.next()?.event)).toEqual(order.map(({ n }) => n))
        expect(agenda.next()).toBeNull()
      }),
    )
  })
})

describe('quantile', () => {
  it('is the smallest value that so large a share does not exceed', () => {
    const hundred = Array.from({ length: 100 }, (_, n) => n + 1)
    expect([0.5, 0.95, 0.99, 1].map((share) => quantile(hundred, share))).toEqual([50, 95, 99, 100])
  })
})
