import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plan } from './plan.ts'
import { rateOf, type FleetPod, type Situation } from './situation.ts'

const NOW = 1_800_000_000_000
const IMAGES = ['a', 'b', 'c'] as const
const ago = fc.integer({ min: 0, max: 3_000_000 }).map((milliseconds) => NOW - milliseconds)

const pods: fc.Arbitrary<FleetPod[]> = fc
  .array(
    fc.record({
      image: fc.constantFrom(...IMAGES),
      dollarsAnHour: fc.constantFrom(0.27, 0.39, 0.69),
      askedAt: ago,
      isEnrolled: fc.boolean(),
      leases: fc.integer({ min: 0, max: 4 }),
      idleSince: ago,
      heardAt: ago,
      isDead: fc.boolean(),
      isDraining: fc.boolean(),
      done: fc.integer({ min: 0, max: 5 }),
      failed: fc.integer({ min: 0, max: 5 }),
      gaveBack: fc.integer({ min: 0, max: 5 }),
    }),
    { maxLength: 30 },
  )
  .map((drawn) =>
    drawn.map(({ isEnrolled, ...pod }, n) => ({
      ...pod,
      name: `pod-${n}`,
      id: n % 5 === 0 ? null : `id-${n}`,
      leases: isEnrolled ? pod.leases : 0,
      enrolledAt: isEnrolled ? pod.askedAt : null,
      heardAt: isEnrolled ? pod.heardAt : null,
      idleSince: isEnrolled && pod.leases === 0 ? pod.idleSince : null,
    })),
  )

const situations: fc.Arbitrary<Situation> = fc.record({
  now: fc.constant(NOW),
  waiting: fc.integer({ min: 0, max: 2000 }),
  expected: fc
    .array(fc.double({ min: 0, max: 600, noNaN: true }), { maxLength: 40 })
    .map((seconds) => seconds.toSorted((a, b) => a - b)),
  pods,
  orphans: fc.array(fc.record({ id: fc.string(), name: fc.constant('orphan') }), { maxLength: 3 }),
  offers: fc.array(
    fc.record({
      gpu: fc.constantFrom('x', 'y'),
      dollarsAnHour: fc.constantFrom(0.27, 0.69),
      refusedUntil: fc.constantFrom(0, NOW + 1),
    }),
    { maxLength: 3 },
  ),
  pace: fc.record({
    chapterSeconds: fc.double({ min: 1, max: 600, noNaN: true }),
    coldSeconds: fc.double({ min: 1, max: 600, noNaN: true }),
    arrivalsASecond: fc.double({ min: 0, max: 10, noNaN: true }),
    allASecond: fc.double({ min: 0, max: 10, noNaN: true }),
  }),
  spentToday: fc.double({ min: 0, max: 30, noNaN: true }),
  elsewhere: fc.record({
    pods: fc.integer({ min: 0, max: 10 }),
    dollarsAnHour: fc.double({ min: 0, max: 5, noNaN: true }),
    spentToday: fc.double({ min: 0, max: 10, noNaN: true }),
  }),
  hold: fc.option(
    fc.record({ until: fc.constantFrom(NOW - 1, NOW + 1), reason: fc.constant('why') }),
  ),
  rollout: fc.record({
    trusted: fc.option(fc.constantFrom(...IMAGES)),
    wanted: fc.constantFrom(...IMAGES),
    bad: fc.dictionary(fc.constantFrom(...IMAGES), fc.constant('bad')),
    refused: fc.option(
      fc.record({
        image: fc.constantFrom(...IMAGES),
        until: fc.constantFrom(NOW - 1, NOW + 1),
        reason: fc.constant('why'),
      }),
    ),
  }),
  limits: fc.record({
    lanes: fc.integer({ min: 1, max: 4 }),
    least: fc.integer({ min: 0, max: 5 }),
    most: fc.integer({ min: 0, max: 40 }),
    mostOfPool: fc.option(fc.integer({ min: 0, max: 40 })),
    dollarsAnHour: fc.double({ min: 0, max: 20, noNaN: true }),
    dollarsADay: fc.double({ min: 0, max: 40, noNaN: true }),
    waitSeconds: fc.integer({ min: 0, max: 300 }),
    graceSeconds: fc.integer({ min: 60, max: 1800 }),
    callsLeft: fc.integer({ min: 0, max: 60 }),
  }),
})

