import { newJobId } from '#core/ids.ts'
import { listDeadLetters } from '#d1/dead-letters.ts'
import { BUDGET } from '#durable-objects/delivery/after-failure.ts'
import { runInDurableObject } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { asPod, fleetObject, RESULT, type FleetObject } from './fleet-object.fixture.ts'
import { MOST_LEASES } from './turns.ts'

let the: FleetObject
let fleet: FleetObject['fleet']
let chapter: FleetObject['chapter']
let count = 0

beforeEach(() => {
  the = fleetObject(`telling ${(count += 1)}`)
  ;({ fleet, chapter } = the)
  vi.spyOn(console, 'error').mockReturnValue()
})
afterEach(async () => {
  await the.rest()
  vi.restoreAllMocks()
})

describe('what a fleet tells jobs', () => {
  it('is told in the end, although the job could not be reached at first', async () => {
    let away = 2
    const told = await the.listen(async () => {
      if (away-- > 0) throw new Error('the job is away')
    })
    await fleet.offer(chapter())
    const lease = (await fleet.claim('a', 0))!
    await fleet.check(asPod('a', lease))
    await vi.waitFor(() => expect(told).toHaveLength(1), { timeout: 20_000 })
    const { leaseId: runId, fence } = lease
    const of = { taskId: 'chapter:p1.western', revision: 1, runId, fence }
    expect(told).toEqual([{ type: 'task-started', ...of }])
  })

  it('is what is true when it is told: no late start after the final failure', async () => {
    let away = true
    const told = await the.listen(async () => {
      if (away) throw new Error('the job is away')
    })
    await fleet.offer(chapter())
    for (let n = 1; n <= MOST_LEASES; n += 1) {
      const pod = `pod ${n}`
      const lease = await fleet.claim(pod, 0)
      await fleet.check(asPod(pod, lease!))
      await fleet.fail(asPod(pod, lease!), { reason: 'no voice', retryable: true })
    }
    away = false
    await vi.waitFor(() => expect(told).not.toEqual([]), { timeout: 20_000 })
    await vi.waitFor(async () => expect(await the.left()).toBe(0), { timeout: 20_000 })
    const failure = { kind: 'final', reason: 'its pod could not speak it' }
    for (const report of told) {
      expect(report).toMatchObject({ type: 'task-failed', failure, fence: MOST_LEASES })
    }
  })

  it('is told together to a job that was told something a moment ago', async () => {
    const calls: string[][] = []
    await the.hear(async (reports) => void calls.push(reports.map(({ type }) => type)))
    await speakAtOnce(4)
    await vi.waitFor(() => expect(calls.flat()).toHaveLength(4))
    expect(calls[0]).toEqual(['task-done'])
    expect(calls.length).toBeLessThan(4)
    await vi.waitFor(async () => expect(await the.left()).toBe(0))
    expect(await unheard()).toEqual([])
  })

  it('is all but the one thing that its job fails over, which holds up nothing else', async () => {
    const heard = new Set<number>()
    await the.hear(async (reports) => {
      const revisions = reports.flatMap((one) => ('revision' in one ? [one.revision ?? 0] : []))
      if (revisions.includes(2)) throw new Error('it chokes')
      for (const revision of revisions) heard.add(revision)
    })
    await speakAtOnce(3)
    await vi.waitFor(() => expect(heard).toEqual(new Set([1, 3])), { timeout: 20_000 })
    await vi.waitFor(async () => expect(await unheard()).toEqual([2]))
  })

  it('is that a chapter waits again, and why, when its pod falls silent', async () => {
    const told = await the.listen()
    await fleet.offer(chapter())
    const lease = (await fleet.claim('a', 0))!
    await fleet.check(asPod('a', lease))
    await vi.waitFor(() => expect(told).toHaveLength(1))
    await the.silence()
    await vi.waitFor(() => expect(told).toHaveLength(2))
    const of = { taskId: 'chapter:p1.western', revision: 1, runId: lease.leaseId, fence: 1 }
    expect(told).toEqual([
      { type: 'task-started', ...of },
      {
        type: 'task-released',
        reason: 'its pod fell silent; waiting, place 1: there is no pod',
        ...of,
      },
    ])
  })

  it('waits for no other job, and no lease waits for it (one never answers)', async () => {
    const [stuck, other] = [newJobId(), newJobId()]
    const told = await the.listen(({ jobId: of }) =>
      of === stuck ? new Promise(() => {}) : Promise.resolve(),
    )
    await fleet.offer(chapter('western', stuck))
    await fleet.offer(chapter('western', other))
    const a = (await fleet.claim('a', 0))!
    expect(a.jobId).toBe(stuck)
    const b = (await fleet.claim('b', 0))!
    await fleet.complete(asPod('b', b), RESULT)
    // Were it waited for the one that never answers, its try would have to be over first: half a minute.
    await vi.waitFor(() => expect(told.at(-1)?.type).toBe('task-done'), {
      timeout: 20_000,
      interval: 10,
    })
    await the.silence()
    expect(await fleet.depth()).toMatchObject({ waiting: 1, leased: 0 })
  })

  it('lies on the shelf of dead letters when it cannot be told, and is told when asked again', async () => {
    let away = true
    const told = await the.listen(async () => {
      if (away) throw new Error('the job is away')
    })
    let now = Date.now()
    const minute = async () => {
      now += 61_000
      await runInDurableObject(fleet, (object) => object.alarm())
    }
    await runInDurableObject(fleet, (object) => void Object.assign(object, { now: () => now }))
    await fleet.offer(chapter())
    const lease = (await fleet.claim('a', 0))!
    await fleet.complete(asPod('a', lease), RESULT)
    for (let n = 0; n < 30 && !(await shelved()); n += 1) await minute()
    const letter = (await shelved())!
    expect(letter).toMatchObject({
      source: 'delivery',
      sender: expect.stringMatching(/^fleet:telling \d+$/) as unknown,
      body: { type: 'chapters', chapterIds: [lease.chapterId] },
      reason: 'Error: the job is away',
      attempts: BUDGET.tries,
    })

    away = false
    const [, id] = letter.id.split('/')
    expect(await fleet.replay(Number(id))).toBe(true)
    await minute()
    await vi.waitFor(() => expect(told.at(-1)).toMatchObject({ type: 'task-done', result: RESULT }))
    expect(await the.left()).toBe(0)
  })

  it('reaches hundreds of jobs side by side, each once', async () => {
    const together = 50
    let asked = 0
    const waiting: (() => void)[] = []
    // Nobody answers before so many are asked at the same time, or all have been.
    const told = await the.listen(async () => {
      asked += 1
      await new Promise<void>((resolve) => {
        waiting.push(resolve)
        if (waiting.length < together && asked < 300) return
        for (const answer of waiting.splice(0)) answer()
      })
    })
    vi.spyOn(console, 'log').mockReturnValue()
    await runInDurableObject(fleet, async (object) => {
      for (let n = 0; n < 300; n += 1) object.offer(chapter('western', newJobId()))
      for (let n = 0; n < 300; n += 1) {
        // oxlint-disable-next-line no-await-in-loop -- one pod after the other
        const lease = (await object.claim(`pod ${n}`, 0))!
        object.check(asPod(`pod ${n}`, lease))
      }
    })
    await vi.waitFor(async () => expect(await the.left()).toBe(0), { timeout: 20_000 })
    expect(told).toHaveLength(300)
    expect(new Set(told.map((report) => 'runId' in report && report.runId)).size).toBe(300)
  })
})

