import { newJobId } from '#core/ids.ts'
import {
  BEGIN_WITHIN_SECONDS,
  HEARTBEATS_A_LEASE,
  LEASE_ANSWER_WITHIN_SECONDS,
  LONGEST_CLAIM_WAIT_SECONDS,
  MOST_LANES,
} from '#gpu-bridge/protocol/contract.ts'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { SILENCE, asPod, chapter, jobId, leasedFleet, result } from './leases.fixture.ts'

vi.spyOn(console, 'log').mockReturnValue()

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
