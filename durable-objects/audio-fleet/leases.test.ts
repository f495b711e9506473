import { newJobId } from '#core/ids.ts'
import {
  BEGIN_WITHIN_SECONDS,
  HEARTBEATS_A_LEASE,
  LEASE_ANSWER_WITHIN_SECONDS,
  LONGEST_CLAIM_WAIT_SECONDS,
  MOST_LANES,
} from '#gpu-bridge/protocol/contract.ts'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { chapterIdOf, type HeldLease } from './chapter-rows.ts'
import { leasedFleet } from './leases.fixture.ts'
import { MOST_LEASES } from './turns.ts'

vi.spyOn(console, 'log').mockReturnValue()

const jobId = newJobId()
const chapter = (theme: 'western' | 'vedic' = 'western', of = jobId) =>
  ({
    jobId: of,
    documentId: `p1.${theme}`,
    revision: 1,
    lane: 'chapter',
    input: { name: 'text', key: `jobs/${of}/p1.${theme}/1/text.json`, sha256: 'a'.repeat(64) },
  }) as const
const result = { artifacts: [], measures: { seconds: 9 } }
const asPod = (podId: string, { leaseId, fence }: HeldLease) => ({ podId, leaseId, fence })
/** Longer than any lease. */
const SILENCE = 60

