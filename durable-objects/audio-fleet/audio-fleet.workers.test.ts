import { newJobId } from '#core/ids.ts'
import { runDurableObjectAlarm, runInDurableObject } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { AudioFleet } from './audio-fleet.ts'
import { MOST_LEASES } from './chapter-line.ts'

let fleet: DurableObjectStub<AudioFleet>
const jobId = newJobId()
let count = 0

beforeEach(() => {
  fleet = env.FLEET.getByName(`fleet ${(count += 1)}`)
})

const chapter = (theme: 'western' | 'vedic' | 'sun' = 'western') =>
  ({ jobId, documentId: `p1.${theme}`, lane: theme === 'sun' ? 'preview' : 'chapter' }) as const

const asPod = (podId: string, lease: { leaseId: string; fence: number }) => ({
  podId,
  leaseId: lease.leaseId,
  fence: lease.fence,
})

/** Lets every lease run out, and the fleet notice. */
async function silence() {
  await runInDurableObject(fleet, (_, { storage }) => {
    storage.sql.exec(`UPDATE chapters SET lease_until = 1 WHERE status = 'leased'`)
  })
  await runDurableObjectAlarm(fleet)
}

describe('a fleet', () => {
  it('hands each chapter to one pod, in order, previews first', async () => {
    await fleet.offer(chapter('western'))
    await fleet.offer(chapter('vedic'))
    await fleet.offer(chapter('sun'))
    const claimed = [
      await fleet.claim('a', 0),
      await fleet.claim('b', 0),
      await fleet.claim('c', 0),
    ]
    expect(claimed.map((lease) => lease?.documentId)).toEqual(['p1.sun', 'p1.western', 'p1.vedic'])
    expect(await fleet.claim('d', 0)).toBeNull()
    expect(await fleet.depth()).toMatchObject({ waiting: 0, leased: 3 })
  })

  it('keeps the place of a chapter offered twice', async () => {
    await fleet.offer(chapter())
    await fleet.offer(chapter())
    expect(await fleet.claim('a', 0)).not.toBeNull()
    expect(await fleet.claim('b', 0)).toBeNull()
  })

  it('wakes a pod that waits as soon as a chapter is offered', async () => {
    const claim = fleet.claim('a', 20)
    await fleet.offer(chapter())
    expect((await claim)?.documentId).toBe('p1.western')
  })

  it('gives the chapter of a silent pod to another, under a higher fence, and refuses the first', async () => {
    await fleet.offer(chapter())
    const first = (await fleet.claim('a', 0))!
    await silence()
    const second = (await fleet.claim('b', 0))!
    expect(second.fence).toBeGreaterThan(first.fence)
    expect(await fleet.heartbeat(asPod('a', first), { done: 1, total: 9 })).toEqual({
      kind: 'lost',
    })
    expect(await fleet.complete(asPod('a', first), { artifacts: [], measures: {} })).toEqual({
      kind: 'lost',
    })
    expect(await fleet.check(asPod('b', second))).toMatchObject({ kind: 'held' })
  })

  it('does not take one pod for another', async () => {
    await fleet.offer(chapter())
    const lease = (await fleet.claim('a', 0))!
    expect(await fleet.check(asPod('b', lease))).toEqual({ kind: 'lost' })
  })

  it('renews a lease for as long as the work moves, not for a heartbeat alone', async () => {
    await fleet.offer(chapter())
    const lease = (await fleet.claim('a', 0))!
    const leaseUntil = () =>
      runInDurableObject(
        fleet,
        (_, { storage }) =>
          storage.sql.exec<{ at: number }>('SELECT lease_until AS at FROM chapters').one().at,
      )
    await runInDurableObject(fleet, (_, { storage }) => {
      storage.sql.exec('UPDATE chapters SET lease_until = 1000, progressed_at = 0')
    })
    await fleet.heartbeat(asPod('a', lease), { done: 0, total: 9 })
    expect(await leaseUntil()).toBe(1000)
    await fleet.heartbeat(asPod('a', lease), { done: 1, total: 9 })
    expect(await leaseUntil()).toBeGreaterThan(Date.now())
  })

  it('tells the pod at its next heartbeat that nobody wants the chapter any more', async () => {
    await fleet.offer(chapter())
    const lease = (await fleet.claim('a', 0))!
    await fleet.withdraw(jobId)
    expect(await fleet.heartbeat(asPod('a', lease), { done: 1, total: 9 })).toEqual({
      kind: 'cancelled',
    })
    expect(await fleet.claim('b', 0)).toBeNull()
  })

  it('puts a chapter a pod gave back in line again, and gives it up after too many leases', async () => {
    await fleet.offer(chapter())
    for (let n = 1; n <= MOST_LEASES; n += 1) {
      const lease = await fleet.claim('a', 0)
      expect(lease).not.toBeNull()
      await fleet.fail(asPod('a', lease!), { reason: 'no voice', retryable: true })
    }
    expect(await fleet.claim('a', 0)).toBeNull()
  })

  it('speaks a settled chapter again only when it is offered again', async () => {
    await fleet.offer(chapter())
    const lease = (await fleet.claim('a', 0))!
    await fleet.complete(asPod('a', lease), { artifacts: [], measures: {} })
    expect(await fleet.claim('a', 0)).toBeNull()
    await fleet.offer(chapter())
    expect(await fleet.claim('a', 0)).not.toBeNull()
  })

  it('enrols a pod once for a token, and never for another', async () => {
    await fleet.admit('hash')
    const request = { publicKey: 'key', podName: 'pod' }
    expect(await fleet.enrol({ ...request, tokenHash: 'other' })).toBeNull()
    const pod = await fleet.enrol({ ...request, tokenHash: 'hash' })
    expect(pod?.keyId).toBe(`pod:${pod?.podId}:1`)
    expect(await fleet.publicKey(pod!.keyId)).toBe('key')
    expect(await fleet.enrol({ ...request, tokenHash: 'hash' })).toBeNull()
  })

  it('knows a nonce again', async () => {
    expect(await fleet.rememberNonce('pod:a:1', 'n')).toBe(true)
    expect(await fleet.rememberNonce('pod:b:1', 'n')).toBe(true)
    expect(await fleet.rememberNonce('pod:a:1', 'n')).toBe(false)
  })

  it('tells the job in the end, although the job could not be reached at first', async () => {
    const report = vi
      .fn<() => Promise<void>>()
      .mockRejectedValueOnce(new Error('the job is away'))
      .mockResolvedValue()
    await runInDurableObject(fleet, (object) => {
      Object.assign(object, { env: { JOB: { getByName: () => ({ report }) } } })
    })
    await fleet.offer(chapter())
    await fleet.claim('a', 0)
    await vi.waitFor(() => expect(report).toHaveBeenCalledTimes(2), { timeout: 10_000 })
    expect(report).toHaveBeenLastCalledWith(
      expect.objectContaining({ type: 'task-started', taskId: 'chapter:p1.western' }),
    )
  })
})
