import { migrate } from '#durable-objects/migrate.ts'
import { objectStorage } from '#test/fakes/sql-storage.ts'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { jobId } from './decide.fixture.ts'
import { History } from './history.ts'
import { JOB_TABLES } from './job-tables.ts'

const EVENT = {
  at: 1,
  type: 'looked-after',
  taskId: null,
  revision: null,
  detail: null,
  status: 'running',
  progress: 0,
} as const

/** R2 as far as a history uses it. */
function bucket() {
  const objects = new Map<string, string>()
  const put = async (key: string, body: string) => void objects.set(key, body)
  const get = async (key: string) => {
    const body = objects.get(key)
    return body === undefined ? null : { json: async () => JSON.parse(body) as unknown }
  }
  return { put, get } as unknown as R2Bucket
}

type Step =
  | { readonly do: 'log' }
  | { readonly do: 'archive' }
  /** The object dies between the copy and the note of it. */
  | { readonly do: 'copy' }
  | { readonly do: 'read'; readonly after: number; readonly limit: number }

const anyStep: fc.Arbitrary<Step> = fc.oneof(
  { weight: 6, arbitrary: fc.constant({ do: 'log' as const }) },
  { weight: 2, arbitrary: fc.constant({ do: 'archive' as const }) },
  { weight: 1, arbitrary: fc.constant({ do: 'copy' as const }) },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('read' as const),
      after: fc.nat(30),
      limit: fc.integer({ min: 1, max: 12 }),
    }),
  },
)

/** Takes a step, and says which numbers it showed. */
async function take(step: Step, history: History, r2: R2Bucket): Promise<number[]> {
  switch (step.do) {
    case 'log':
      return [history.log(EVENT).seq]
    case 'read':
      return (await history.read(jobId, r2, step)).map(({ seq }) => seq)
    case 'copy':
      await history.copyTo(jobId, r2)
      return []
    case 'archive': {
      const copied = await history.copyTo(jobId, r2)
      if (copied) history.dropArchived(copied)
      return history.kept(0).map(({ seq }) => seq)
    }
  }
}

/** The numbers a step must show when so many events were logged. */
function expectedOf(step: Step, logged: number): number[] {
  if (step.do === 'log') return [logged]
  if (step.do !== 'read') return []
  const { after, limit } = step
  const all = Array.from({ length: logged }, (_, n) => n + 1)
  return all.filter((seq) => seq > after).slice(0, limit)
}

it('tells every event once and in order, page by page, wherever each of them lies', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyStep, { maxLength: 60 }), async (steps) => {
      const storage = objectStorage()
      migrate(storage, JOB_TABLES)
      const [history, r2] = [new History(storage.sql), bucket()]
      let logged = 0
      for (const one of steps) {
        const seen = await take(one, history, r2)
        logged += one.do === 'log' ? 1 : 0
        expect(seen).toEqual(expectedOf(one, logged))
        expect(history.lastSeq()).toBe(logged)
      }
    }),
    { numRuns: 60 },
  )
})

it('refuses a piece over which a shorter copy was put, instead of reading it for ever', async () => {
  const storage = objectStorage()
  migrate(storage, JOB_TABLES)
  const [history, r2] = [new History(storage.sql), bucket()]
  const late = bucket()
  history.log(EVENT)
  await history.copyTo(jobId, late)
  history.log(EVENT)
  history.dropArchived((await history.copyTo(jobId, r2))!)
  expect(await history.read(jobId, r2, { after: 0, limit: 9 })).toHaveLength(2)
  const read = history.read(jobId, late, { after: 0, limit: 9 })
  await expect(read).rejects.toThrow('r2: a piece of the history ends before it should')
})