describe('the end of a chapter', () => {
  const wish = { claimId: 'next', leaseSeconds: 45 }

  it('brings the next in line to the pod that wishes for it, and the same again until that is begun', async () => {
    const fleet = leasedFleet()
    fleet.offer(chapter('western'))
    fleet.offer(chapter('vedic'))
    const first = (await fleet.claim('a'))!
    const { outcome, next } = fleet.leases.completeAndClaim(asPod('a', first), result, wish)
    expect([outcome.kind, next?.documentId, next?.podId]).toEqual(['held', 'p1.vedic', 'a'])
    expect(fleet.line.find(first.chapterId)).toMatchObject({ status: 'settled', leases: 1 })
    expect(await fleet.claim('a', 'next')).toEqual(next)
  })

  it('and the claim of the next are few statements, what is told of it included', async () => {
    const fleet = leasedFleet()
    for (const theme of ['western', 'vedic'] as const) fleet.offer(chapter(theme))
    const first = (await fleet.claim('a'))!
    const before = fleet.statements()
    fleet.leases.completeAndClaim(asPod('a', first), result, wish)
    expect(fleet.told).toHaveLength(1)
    expect(fleet.statements() - before).toBeLessThanOrEqual(5)
  })

  it('are fewer yet where a letter says already that their job is to be told', async () => {
    const fleet = leasedFleet()
    for (let n = 1; n <= 6; n += 1) fleet.offer({ ...chapter(), revision: n })
    let lease: HeldLease | null = await fleet.claim('a')
    const asked = Array.from({ length: 5 }, (_, n) => {
      const before = fleet.statements()
      const of = { ...wish, claimId: `next ${n}` }
      const spoken = { ...asPod('a', lease!), jobId }
      lease = fleet.leases.completeAndClaim(spoken, result, of).next
      return fleet.statements() - before
    })
    expect(asked.slice(3)).toEqual([3, 3])
    await vi.waitFor(() => {
      fleet.pass(1)
      expect(fleet.told.map(({ report }) => report.type)).toEqual(Array(5).fill('task-done'))
    })
  })

  it('is answered as the first time where its pod says the same again, and never to anybody else', async () => {
    const fleet = leasedFleet()
    for (const theme of ['western', 'vedic'] as const) fleet.offer(chapter(theme))
    const lease = (await fleet.claim('a'))!
    const said = { ...asPod('a', lease), sha256: 'a'.repeat(64) }
    const first = fleet.leases.completeAndClaim(said, result, wish)
    const reports = fleet.told.length
    // Its answer got lost, or both were under way at once.
    for (const again of [result, null]) {
      const told = { outcome: { kind: 'told' }, next: first.next }
      expect(fleet.leases.completeAndClaim(said, again, wish)).toEqual(told)
      expect(fleet.leases.complete(said, again)).toEqual({ kind: 'told' })
    }
    expect(fleet.told).toHaveLength(reports)
    expect(fleet.line.depth()).toEqual({ waiting: 0, leased: 1 })
    const others = [
      { ...said, sha256: 'b'.repeat(64) },
      { ...said, fence: lease.fence + 1 },
      { ...said, podId: 'b' },
      asPod('a', lease),
    ]
    for (const other of others) {
      expect(fleet.leases.complete(other, null)).toEqual({ kind: 'lost' })
      expect(fleet.leases.completeAndClaim(other, result, wish).next).toBeNull()
    }
  })

  it('is no answer to a chapter that was lost, withdrawn or given up', async () => {
    const fleet = leasedFleet()
    const sha256 = 'a'.repeat(64)
    for (const theme of ['western', 'vedic'] as const) fleet.offer(chapter(theme))
    const [lost, gone] = [(await fleet.claim('a'))!, (await fleet.claim('a'))!]
    fleet.withdraw(gone)
    fleet.leases.check(asPod('a', lost))
    fleet.pass(SILENCE)
    expect(fleet.leases.complete({ ...asPod('a', lost), sha256 }, result).kind).toBe('lost')
    expect(fleet.leases.complete({ ...asPod('a', gone), sha256 }, result).kind).toBe('cancelled')
  })

  it('as a failure is answered as the first time too, until somebody else has the chapter', async () => {
    const fleet = leasedFleet()
    fleet.offer(chapter())
    const lease = (await fleet.claim('a'))!
    const why = { reason: 'no voice', retryable: true }
    fleet.leases.check(asPod('a', lease))
    expect(fleet.leases.fail(asPod('a', lease), why).kind).toBe('held')
    expect(fleet.leases.fail(asPod('a', lease), why).kind).toBe('told')
    const other = { reason: 'no words', retryable: true }
    expect(fleet.leases.fail(asPod('a', lease), other).kind).toBe('lost')
    expect(fleet.line.find(lease.chapterId)).toMatchObject({
      leases: 1,
      lost: 'its pod could not speak it: no voice',
    })
    await fleet.claim('b')
    expect(fleet.leases.fail(asPod('a', lease), why).kind).toBe('lost')
  })

  it('in failure leaves the chapter to others for ten seconds, and only then to the pod that failed', async () => {
    const fleet = leasedFleet()
    for (const theme of ['western', 'vedic'] as const) fleet.offer(chapter(theme))
    for (const documentId of ['p1.western', 'p1.vedic']) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other: a pod of several lanes, all of them broken
      const lease = (await fleet.claim('broken'))!
      expect(lease.documentId).toBe(documentId)
      fleet.leases.check(asPod('broken', lease))
      fleet.leases.fail(asPod('broken', lease), { reason: 'no voice', retryable: true })
    }
    expect(await fleet.claim('broken')).toBeNull()
    const other = (await fleet.claim('sound'))!
    expect(other.documentId).toBe('p1.western')
    fleet.leases.check(asPod('sound', other))
    fleet.pass(10)
    expect((await fleet.claim('broken'))?.documentId).toBe('p1.vedic')
  })

  it('brings nothing where the lease was the pod’s no more, nobody waits, or the pod is to leave', async () => {
    const fleet = leasedFleet()
    fleet.offer(chapter('western'))
    const first = (await fleet.claim('a'))!
    const stray = { ...asPod('a', first), fence: first.fence + 1 }
    const another = asPod('b', first)
    fleet.offer(chapter('vedic'))
    for (const held of [stray, another]) {
      expect(fleet.leases.completeAndClaim(held, result, wish)).toEqual({
        outcome: { kind: 'lost' },
        next: null,
      })
    }
    expect(fleet.line.depth()).toEqual({ waiting: 1, leased: 1 })
    fleet.withdraw(first)
    const { outcome } = fleet.leases.completeAndClaim(asPod('a', first), result, wish)
    expect(outcome.kind).toBe('cancelled')
    expect(fleet.line.depth()).toEqual({ waiting: 1, leased: 0 })

    fleet.enrolment.admit('hash')
    const { podId } = fleet.enrolment.enrol({ tokenHash: 'hash', publicKey: 'key', podName: 'a' })!
    const second = (await fleet.claim(podId))!
    fleet.offer(chapter('western', newJobId()))
    fleet.enrolment.sendAway(podId)
    const last = fleet.leases.completeAndClaim(asPod(podId, second), result, wish)
    expect([last.outcome.kind, last.next]).toEqual(['held', null])
    const third = (await fleet.claim('b'))!
    const none = fleet.leases.completeAndClaim(asPod('b', third), result, wish)
    expect([none.outcome.kind, none.next]).toEqual(['held', null])
  })
})