describe('whoever waits', () => {
  /** What jobs are told of places, in order, once the fleet has looked. */
  async function placed(expected = 1): Promise<string[]> {
    await vi.waitFor(() => expect(places).toHaveLength(expected), { timeout: 8_000 })
    return places.splice(0)
  }
  const places: string[] = []
  beforeEach(async () => {
    places.length = 0
    await the.listen(async ({ report }) => {
      if (report.type === 'task-placed') places.push(`${report.taskId}: ${report.reason}`)
    })
  })
  afterEach(async () => await fleet.withdrawJob(the.jobId))

  it('is told where they stand, and within the lease that no pod answers when the one there was is frozen', async () => {
    let now = Date.now()
    const passes = async (seconds: number) => {
      now += seconds * 1000
      await runInDurableObject(fleet, (object) => object.alarm())
    }
    await runInDurableObject(fleet, (object) => void Object.assign(object, { now: () => now }))
    await fleet.admit('hash')
    const pod = (await fleet.enrol({ tokenHash: 'hash', publicKey: 'key', podName: 'a' }))!
    await fleet.offer(chapter('western'))
    await fleet.offer(chapter('vedic'))
    const lease = (await fleet.claim(pod.podId, 0, null, { leaseSeconds: 6 }))!
    await fleet.rememberNonce(pod.keyId, 'n')
    await fleet.check(asPod(pod.podId, lease))
    await passes(2)
    expect(await placed()).toEqual(['chapter:p1.vedic: waiting, place 1: every pod is speaking'])
    // Frozen: not a word any more.
    await passes(6)
    expect((await placed(2)).toSorted()).toEqual([
      'chapter:p1.vedic: waiting, place 2: no pod answers',
      'chapter:p1.western: its pod fell silent; waiting, place 1: no pod answers',
    ])
    expect(await fleet.depth()).toMatchObject({
      waiting: 2,
      leased: 0,
      knownPods: 1,
      why: 'its pod fell silent; waiting, place 1: no pod answers',
    })
  })

  it('is told that nothing is begun while the pool is drained, and gets no pod', async () => {
    await fleet.drain(true)
    await fleet.offer(chapter())
    expect(await fleet.claim('a', 0)).toBeNull()
    expect(await placed()).toEqual([
      expect.stringMatching(/place 1: no new chapter is begun, the fleet is being drained$/),
    ])
    await fleet.drain(false)
    expect(await fleet.claim('a', 0)).not.toBeNull()
  })

  it('has their turn, though somebody else has a thousand before them', async () => {
    await runInDurableObject(fleet, (object) => {
      for (let revision = 1; revision <= 1_000; revision += 1) {
        object.offer({ ...chapter('western'), revision, customer: 'many' })
      }
      object.offer({ ...chapter('vedic'), customer: 'one' })
    })
    const first = [await fleet.claim('a', 0), await fleet.claim('b', 0)]
    expect(first.map((lease) => lease?.documentId)).toEqual(['p1.western', 'p1.vedic'])
  })
})

