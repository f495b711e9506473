import { runInDurableObject } from 'cloudflare:test'
import { newJobId } from '#core/ids.ts'
import { HEARTBEATS_A_LEASE, LEASE_SECONDS } from '#gpu-bridge/protocol/contract.ts'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { ChapterLine } from './chapter-line.ts'
import { ChaptersInHands } from './chapters-in-hands.ts'
import { SettledChapters } from './settled-chapters.ts'
import type { HeldLease } from './chapter-rows.ts'
import { asPod, fleetObject, RESULT, type FleetObject } from './fleet-object.fixture.ts'

const TERM = { now: 1, until: 20_001, leaseMs: 45_000 }

let the: FleetObject
let fleet: FleetObject['fleet']
let chapter: FleetObject['chapter']
let count = 0

beforeEach(() => {
  the = fleetObject(`fleet ${(count += 1)}`)
  ;({ fleet, chapter } = the)
  vi.spyOn(console, 'error').mockReturnValue()
})
afterEach(async () => {
  await the.rest()
  vi.restoreAllMocks()
})

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

  it('wakes a pod that waits as soon as a chapter is offered', async () => {
    const claim = fleet.claim('a', 20)
    await fleet.offer(chapter())
    expect((await claim)?.documentId).toBe('p1.western')
  })

  it('renews a lease for as long as the work moves, not for a heartbeat alone', async () => {
    await fleet.offer(chapter())
    const lease = (await fleet.claim('a', 0))!
    await fleet.check(asPod('a', lease))
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

  it('never speaks a settled chapter again: it says again what became of it', async () => {
    const told = await the.listen()
    await fleet.offer(chapter())
    const lease = (await fleet.claim('a', 0))!
    await fleet.complete(asPod('a', lease), RESULT)
    await vi.waitFor(() => expect(told.at(-1)).toMatchObject({ type: 'task-done', result: RESULT }))
    const before = told.length
    await fleet.offer(chapter())
    await vi.waitFor(() => expect(told).toHaveLength(before + 1))
    expect(told.at(-1)).toMatchObject({
      type: 'task-done',
      result: RESULT,
      runId: lease.leaseId,
      fence: 1,
    })
    expect(await fleet.claim('a', 0)).toBeNull()
  })
})

describe('a pod', () => {
  it('that says goodbye hands back what it holds, and is known no more', async () => {
    await fleet.admit('hash')
    const pod = (await fleet.enrol({ tokenHash: 'hash', publicKey: 'key', podName: 'a' }))!
    await fleet.offer(chapter())
    const lease = (await fleet.claim(pod.podId, 0))!
    await fleet.check(asPod(pod.podId, lease))
    expect(await fleet.dismiss(pod.podId, 'its pod was told to stop')).toBe(true)
    expect(await fleet.publicKey(pod.keyId)).toBeNull()
    expect(await fleet.check(asPod(pod.podId, lease))).toEqual({ kind: 'lost' })
    expect(await fleet.claim('b', 0)).toMatchObject({ documentId: 'p1.western' })
  })

  it('that is sent away ends what it has, and gets no more', async () => {
    await fleet.admit('hash')
    const pod = (await fleet.enrol({ tokenHash: 'hash', publicKey: 'key', podName: 'a' }))!
    await fleet.offer(chapter())
    const lease = (await fleet.claim(pod.podId, 0))!
    const waits = fleet.claim(pod.podId, 20, 'wish')
    expect(await fleet.sendAway(pod.podId)).toBe(true)
    expect(await waits).toBeNull()
    expect(await fleet.whyNone(pod.podId)).toEqual({ leave: true, full: null })
    expect(await fleet.check(asPod(pod.podId, lease))).toMatchObject({ kind: 'held' })
  })

  it('that hangs up takes no chapter with it, and one that it never began is free at once', async () => {
    const gone = fleet.claim('a', 20, 'wish')
    await fleet.forgetClaim('a', 'wish')
    expect(await gone).toBeNull()
    await fleet.offer(chapter())
    expect(await fleet.claim('a', 0, 'another')).not.toBeNull()
    await fleet.forgetClaim('a', 'another')
    expect(await fleet.claim('b', 0)).toMatchObject({ documentId: 'p1.western', fence: 2 })
  })
})

