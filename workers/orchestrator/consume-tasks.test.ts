import { DependencyError } from '#core/errors.ts'
import { newJobId } from '#core/ids.ts'
import type { JobReport } from '#durable-objects/job/job.ts'
import { describe, expect, it } from 'vitest'
import { consumeTasks, type TaskConsumer } from './consume-tasks.ts'

const body = { jobId: newJobId(), taskId: 'text:p1.western', attempt: 1 }

/** One delivery, and everything that happened because of it, in order. */
async function deliver({
  message = body,
  perform = () => Promise.resolve({ artifacts: [], measures: {} }),
  holder = 'm#1',
  isJobAway = () => false,
}: {
  message?: unknown
  perform?: TaskConsumer['perform']
  holder?: string
  isJobAway?: (report: JobReport) => boolean
}): Promise<string[]> {
  const log: string[] = []
  const delivery = {
    id: 'm',
    attempts: 1,
    timestamp: new Date(),
    body: message,
    ack: () => void log.push('ack'),
    retry: ({ delaySeconds }: { delaySeconds?: number } = {}) =>
      void log.push(`retry in ${delaySeconds}s`),
  }
  const batch = { queue: 'billion-texts', messages: [delivery] } as unknown as MessageBatch
  await consumeTasks(batch, {
    perform: (task, progress) => {
      log.push('perform')
      return perform(task, progress)
    },
    jobs: {
      getByName: () => ({
        report: (report) => {
          if (isJobAway(report)) return Promise.reject(new Error('the object is away'))
          log.push(report.type)
          return Promise.resolve({ holder })
        },
      }),
    },
  })
  return log
}

const busyWriter = () => Promise.reject(new DependencyError('writer', 'busy', { retryable: true }))

describe('consumeTasks', () => {
  it('asks for the work, does it, tells the job, and acknowledges last', async () => {
    expect(await deliver({})).toEqual(['task-started', 'perform', 'task-done', 'ack'])
  })

  it('leaves the work to whoever holds it', async () => {
    expect(await deliver({ holder: 'another' })).toEqual(['task-started', 'ack'])
  })

  it('lets the job decide what becomes of a failure', async () => {
    expect(await deliver({ perform: busyWriter })).toEqual([
      'task-started',
      'perform',
      'task-failed',
      'ack',
    ])
  })

  it('does the work again when the job could not be told that it is done', async () => {
    expect(await deliver({ isJobAway: ({ type }) => type === 'task-done' })).toEqual([
      'task-started',
      'perform',
      'retry in 2s',
    ])
  })

  it('gives what does not parse back, towards the dead letters', async () => {
    expect(await deliver({ message: { jobId: 'nobody' } })).toEqual(['retry in 2s'])
  })
})