it('a chapter that is given up lies on the shelf of dead letters', async () => {
  await the.listen()
  await fleet.offer(chapter())
  await fleet.offer(chapter('vedic'))
  await fleet.complete(asPod('a', (await fleet.claim('a', 0))!), RESULT)
  const lease = (await fleet.claim('a', 0))!
  await fleet.check(asPod('a', lease))
  await fleet.fail(asPod('a', lease), { reason: 'it has no words', retryable: false })
  const body = { jobId: the.jobId, documentId: 'p1.vedic', revision: 1, fence: 1 }
  await vi.waitFor(async () =>
    expect(await shelved('chapter')).toMatchObject({
      reason: 'its pod takes it for unspeakable: it has no words',
      body,
    }),
  )
})

/** So many chapters of the job are spoken as fast as can be. */
async function speakAtOnce(chapters: number): Promise<void> {
  await runInDurableObject(fleet, async (object) => {
    for (let revision = 1; revision <= chapters; revision += 1) {
      object.offer({ ...chapter(), revision })
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      const lease = (await object.claim('a', 0))!
      object.complete(asPod('a', lease), RESULT)
    }
  })
}

/** Revisions of chapters of which their job has not heard all there is. */
async function unheard(): Promise<number[]> {
  return await runInDurableObject(fleet, (_, { storage: { sql } }) =>
    sql
      .exec<{ revision: number }>('SELECT revision FROM chapters WHERE news > heard')
      .toArray()
      .map(({ revision }) => revision),
  )
}

/** The letter about this file's job on the shelf where operators look. */
async function shelved(source: 'delivery' | 'chapter' = 'delivery') {
  const letters = await listDeadLetters(env.DB, { limit: 100, after: null })
  return letters.find((letter) => letter.recipient === the.jobId && letter.source === source)
}
