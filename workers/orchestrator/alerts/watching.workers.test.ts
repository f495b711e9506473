import { OPERATORS, type Announcement } from '#core/announcements.ts'
import { listJobsOf } from '#d1/jobs.ts'
import { jobs } from '#d1/schema.ts'
import { storeJob } from '#test/a-job.ts'
import { env } from 'cloudflare:workers'
import { eq } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/d1'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { OrchestratorEnv } from '../env.ts'
import { forgetOldJobs } from '../forget-old-jobs.ts'
import { SYNTHETIC_OWNER } from '../synthetic/synthetic-order.ts'
import { watchSynthetics } from '../synthetic/watch-synthetics.ts'

const NOON = new Date('2026-11-26T12:00:00Z')
const later = (minutes: number) => new Date(NOON.getTime() + minutes * 60_000)

/** The real D1, with objects that only write down what they were asked; those of the `sick` jobs throw. */
function watched(variables: Readonly<Record<string, string>>, sick = new Set<string>()) {
  const ordered: string[] = []
  const erased: string[] = []
  const told: Announcement[] = []
  const JOB = {
    getByName: (id: string) => ({
      order: async () => void ordered.push(id),
      async erase() {
        if (sick.has(id)) throw new Error('its state does not parse')
        erased.push(id)
        await drizzle(env.DB)
          .delete(jobs)
          .where(eq(jobs.id, id as never))
      },
    }),
  }
  const WEBHOOKS = {
    getByName(owner: string) {
      expect(owner).toBe(OPERATORS)
      return { announce: async (messages: Announcement[]) => void told.push(...messages) }
    },
  }
  const own = { ...env, ...variables, JOB, WEBHOOKS } as unknown as OrchestratorEnv
  return { own, ordered, erased, told }
}

beforeEach(() => {
  vi.spyOn(console, 'log').mockReturnValue()
  vi.spyOn(console, 'error').mockReturnValue()
})
afterEach(async () => {
  vi.restoreAllMocks()
  await drizzle(env.DB).delete(jobs)
})

const open = async () => await listJobsOf(env.DB, SYNTHETIC_OWNER, { limit: 10, after: null })

describe('watchSynthetics', () => {
  it('orders nothing where settings do not say so', async () => {
    const { own, ordered } = watched({})
    await watchSynthetics(own, NOON)
    expect(ordered).toEqual([])
  })

  it('orders each way once a slot, and clears away what came to its end', async () => {
    const { own, ordered, erased, told } = watched({ SYNTHETIC_MINUTES: '15' })
    for (const minutes of [0, 1, 2]) await watchSynthetics(own, later(minutes))
    expect((await open()).map(({ type }) => type).toSorted()).toEqual(['hook', 'single_system'])
    expect(ordered).toHaveLength(2)
    await drizzle(env.DB).update(jobs).set({ status: 'complete' })
    await watchSynthetics(own, later(3))
    expect([erased.toSorted(), told, await open()]).toEqual([ordered.toSorted(), [], []])
    await watchSynthetics(own, later(15))
    expect(ordered).toHaveLength(4)
  })

  it('goes on ordering though one of those before cannot be cleared away', async () => {
    const sick = new Set<string>()
    const { own, ordered, erased } = watched({ SYNTHETIC_MINUTES: '20' }, sick)
    await watchSynthetics(own, NOON)
    sick.add(ordered[0]!)
    await drizzle(env.DB).update(jobs).set({ status: 'complete' })
    await watchSynthetics(own, later(20))
    expect([ordered.length, erased]).toEqual([4, [ordered[1]]])
  })

  it('tells operators of what failed, and of what is late', async () => {
    const { own, ordered, told, erased } = watched({ SYNTHETIC_MINUTES: '60' })
    await watchSynthetics(own, NOON)
    const [failed, late] = await open()
    await drizzle(env.DB).update(jobs).set({ status: 'failed' }).where(eq(jobs.id, failed!.id))
    await watchSynthetics(own, later(9))
    expect(told.map(({ type, data }) => [type, data])).toEqual([
      ['synthetic.failed', { jobId: failed!.id, status: 'failed' }],
    ])
    await watchSynthetics(own, later(10))
    expect(told.at(-1)?.data).toEqual({ jobId: late!.id, status: 'queued' })
    expect(erased.toSorted()).toEqual(ordered.toSorted())
  })
})

describe('forgetOldJobs', () => {
  it('keeps everything for good unless settings say otherwise, and then what is open or young', async () => {
    const old = await storeJob(env.DB, 'hook', { createdAt: NOON })
    const young = await storeJob(env.DB, 'hook', { createdAt: later(60 * 24 * 20) })
    const running = await storeJob(env.DB, 'hook', { createdAt: NOON })
    for (const { id } of [old, young])
      await drizzle(env.DB).update(jobs).set({ status: 'complete' }).where(eq(jobs.id, id))
    const never = watched({})
    await forgetOldJobs(never.own, later(60 * 24 * 400))
    expect(never.erased).toEqual([])
    const { own, erased } = watched({ RETENTION_JOB_DAYS: '30' })
    await forgetOldJobs(own, later(60 * 24 * 30))
    expect(erased).toEqual([])
    await forgetOldJobs(own, later(60 * 24 * 30 + 1))
    expect([erased, running.id]).toEqual([[old.id], expect.any(String)])
  })

  it('lets those that cannot be deleted stand aside, however many they are, and tries them again', async () => {
    const stored = Array.from({ length: 21 }, () => storeJob(env.DB, 'hook', { createdAt: NOON }))
    const ids = (await Promise.all(stored)).map(({ id }) => id)
    await drizzle(env.DB).update(jobs).set({ status: 'complete' })
    const { id: behind } = await storeJob(env.DB, 'hook', { createdAt: later(1) })
    await drizzle(env.DB).update(jobs).set({ status: 'complete' }).where(eq(jobs.id, behind))
    const sick = new Set<string>(ids)
    const { own, erased } = watched({ RETENTION_JOB_DAYS: '30' }, sick)
    const day = 60 * 24
    for (const minute of [0, 1]) await forgetOldJobs(own, later(31 * day + minute))
    expect(erased).toEqual([behind])
    sick.clear()
    for (const minute of [2, 3, 4]) await forgetOldJobs(own, later(31 * day + minute))
    expect(erased.toSorted()).toEqual([...ids, behind].toSorted())
  })
})
