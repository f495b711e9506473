import { afterEach, describe, expect, it, vi } from 'vitest'
import type { JobRow } from '#d1/jobs.ts'
import { sweep } from './sweep.ts'

const silent = vi.hoisted(() => ({ rows: [] as Partial<JobRow>[], owing: [] as string[] | null }))
vi.mock('#d1/jobs.ts', () => ({ listSilentJobs: () => Promise.resolve(silent.rows) }))
vi.mock('#d1/owing.ts', () => ({
  takeOverdue: async () => silent.owing ?? (await Promise.reject(new Error('D1 is away'))),
}))

afterEach(() => {
  silent.owing = []
  vi.restoreAllMocks()
  vi.useRealTimers()
})

/** Jobs of which the named ones throw or hang when they are woken. */
function jobs({
  count,
  throwing = [],
  hanging = [],
}: Partial<Record<'throwing' | 'hanging', string[]>> & { count: number }) {
  silent.rows = Array.from({ length: count }, (_, n) => ({ id: `job_${n}` as JobRow['id'] }))
  const woken: string[] = []
  let present = 0
  let most = 0
  const JOB = {
    getByName: (id: string) => ({
      order: async () => {
        most = Math.max(most, (present += 1))
        if (hanging.includes(id)) await new Promise(() => {})
        await new Promise((resolve) => setTimeout(resolve, 5))
        present -= 1
        if (throwing.includes(id)) throw new Error('overloaded')
      },
      wake: async () => void woken.push(id),
    }),
  }
  return { env: { DB: {}, JOB } as unknown as Parameters<typeof sweep>[0], woken, most: () => most }
}

describe('the sweep', () => {
  it('wakes every other job, though one throws and one never answers', async () => {
    vi.useFakeTimers()
    vi.spyOn(console, 'error').mockReturnValue()
    const world = jobs({ count: 50, throwing: ['job_0'], hanging: ['job_1'] })
    const swept = sweep(world.env, new Date())
    await vi.advanceTimersByTimeAsync(11_000)
    expect(await swept).toBe(48)
    expect(world.woken).toHaveLength(48)
    expect(console.error).toHaveBeenCalledTimes(2)
  })

  it('wakes whoever owes something, also where D1 does not say who', async () => {
    vi.spyOn(console, 'error').mockReturnValue()
    silent.owing = ['job_over']
    const world = jobs({ count: 1 })
    expect(await sweep(world.env, new Date())).toBe(2)
    expect(world.woken).toEqual(expect.arrayContaining(['job_0', 'job_over']))
    silent.owing = null
    expect(await sweep(jobs({ count: 1 }).env, new Date())).toBe(1)
  })

  it('wakes them side by side, but not all at once', async () => {
    const world = jobs({ count: 100, throwing: [], hanging: [] })
    expect(await sweep(world.env, new Date())).toBe(100)
    expect(world.most()).toBe(20)
  })
})