describe('a claim', () => {
  it('finds a chapter offered twice once', async () => {
    const fleet = leasedFleet()
    fleet.offer(chapter())
    fleet.offer(chapter())
    expect(await fleet.claim('a')).not.toBeNull()
    expect(await fleet.claim('b')).toBeNull()
  })

  it('sent again is answered with the lease that nobody began', async () => {
    const fleet = leasedFleet()
    fleet.offer(chapter('western'))
    fleet.offer(chapter('vedic'))
    const first = (await fleet.claim('a', 'wish'))!
    expect(await fleet.claim('a', 'wish')).toEqual(first)
    expect(await fleet.claim('a', 'another wish')).not.toEqual(first)
    fleet.leases.check(asPod('a', first))
    expect(await fleet.claim('a', 'wish')).toBeNull()
  })

  it('sent again when its answer must be lost is still answered so, and later the chapter is anybody’s', async () => {
    const fleet = leasedFleet()
    fleet.offer(chapter())
    const first = (await fleet.claim('a', 'wish'))!
    fleet.pass(LEASE_ANSWER_WITHIN_SECONDS + 1)
    expect(await fleet.claim('b')).toBeNull()
    expect(await fleet.claim('a', 'wish')).toEqual(first)
    fleet.pass(BEGIN_WITHIN_SECONDS)
    const second = (await fleet.claim('b'))!
    // Whoever hears of the first now is too late, and has cost the chapter nothing.
    expect(fleet.leases.check(asPod('a', first))).toEqual({ kind: 'lost' })
    fleet.leases.complete(asPod('b', second), result)
    expect(fleet.line.find(first.chapterId)).toMatchObject({ status: 'settled', leases: 1 })
  })

  it('gets the chapter by its last call, and none by one that was cut off before', async () => {
    const fleet = leasedFleet()
    const who = { podId: 'a', claimId: 'wish' }
    const waits = { waitSeconds: 20, leaseSeconds: 45 }
    const cutOff = fleet.leases.claim(who, waits)
    const heard = fleet.leases.claim(who, waits)
    expect(await cutOff).toBeNull()
    fleet.offer(chapter())
    expect((await heard)?.documentId).toBe('p1.western')
  })

  it('that came last gets the chapter, before one that waits for long and may be heard by nobody', async () => {
    const fleet = leasedFleet()
    const waits = { waitSeconds: 20, leaseSeconds: 45 }
    const first = fleet.leases.claim({ podId: 'a', claimId: 'a' }, waits)
    const last = fleet.leases.claim({ podId: 'b', claimId: 'b' }, waits)
    fleet.offer(chapter())
    expect((await last)?.podId).toBe('b')
    fleet.offer(chapter('vedic'))
    expect((await first)?.podId).toBe('a')
  })

  it('waits no longer than pods that speak are silent, so that what falls free goes to one that is there', async () => {
    vi.useFakeTimers()
    onTestFinished(() => void vi.useRealTimers())
    const fleet = leasedFleet()
    const waits = { waitSeconds: LONGEST_CLAIM_WAIT_SECONDS, leaseSeconds: 6 }
    const there = fleet.leases.claim({ podId: 'there', claimId: 'first' }, waits)
    void fleet.leases.claim({ podId: 'frozen', claimId: 'wish' }, waits)
    fleet.pass(6 / HEARTBEATS_A_LEASE)
    await vi.advanceTimersByTimeAsync(6_000 / HEARTBEATS_A_LEASE)
    expect(await Promise.race([there, 'it waits still'])).toBeNull()
    const again = fleet.leases.claim({ podId: 'there', claimId: 'next' }, waits)
    fleet.offer(chapter())
    expect((await again)?.podId).toBe('there')
  })

  it('of a pod that holds as many as it speaks at a time gets nothing, at once', async () => {
    const fleet = leasedFleet()
    fleet.enrolment.admit('hash')
    const told = { tokenHash: 'hash', publicKey: 'key', podName: 'a', lanes: 2 }
    const { podId } = fleet.enrolment.enrol(told)!
    for (let n = 0; n < 4; n += 1) fleet.offer(chapter('western', newJobId()))
    const [first, second] = [await fleet.claim(podId, 'one'), await fleet.claim(podId, 'two')]
    expect(await fleet.claim(podId, 'two')).toEqual(second)
    expect(fleet.leases.isFull(podId)).toBe(true)
    const waits = { waitSeconds: 20, leaseSeconds: 45 }
    expect(await fleet.leases.claim({ podId, claimId: 'three' }, waits)).toBeNull()
    expect(await fleet.claim('another')).not.toBeNull()
    // The end of one makes room for the next.
    const wish = { claimId: 'four', leaseSeconds: 45 }
    const { next } = fleet.leases.completeAndClaim(asPod(podId, first!), result, wish)
    expect(next).not.toBeNull()
    expect(fleet.line.depth()).toEqual({ waiting: 0, leased: 3 })
  })

  it('of a pod that never said how many it speaks gets as many as any pod may', async () => {
    const fleet = leasedFleet()
    for (let n = 0; n <= MOST_LANES; n += 1) fleet.offer(chapter('western', newJobId()))
    for (let n = 0; n < MOST_LANES; n += 1) expect(await fleet.claim('a')).not.toBeNull()
    expect(await fleet.claim('a')).toBeNull()
    expect(fleet.line.depth()).toEqual({ waiting: 1, leased: MOST_LANES })
  })

  it('of a pod that fell silent or left gets nothing, though it still waits', async () => {
    const fleet = leasedFleet()
    const waits = { waitSeconds: 20, leaseSeconds: 45 }
    for (const [podId, end] of [
      ['a', () => fleet.pass(SILENCE)],
      ['c', () => fleet.leases.takeFrom('c', 'it was told to stop', { isTry: false })],
    ] as const) {
      fleet.offer(chapter())
      const held = (await fleet.claim(podId))!
      const first = fleet.leases.claim({ podId: 'b', claimId: 'wish' }, waits)
      const last = fleet.leases.claim({ podId, claimId: 'wish' }, waits)
      end()
      expect(await last).toBeNull()
      expect(await first).toMatchObject({ podId: 'b', chapterId: held.chapterId })
      fleet.withdraw(held)
    }
  })

  it('hands out which text is to be spoken, of which revision', async () => {
    const fleet = leasedFleet()
    fleet.offer({ ...chapter(), revision: 3 })
    const { input } = chapter()
    const chapterId = `${jobId}/p1.western/3`
    expect(await fleet.claim('a')).toMatchObject({ chapterId, revision: 3, input })
  })
})