it('holds 300 pods that beat, and notices in time which fell silent, though no job answers', async () => {
  await the.listen(() => new Promise(() => {}))
  const start = Date.now()
  const figures = await runInDurableObject(fleet, async (object, { storage }) => {
    let now = start
    Object.assign(object, { now: () => now })
    const pods = Array.from({ length: 300 }, (_, n) => ({
      name: `pod ${n}`,
      beatAt: start + 50 * n,
      /** Every tenth falls silent, one after the other. */
      silentFrom: n % 10 === 0 ? start + 60_000 + 1_000 * n : Infinity,
      done: 0,
    }))
    for (const _ of pods) object.offer(chapter('western', newJobId()))
    const leases = new Map<string, HeldLease>()
    for (const { name } of pods) {
      const lease = (await object.claim(name, 0))!
      leases.set(name, lease)
      // As a pod does at once that asks for its script.
      object.check(asPod(name, lease))
    }
    const until = (leaseId: string) =>
      storage.sql
        .exec<{ at: number | null }>(
          'SELECT lease_until AS at FROM chapters WHERE lease_id = ?',
          leaseId,
        )
        .one().at

    let beats = 0
    const late: number[] = []
    const lost: string[] = []
    const dueAt = new Map<string, number>()
    for (; now < start + 10 * 60_000; now += 100) {
      const alarm = await storage.getAlarm()
      if (alarm !== null && alarm <= now) {
        await storage.deleteAlarm()
        object.alarm()
      }
      for (const [leaseId, at] of dueAt) {
        if (until(leaseId) !== null) continue
        late.push(now - at)
        dueAt.delete(leaseId)
      }
      for (const pod of pods.filter(({ beatAt }) => beatAt <= now)) {
        const lease = leases.get(pod.name)!
        if (now >= pod.silentFrom) {
          dueAt.set(lease.leaseId, until(lease.leaseId)!)
          pod.beatAt = Infinity
          continue
        }
        beats += 1
        pod.done += 1
        pod.beatAt += (LEASE_SECONDS / HEARTBEATS_A_LEASE) * 1000
        const { kind } = object.heartbeat(asPod(pod.name, lease), { done: pod.done, total: 100 })
        if (kind !== 'held') lost.push(pod.name)
      }
    }
    return { beats, lost, late, open: dueAt.size }
  })
  console.log(
    `${figures.beats} heartbeats of ten minutes in ${Date.now() - start} ms; ` +
      `${figures.late.length} leases ran out, the latest ${Math.max(...figures.late)} ms after its time`,
  )
  expect(figures.lost).toEqual([])
  expect(figures.late).toHaveLength(30)
  expect(figures.open).toBe(0)
  expect(Math.max(...figures.late)).toBeLessThanOrEqual(200)
})

it('reads no more rows for a lease however many chapters are settled', async () => {
  const reads = await runInDurableObject(fleet, (_, { storage }) => {
    const cursors: { rowsRead: number }[] = []
    const exec: SqlStorage['exec'] = (query, ...bindings) => {
      const cursor = storage.sql.exec<never>(query, ...bindings)
      cursors.push(cursor)
      return cursor
    }
    const sql = { exec } as SqlStorage
    const line = new ChapterLine(sql)
    const hands = new ChaptersInHands(sql)
    const settled = new SettledChapters(sql)
    const settleOne = (revision: number) => {
      line.offer({ ...chapter(), revision }, 1)
      const who = { podId: 'a', claimId: `wish ${revision}` }
      const lease = hands.claim(who, `lease ${revision}`, TERM)!
      hands.begin(lease.leaseId, 1)
      hands.settle(lease.leaseId, { kind: 'done', result: RESULT }, { now: revision })
    }
    const readsOf = (revision: number) => {
      cursors.length = 0
      settleOne(revision)
      hands.leaseMs()
      hands.prolong(0, 0)
      hands.heldBy('a')
      hands.expired(0)
      hands.nextExpiryAt()
      settled.settledSince()
      settled.leave(0)
      return cursors.reduce((sum, { rowsRead }) => sum + rowsRead, 0)
    }
    const first = readsOf(1)
    for (let revision = 2; revision <= 1_000; revision += 1) settleOne(revision)
    return { first, last: readsOf(1_001) }
  })
  expect(reads.last).toBeLessThan(reads.first + 20)
})
