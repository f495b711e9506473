import type { JobId } from '#core/ids.ts'
import type { TaskId } from '#core/tasks.ts'
import { findJob } from '#d1/jobs.ts'
import { jobOf, SILENT, withBindings } from '#durable-objects/job/job.fixture.ts'
import { storeJob } from '#test/a-job.ts'
import { env } from 'cloudflare:workers'
import { expect, it, vi } from 'vitest'
import { call, OWNER } from './api.fixture.ts'

const TASKS: readonly TaskId[] = [
  'charts',
  'text:p1.western',
  'pdf:p1.western',
  'chapter:p1.western',
]

/** A reading that is complete, by its object and in D1. */
async function completeJob(): Promise<JobId> {
  const { id, commission } = await storeJob(env.DB, 'single_system', { owner: 'development' })
  await withBindings(id, SILENT)
  await jobOf(id).order({ jobId: id, commission })
  for (const taskId of TASKS) {
    const artifact = { key: `${id}/${taskId}`, contentType: 'text/plain', bytes: 1, sha256: taskId }
    const result = { artifacts: [artifact], measures: {} }
    await jobOf(id).report({ type: 'task-done', taskId, revision: 1, runId: 'r', result })
  }
  await vi.waitFor(async () => expect((await findJob(env.DB, id))?.status).toBe('complete'))
  return id
}

async function ask(id: JobId, wish: string, variables: Record<string, string>) {
  const body = wish.endsWith('regenerate') ? { part: 'text' } : {}
  const answer = await call(`POST /v1/jobs/${id}/${wish}`, { body, token: OWNER, variables })
  const { type, detail, status } = await answer.json<Record<string, unknown>>()
  return {
    status: answer.status,
    type,
    detail,
    job: status,
    wait: answer.headers.get('retry-after'),
  }
}

const REGENERATE = 'documents/p1.western/regenerate'

it('makes a document anew as often as settings say, and says when that is used up', async () => {
  const id = await completeJob()
  const once = { ORDERS_REMAKES_OF_DOCUMENT: '1' }
  expect((await ask(id, REGENERATE, once)).status).toBe(202)
  expect(await ask(id, 'cancel', once)).toMatchObject({ status: 202, job: 'complete' })
  expect(await ask(id, REGENERATE, once)).toMatchObject({
    status: 409,
    type: '/problems/not-now',
    detail: 'a document may be made anew once at the most',
  })
  const never = { ORDERS_REMAKES: '0' }
  expect((await ask(id, REGENERATE, never)).detail).toBe(
    'its documents may be made anew 0 times at the most',
  )
  expect((await ask(id, REGENERATE, {})).status).toBe(202)
})

it.each([REGENERATE, 'retry', 'refresh'])(
  'finds no room for a reading that is over where an order finds none: %s',
  async (wish) => {
    const id = await completeJob()
    await storeJob(env.DB, 'hook', { owner: 'development' })
    const full = { ORDERS_MOST_OPEN_OF_CUSTOMER: '1' }
    const waits = expect.stringMatching(/^\d+$/) as string
    expect(await ask(id, wish, full)).toMatchObject({ status: 429, wait: waits })
    expect(await ask(id, wish, { ORDERS_MOST_OPEN: '1' })).toMatchObject({
      status: 503,
      wait: waits,
    })
  },
)
