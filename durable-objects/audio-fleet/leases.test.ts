import { newJobId } from '#core/ids.ts'
import { describe, expect, it, vi } from 'vitest'
import { chapterIdOf } from './chapter-rows.ts'
import { SILENCE, asPod, chapter, jobId, leasedFleet, result } from './leases.fixture.ts'
import { MOST_LEASES } from './turns.ts'

vi.spyOn(console, 'log').mockReturnValue()

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
