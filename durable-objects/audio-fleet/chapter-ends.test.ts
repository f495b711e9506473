import { newJobId } from '#core/ids.ts'
import { describe, expect, it, vi } from 'vitest'
import { type HeldLease } from './chapter-rows.ts'
import { SILENCE, asPod, chapter, jobId, leasedFleet, result } from './leases.fixture.ts'

vi.spyOn(console, 'log').mockReturnValue()

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
