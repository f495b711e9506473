import { newJobId, newPersonId, type JobId } from '#core/ids.ts'
import { findAccountTask, insertAccountTask, newAccountTask } from '#d1/account-tasks.ts'
import { insertOrder } from '#d1/jobs.ts'
import { keepWriterCall, listWriterCalls } from '#d1/writer-calls.ts'
import { commission } from '#durable-objects/job/decide.fixture.ts'
import { jobFolder, personFolder } from '#r2/artifacts.ts'
import { NO_USAGE } from '#writing/writer.ts'
import { env } from 'cloudflare:workers'
import { expect, it } from 'vitest'
import { callsOf } from './calls.fixture.ts'
import { runAccountTasks } from './run-account-tasks.ts'

const NOW = new Date()
/** Of which one look at all of them would cost too many calls. */
const MANY = 149
const inMinutes = (minutes: number) => new Date(NOW.getTime() + minutes * 60_000)

/** What a writer that knew nothing of the deletion tells of a call at its end. */
async function lateCall(jobId: JobId): Promise<void> {
  const call = { jobId, documentId: 'p1.sun', revision: 1, provider: 'a', model: 'm' } as const
  const told = { ...NO_USAGE, isComplete: true, costUsd: 0.1, keptAt: NOW }
  await keepWriterCall(env.DB, { id: `${jobId}/p1.sun/1/1`, ...call, ...told })
}

/** A deletion that has deleted everything, while work under way stored something of it once more. */
async function lateDeletion(minute: number) {
  const [job, person] = [newJobId(), newPersonId()]
  const wish = {
    owner: `the owner of ${job}`,
    kind: 'deletion',
    createdAt: inMinutes(minute),
  } as const
  const proof = { jobs: [job], people: [person] }
  const task = { ...newAccountTask(wish), status: 'running' as const, proof }
  await insertAccountTask(env.DB, task)
  await lateCall(job)
  await env.ARTIFACTS.put(`${jobFolder(job)}p1.sun/1/late.json`, 'late')
  await env.ARTIFACTS.put(`${personFolder(person)}casts/late.json`, 'late')
  return { id: task.id, job, person }
}

const statusOf = async (id: string) => (await findAccountTask(env.DB, id))?.status
const filesIn = async (prefix: string) => (await env.ARTIFACTS.list({ prefix })).objects.length

it('takes away what came late, looks again, and keeps nobody waiting meanwhile', async () => {
  const late = [await lateDeletion(-9), await lateDeletion(-8), await lateDeletion(-7)]
  const behind = newAccountTask({ owner: 'behind', kind: 'deletion', createdAt: inMinutes(-1) })
  await insertAccountTask(env.DB, behind)
  await runAccountTasks(env, NOW)
  for (const { id, job, person } of late) {
    expect(await statusOf(id)).toBe('running')
    expect(await listWriterCalls(env.DB, job)).toEqual([])
    expect([await filesIn(jobFolder(job)), await filesIn(personFolder(person))]).toEqual([0, 0])
  }
  await runAccountTasks(env, inMinutes(1))
  expect(await statusOf(behind.id)).toBe('done')
  await runAccountTasks(env, inMinutes(3))
  for (const { id } of late) expect(await statusOf(id)).toBe('done')
})

/** An owner with so many readings, each with its row and a file. */
async function ownerOf(readings: number): Promise<string> {
  const owner = `the owner of ${readings}`
  const order = { id: newJobId(), owner, commission: commission('single_system'), createdAt: NOW }
  const { id } = (await insertOrder(env.DB, { ...order, key: owner, fingerprint: owner }))!
  const more = Array.from({ length: readings - 1 }, newJobId)
  const row = await env.DB.prepare('SELECT * FROM jobs WHERE id = ?').bind(id).first()
  const columns = Object.keys(row!)
  const values = columns.map((column) => (column === 'id' ? 'value' : `jobs.${column}`))
  await env.DB.prepare(
    `INSERT INTO jobs (${columns}) SELECT ${values} FROM jobs, json_each(?) WHERE jobs.id = ?`,
  )
    .bind(JSON.stringify(more), id)
    .run()
  await Promise.all(
    [id, ...more].map((job) => env.ARTIFACTS.put(`${jobFolder(job)}facts.json`, 'facts')),
  )
  return owner
}

it('deletes many readings with no more calls a run than three of its kind may have together', async () => {
  const owner = await ownerOf(MANY)
  const task = newAccountTask({ owner, kind: 'deletion', createdAt: NOW })
  await insertAccountTask(env.DB, task)
  for (let run = 1; (await statusOf(task.id)) !== 'done'; run += 1) {
    expect(run).toBeLessThan(200)
    const counted = callsOf(env)
    await runAccountTasks(counted.env, inMinutes(run))
    expect(counted.calls()).toBeLessThan(1_000 / 3)
  }
  const { proof } = (await findAccountTask(env.DB, task.id))!
  const { left, ...deleted } = proof as { left: Record<string, number> }
  expect(deleted).toEqual({ jobs: MANY, people: 0 })
  expect(Object.entries(left).filter(([, found]) => found > 0)).toEqual([])
  expect((await env.ARTIFACTS.list({ prefix: 'jobs/' })).objects).toEqual([])
})
