import { DependencyError } from '#core/errors.ts'
import { newJobId } from '#core/ids.ts'
import type { TaskResult } from '#core/tasks.ts'
import { decide } from '#durable-objects/job/decide.ts'
import { commission } from '#durable-objects/job/decide.fixture.ts'
import { grantOf, type Grant } from '#durable-objects/job/grant-of.ts'
import type { JobEvent, JobReport, JobState, LiveJob } from '#durable-objects/job/job-state.ts'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { consumeTasks, type TaskConsumer } from './consume-tasks.ts'
import type { Outcome } from './work.ts'

afterEach(() => vi.restoreAllMocks())

const jobId = newJobId()
const body = { jobId, taskId: 'text:p1.western', revision: 1, attempt: 1, inputs: [] }
const result: TaskResult = { artifacts: [], measures: {} }
const DONE: Outcome = { kind: 'done', result }
const GRANTED: Grant = { kind: 'granted', commission: commission(), attempt: 1 }

interface Delivery {
  readonly message?: unknown
  readonly attempts?: number
  readonly find?: TaskConsumer['find']
  readonly perform?: TaskConsumer['perform']
  readonly granted?: Grant
  readonly isJobAway?: (report: JobReport) => boolean
}

/** One delivery, and everything that happened because of it, in order. */
async function deliver({
  message = body,
  attempts = 1,
  find = () => Promise.resolve(null),
  perform = () => Promise.resolve(DONE),
  granted = GRANTED,
  isJobAway = () => false,
}: Delivery): Promise<string[]> {
  const log: string[] = []
  const reports: JobReport[] = []
  vi.spyOn(console, 'error').mockReturnValue()
  await consumeTasks(batchOf({ id: 'm', attempts, body: message, log }), {
    find,
    perform: (work, onMotion, hold) => {
      log.push('perform')
      return perform(work, onMotion, hold)
    },
    settle: () => Promise.resolve(void log.push('settle')),
    jobs: {
      getByName: () => ({
        grant: () => {
          log.push('grant')
          return granted
        },
        report: (report) => {
          if (isJobAway(report)) return Promise.reject(new Error('the object is away'))
          log.push(report.type === 'task-failed' ? `failed: ${report.failure.kind}` : report.type)
          reports.push(report)
          return Promise.resolve()
        },
        show: ({ text }) => {
          log.push(`show: ${text}`)
          return Promise.resolve()
        },
      }),
    },
  })
  return log
}

function batchOf({
  id,
  attempts,
  body: message,
  log = [],
}: {
  id: string
  attempts: number
  body: unknown
  log?: string[]
}): MessageBatch {
  const delivery = {
    id,
    attempts,
    timestamp: new Date(),
    body: message,
    ack: () => void log.push('ack'),
    retry: ({ delaySeconds }: { delaySeconds?: number } = {}) =>
      void log.push(`retry in ${delaySeconds}s`),
  }
  return { queue: 'billion-texts', messages: [delivery] } as unknown as MessageBatch
}

const writeQuickly: TaskConsumer['perform'] = (_, onMotion) => {
  onMotion({ work: 1, fraction: 0.1, readable: () => 'It' })
  onMotion({ work: 2, fraction: 0.2, readable: () => 'It is.' })
  return Promise.resolve(DONE)
}

describe('consumeTasks', () => {
  it('asks for the work, does it, tells the job, and acknowledges last', async () => {
    expect(await deliver({})).toEqual(['grant', 'perform', 'task-done', 'settle', 'ack'])
  })

  it('leaves the work to whoever holds it, and their place in line to them', async () => {
    expect(await deliver({ granted: { kind: 'held' } })).toEqual(['grant', 'ack'])
  })

  it('gives up the place of work that nobody wants any more', async () => {
    expect(await deliver({ granted: { kind: 'unwanted' } })).toEqual(['grant', 'settle', 'ack'])
  })

  it('reports what is stored already, and does nothing again', async () => {
    const log = await deliver({ find: () => Promise.resolve(result), attempts: 2 })
    expect(log).toEqual(['task-done', 'settle', 'ack'])
  })

  it.each(['retry', 'overloaded', 'paused', 'final'] as const)(
    'lets the job decide what becomes of a failure (%s)',
    async (kind) => {
      const perform = () =>
        Promise.reject(new DependencyError('writer', 'no', { retryable: true, kind }))
      expect(await deliver({ perform })).toEqual([
        'grant',
        'perform',
        `failed: ${kind}`,
        'settle',
        'ack',
      ])
    },
  )

  it('reports work that did not pass its checks as final: it is a value, no accident', async () => {
    const unfit = { kind: 'unfit' as const, reason: 'three drafts', measures: { drafts: 3 } }
    const perform = () => Promise.resolve(unfit)
    expect(await deliver({ perform })).toEqual([
      'grant',
      'perform',
      'failed: final',
      'settle',
      'ack',
    ])
    expect(console.error).not.toHaveBeenCalled()
  })

  it('shows what can be read of a text, at its end too, however soon that comes', async () => {
    const log = [
      'grant',
      'perform',
      'task-progressed',
      'show: It is.',
      'task-done',
      'settle',
      'ack',
    ]
    expect(await deliver({ perform: writeQuickly })).toEqual(log)
  })

  it('comes back when the job could not be told that it is done', async () => {
    expect(await deliver({ isJobAway: ({ type }) => type === 'task-done' })).toEqual([
      'grant',
      'perform',
      'retry in 2s',
    ])
  })

  it('gives what does not parse back, towards the dead letters', async () => {
    expect(await deliver({ message: { jobId: 'nobody' } })).toEqual(['retry in 2s'])
  })
})