const RUNS = { numRuns: 3_000, seed: 16 }

function each(check: (situation: Situation) => void): void {
  fc.assert(fc.property(situations, check), RUNS)
}

describe('plan', () => {
  it('is the same for the same situation, and always says why', () => {
    each((situation) => {
      const planned = plan(situation)
      expect(plan(structuredClone(situation))).toEqual(planned)
      expect(planned.reason.length).toBeGreaterThan(0)
    })
  })

  it('never starts more than there may be, nor what costs more than it may, nor while told to wait', () => {
    each((situation) => {
      const { start, end } = plan(situation)
      if (start === null) return
      const { limits, pods: all, hold, elsewhere } = situation
      const spentToday = situation.spentToday + elsewhere.spentToday
      const ended = new Set(end.map(({ name }) => name))
      const left = all.filter(({ name }) => !ended.has(name))
      expect(start.count).toBeGreaterThan(0)
      expect(start.count).toBeLessThanOrEqual(limits.callsLeft)
      expect(left.length + start.count + elsewhere.pods).toBeLessThanOrEqual(limits.most)
      expect(left.length + start.count).toBeLessThanOrEqual(limits.mostOfPool ?? Infinity)
      // Whichever of them has room.
      const dearest = Math.max(...start.offers.map(({ dollarsAnHour }) => dollarsAnHour))
      const rate = rateOf(left) + elsewhere.dollarsAnHour + start.count * dearest
      expect(rate).toBeLessThanOrEqual(limits.dollarsAnHour + 1e-6)
      expect(spentToday + rate / 4).toBeLessThanOrEqual(limits.dollarsADay + 1e-6)
      expect(hold === null || hold.until <= NOW).toBe(true)
      expect(start.offers.every(({ refusedUntil }) => refusedUntil <= NOW)).toBe(true)
    })
  })

  it('never takes a chapter out of a pod’s hands, unless the pod is lost or cannot speak, or the day’s money is spent', () => {
    each((situation) => {
      const { end } = plan(situation)
      const { spentToday, elsewhere, limits } = situation
      if (spentToday + elsewhere.spentToday >= limits.dollarsADay) return
      const byName = new Map(situation.pods.map((pod) => [pod.name, pod]))
      for (const { name } of end) {
        const pod = byName.get(name)
        if (!pod || pod.leases === 0) continue
        const isSilent = NOW - (pod.heardAt ?? 0) > 300_000
        const cannotSpeak = pod.gaveBack >= 3 && pod.gaveBack > pod.done
        expect(pod.isDead || isSilent || cannotSpeak).toBe(true)
      }
    })
  })

  it('drains only what is there, not what it ends or what drains already', () => {
    each((situation) => {
      const { drain, end } = plan(situation)
      const ended = new Set(end.map(({ name }) => name))
      const byName = new Map(situation.pods.map((pod) => [pod.name, pod]))
      expect(new Set(drain).size).toBe(drain.length)
      for (const name of drain) {
        expect(ended.has(name)).toBe(false)
        expect(byName.get(name)?.isDraining).toBe(false)
      }
    })
  })

  it('never starts an image that failed, nor a second canary', () => {
    each((situation) => {
      const { start, verdict } = plan(situation)
      if (start === null) return
      const { trusted, bad } = situation.rollout
      const isNew = trusted !== null && start.image !== trusted
      expect(isNew && bad[start.image] !== undefined).toBe(false)
      const isTrial = isNew && verdict.kind === 'trial'
      expect(isTrial && (verdict.canary !== null || start.count !== 1)).toBe(false)
    })
  })

  it('ends every orphan', () => {
    each((situation) => {
      const ids = plan(situation).end.map(({ id }) => id)
      for (const { id } of situation.orphans) expect(ids).toContain(id)
    })
  })
})