describe('a lease', () => {
  it('of a silent pod goes to another, under a higher fence, and the first is refused', async () => {
    const fleet = leasedFleet()
    fleet.offer(chapter())
    const first = (await fleet.claim('a'))!
    fleet.pass(SILENCE)
    const second = (await fleet.claim('b'))!
    expect(second.fence).toBeGreaterThan(first.fence)
    const late = asPod('a', first)
    expect(fleet.leases.heartbeat(late, { done: 1, total: 9 })).toEqual({ kind: 'lost' })
    expect(fleet.leases.complete(late, result)).toEqual({ kind: 'lost' })
    expect(fleet.leases.check(asPod('b', second))).toMatchObject({ kind: 'held' })
  })

  it('that was never begun counts as none: pods that vanish cost a chapter nothing', async () => {
    const fleet = leasedFleet()
    fleet.offer(chapter())
    for (let n = 0; n < 2 * MOST_LEASES; n += 1) {
      expect(await fleet.claim(`pod ${n}`)).not.toBeNull()
      fleet.pass(SILENCE)
    }
    expect(fleet.line.depth()).toEqual({ waiting: 1, leased: 0 })
    expect(fleet.told).toEqual([])
  })

  it('is no other pod’s', async () => {
    const fleet = leasedFleet()
    fleet.offer(chapter())
    const lease = (await fleet.claim('a'))!
    expect(fleet.leases.check(asPod('b', lease))).toEqual({ kind: 'lost' })
  })

  it('is not kept for ever by chunks that are only told', async () => {
    const fleet = leasedFleet()
    fleet.offer(chapter())
    const lease = (await fleet.claim('a'))!
    let hours = 0
    for (let done = 1; hours < 3; done += 1) {
      const { kind } = fleet.leases.heartbeat(asPod('a', lease), { done, total: done + 1 })
      if (kind === 'lost') break
      fleet.pass(36)
      hours += 0.01
    }
    expect(hours).toBeGreaterThan(1.9)
    expect(hours).toBeLessThan(2.1)
    expect(fleet.line.find(lease.chapterId)).toMatchObject({ status: 'waiting', leases: 1 })
  })

  it('of a chapter nobody wants any more is told so at its next heartbeat', async () => {
    const fleet = leasedFleet()
    fleet.offer(chapter())
    const lease = (await fleet.claim('a'))!
    fleet.withdraw(chapter())
    const beat = fleet.leases.heartbeat(asPod('a', lease), { done: 1, total: 9 })
    expect(beat).toEqual({ kind: 'cancelled' })
    expect(await fleet.claim('b')).toBeNull()
  })

  it('of a withdrawn chapter is lost when that is offered again', async () => {
    const fleet = leasedFleet()
    fleet.offer(chapter())
    const first = (await fleet.claim('a'))!
    fleet.withdraw(chapter())
    fleet.offer(chapter())
    const second = (await fleet.claim('b'))!
    expect(second.fence).toBeGreaterThan(first.fence)
    expect(fleet.leases.check(asPod('a', first))).toEqual({ kind: 'lost' })
  })

  it('that is given back says to its job of what kind that was, and what the pod said to operators alone', async () => {
    const fleet = leasedFleet()
    fleet.offer(chapter())
    for (let n = 1; n <= MOST_LEASES; n += 1) {
      const lease = (await fleet.claim(`pod ${n}`))!
      fleet.leases.check(asPod(`pod ${n}`, lease))
      const why = { reason: 'CUDA error: out of memory', retryable: n % 2 === 0 }
      fleet.leases.fail(asPod(`pod ${n}`, lease), why)
      fleet.pass(1)
      await vi.waitFor(() => expect(fleet.told).toHaveLength(n * 2))
      fleet.pass(1)
    }
    const failed = 'its pod could not speak it; waiting, place 1: there is no pod'
    const refused = 'its pod takes it for unspeakable; waiting, place 1: there is no pod'
    const lost = fleet.told.flatMap(({ report }) => ('reason' in report ? [report.reason] : []))
    expect(lost).toEqual([refused, failed, refused, failed])
    const reason = 'its pod takes it for unspeakable'
    expect(fleet.told.at(-1)?.report).toMatchObject({ failure: { kind: 'final', reason } })
    const { outcome } = fleet.line.find(chapterIdOf(chapter()))!
    expect(outcome).toEqual({ kind: 'given-up', reason: `${reason}: CUDA error: out of memory` })
  })

  it('that is given back leads to another, until there were too many', async () => {
    const fleet = leasedFleet()
    fleet.offer(chapter())
    for (let n = 1; n <= MOST_LEASES; n += 1) {
      const lease = await fleet.claim('a')
      expect(lease).not.toBeNull()
      fleet.leases.check(asPod('a', lease!))
      fleet.leases.fail(asPod('a', lease!), { reason: 'no voice', retryable: true })
      fleet.pass(10)
    }
    expect(await fleet.claim('a')).toBeNull()
  })

  it('that is handed back unbegun costs its chapter nothing, whatever is said with it', async () => {
    const fleet = leasedFleet()
    fleet.offer(chapter())
    for (let n = 0; n < 2 * MOST_LEASES; n += 1) {
      const lease = (await fleet.claim('a'))!
      fleet.leases.fail(asPod('a', lease), { reason: 'sent away', retryable: n % 2 === 0 })
    }
    expect(fleet.line.find(chapterIdOf(chapter()))).toMatchObject({ status: 'waiting', leases: 0 })
    expect(fleet.told).toEqual([])
  })

  it('of a pod that goes for a reason of its own is no try, and its job hears that it waits', async () => {
    const fleet = leasedFleet()
    fleet.offer(chapter())
    for (let n = 0; n < 2 * MOST_LEASES; n += 1) {
      const lease = (await fleet.claim('a'))!
      fleet.leases.check(asPod('a', lease))
      fleet.leases.takeFrom('a', 'its pod was told to stop', { isTry: false })
    }
    expect(fleet.line.find(chapterIdOf(chapter()))).toMatchObject({
      status: 'waiting',
      leases: 0,
      lost: 'its pod was told to stop',
    })
    const lease = (await fleet.claim('a'))!
    fleet.leases.check(asPod('a', lease))
    fleet.leases.takeFrom('a', 'it died', { isTry: true })
    expect(fleet.line.find(chapterIdOf(chapter()))).toMatchObject({ status: 'waiting', leases: 1 })
  })

  it('ends for good by the word of a pod that can speak, and of no other', async () => {
    const fleet = leasedFleet()
    const final = async (podId: string) => {
      const lease = (await fleet.claim(podId))!
      fleet.leases.check(asPod(podId, lease))
      fleet.leases.fail(asPod(podId, lease), { reason: 'no words', retryable: false })
      return fleet.line.find(lease.chapterId)?.status
    }
    fleet.offer(chapter('western'))
    fleet.offer(chapter('vedic'))
    fleet.offer(chapter('western', newJobId()))
    expect(await final('a')).toBe('waiting')
    fleet.leases.complete(asPod('a', (await fleet.claim('a'))!), result)
    expect(await final('a')).toBe('settled')
    // It has spoken nothing since.
    fleet.pass(10)
    expect(await final('a')).toBe('waiting')
  })

  it('that begins and ends in one call is told of once', async () => {
    const fleet = leasedFleet()
    const told = async () => {
      await new Promise((resolve) => setTimeout(resolve, 0))
      return fleet.told.map(({ report }) => report.type)
    }
    fleet.offer(chapter())
    const lease = (await fleet.claim('a'))!
    fleet.leases.complete(asPod('a', lease), result)
    expect(await told()).toEqual(['task-done'])
    expect(fleet.line.find(lease.chapterId)).toMatchObject({ leases: 1, hasBegun: true })
  })

  it('that settled one revision says nothing of the next', async () => {
    const fleet = leasedFleet()
    fleet.offer(chapter())
    const first = (await fleet.claim('a'))!
    fleet.leases.complete(asPod('a', first), result)
    fleet.offer({ ...chapter(), revision: 2 })
    expect(await fleet.claim('a')).toMatchObject({ revision: 2, fence: 1 })
  })
})

describe('withdrawing', () => {
  it('takes one revision of one chapter, or all of a job', async () => {
    const fleet = leasedFleet()
    const other = newJobId()
    fleet.offer(chapter('western'))
    fleet.offer({ ...chapter('western'), revision: 2 })
    fleet.offer(chapter('vedic'))
    fleet.offer(chapter('vedic', other))
    fleet.withdraw(chapter('western'))
    expect(fleet.line.depth()).toMatchObject({ waiting: 3 })
    fleet.line.withdrawJob(jobId, 0)
    expect(await fleet.claim('a')).toMatchObject({ jobId: other })
    expect(await fleet.claim('a')).toBeNull()
  })
})