describe('beside a real job', () => {
  const ORDER: JobEvent = { type: 'ordered', jobId, commission: commission('single_system'), at: 0 }

  /** A real job's decisions, an artifact that is stored once, and a job that cannot be told so many times. */
  function world({ losses }: { losses: number }) {
    let state: JobState = decide({ phase: 'idle' }, ORDER).state
    let left = losses
    const seen = { performed: 0, at: 0, settled: [] as number[], stored: null as TaskResult | null }
    const take = (report: JobReport) => {
      state = decide(state, { ...report, at: seen.at } as JobEvent).state
    }
    const task = () => (state as LiveJob).tasks['charts']!
    const consumer: TaskConsumer = {
      find: () => Promise.resolve(seen.stored),
      perform: () => {
        seen.performed += 1
        seen.stored = result
        return Promise.resolve(DONE)
      },
      settle: ({ attempt }) => Promise.resolve(void seen.settled.push(attempt)),
      jobs: {
        getByName: () => ({
          grant: (work) => {
            take({ type: 'task-started', ...work })
            return grantOf(state, work)
          },
          report: (report) => {
            if (report.type === 'task-done' && left-- > 0)
              return Promise.reject(new Error('the object is away'))
            take(report)
            return Promise.resolve()
          },
          show: () => Promise.resolve(),
        }),
      },
    }
    const charts = { jobId, taskId: 'charts', revision: 1, attempt: 1, inputs: [] }
    return { seen, take, task, consumer, charts, phase: () => state.phase }
  }

  it('makes lost reports good by the redelivery, without doing the work twice', async () => {
    vi.spyOn(console, 'error').mockReturnValue()
    const { seen, task, consumer, charts } = world({ losses: 1 })
    await consumeTasks(batchOf({ id: 'm', attempts: 1, body: charts }), consumer)
    expect(task().status).toBe('running')
    seen.at = 2_000
    await consumeTasks(batchOf({ id: 'm', attempts: 2, body: charts }), consumer)
    expect(task().status).toBe('done')
    expect(seen.performed).toBe(1)
  })

  it('never fails work that was done, however many reports are lost', async () => {
    vi.spyOn(console, 'error').mockReturnValue()
    const { seen, take, task, consumer, charts, phase } = world({ losses: 6 })
    for (let n = 0; n < 3; n += 1) {
      for (const attempts of [1, 2]) {
        await consumeTasks(batchOf({ id: `m${n}`, attempts, body: charts }), consumer)
        seen.at += 2_000
      }
      seen.at += 31_000
      take({ type: 'looked-after' })
    }
    expect(phase()).not.toBe('failed')
    await consumeTasks(batchOf({ id: 'last', attempts: 1, body: charts }), consumer)
    expect(task().status).toBe('done')
    expect(seen.performed).toBe(1)
  })

  it('frees the place of the attempt it has the work as, after it was sent anew for silence', async () => {
    const { seen, take, consumer, charts } = world({ losses: 0 })
    const perform: TaskConsumer['perform'] = async (_, _onMotion, hold) => {
      seen.at += 31_000
      take({ type: 'looked-after' })
      await hold.confirm()
      const second = batchOf({ id: 'second', attempts: 1, body: { ...charts, attempt: 2 } })
      await consumeTasks(second, consumer)
      expect(seen.settled).toEqual([])
      return DONE
    }
    const first = batchOf({ id: 'first', attempts: 1, body: charts })
    await consumeTasks(first, { ...consumer, perform })
    expect(seen.settled).toEqual([2])
  })
})
