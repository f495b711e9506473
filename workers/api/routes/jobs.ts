import { JobId, newJobId, PersonId } from '#core/ids.ts'
import { asksForSystem, PEOPLE_IN_JOB, planDocuments, type DocumentId } from '#core/job-types.ts'
import { findJobOf, findOrder, insertOrder, listJobsOf, listTasks, type JobRow } from '#d1/jobs.ts'
import { findPersonOf } from '#d1/people.ts'
import { readSetting } from '#settings/read.ts'
import { Hono, type Context } from 'hono'
import { OrderJobRequest } from '../contract/jobs.ts'
import type { ApiContext } from '../env.ts'
import { presentJob } from '../present-job.ts'
import { inputProblem, problem, type FieldProblem } from '../problems.ts'
import { readJson } from '../read-json.ts'

const MOST_LISTED = 100

export const jobs = new Hono<ApiContext>()
  .post('/', async (c) => {
    const key = c.req.header('idempotency-key')
    if (!key) return inputProblem([KEY_MISSING])
    const body = await readJson(c.req, OrderJobRequest)
    if ('refusal' in body) return body.refusal

    const fingerprint = JSON.stringify(body.value)
    const people = await findPeople(c, body.value)
    if ('refusal' in people) return people.refusal
    const job = { ...(await newJob(c, body.value)), people: people.found }
    if (await insertOrder(c.env.DB, { job, key, fingerprint })) {
      const { id: jobId, type: jobType, system } = job
      await c.env.JOB.getByName(jobId).report({ type: 'ordered', jobId, jobType, system })
      return c.json(presentJob(job, []), 202)
    }
    return await replay(c, key, fingerprint)
  })
  .get('/', async (c) => {
    const rows = await listJobsOf(c.env.DB, c.var.owner, MOST_LISTED)
    return c.json({
      jobs: rows.map(({ id, type, status, progress }) => ({ id, type, status, progress })),
    })
  })
  .get('/:jobId', async (c) => {
    const job = await findOwnJob(c)
    return job ? c.json(presentJob(job, await listTasks(c.env.DB, job.id))) : problem('not-found')
  })
  .get('/:jobId/events', async (c) => {
    const job = await findOwnJob(c)
    if (!job) return problem('not-found')
    const after = Number(c.req.header('last-event-id') ?? c.req.query('after') ?? 0)
    if (!Number.isInteger(after) || after < 0) return inputProblem([BAD_CURSOR])

    const stub = c.env.JOB.getByName(job.id)
    if (!c.req.header('accept')?.includes('text/event-stream'))
      return c.json({ events: await stub.events(after) })
    return await stub.fetch(`https://job/events?after=${after}`, { signal: c.req.raw.signal })
  })
  .post('/:jobId/cancel', async (c) => {
    const job = await findOwnJob(c)
    if (!job) return problem('not-found')
    await c.env.JOB.getByName(job.id).report({ type: 'cancel-asked' })
    return c.body(null, 202)
  })
  .post('/:jobId/retry', async (c) => {
    const job = await findOwnJob(c)
    if (!job) return problem('not-found')
    const documentId = c.req.query('document') ?? null
    const known = planDocuments(job.type, job.system ?? undefined).some(
      ({ id }) => id === documentId,
    )
    if (documentId !== null && !known) return inputProblem([NO_SUCH_DOCUMENT])
    await c.env.JOB.getByName(job.id).report({
      type: 'retry-asked',
      documentId: documentId as DocumentId | null,
    })
    return c.body(null, 202)
  })

const KEY_MISSING: FieldProblem = {
  field: 'Idempotency-Key',
  problem: 'the header is missing',
  mend: 'Send a key of your own choice, a new one for each order: sent again, it finds the same job instead of ordering a second.',
}
const BAD_CURSOR: FieldProblem = {
  field: 'after',
  problem: 'is not an event number',
  mend: 'Send the seq of the last event you have seen, or 0.',
}
const NO_SUCH_DOCUMENT: FieldProblem = {
  field: 'document',
  problem: 'is not a document of this job',
  mend: 'Use the id of one of its documents, or leave it out to retry them all.',
}

/** The job named in the path, if it is the asker's own. */
export async function findOwnJob(c: Context<ApiContext>): Promise<JobRow | null> {
  const id = JobId.safeParse(c.req.param('jobId'))
  return id.success ? await findJobOf(c.env.DB, c.var.owner, id.data) : null
}

async function findPeople(c: Context<ApiContext>, { type, people, system }: OrderJobRequest) {
  const wanted = PEOPLE_IN_JOB[type]
  const errors: FieldProblem[] = []
  if (people.length !== wanted) {
    errors.push({
      field: 'people',
      problem: `a ${type} is about ${wanted}`,
      mend: `Name ${wanted} by id.`,
    })
  }
  if (asksForSystem(type) !== (system !== undefined)) {
    const mend = asksForSystem(type)
      ? 'Say which system to read.'
      : 'Leave it out: this type reads them all.'
    errors.push({ field: 'system', problem: system ? 'is not used here' : 'is missing', mend })
  }
  const found = []
  for (const [index, asked] of people.entries()) {
    const id = PersonId.safeParse(asked)
    const person = id.success ? await findPersonOf(c.env.DB, c.var.owner, id.data) : null
    if (person)
      found.push({
        id: person.id,
        name: person.name,
        hebrewName: person.hebrewName,
        birth: person.birth,
      })
    else
      errors.push({
        field: `people.${index}`,
        problem: 'is nobody we know',
        mend: 'Create the person first and use the id you get.',
      })
  }
  return errors.length > 0 ? { refusal: inputProblem(errors) } : { found }
}

async function newJob(c: Context<ApiContext>, { type, system, question, voice }: OrderJobRequest) {
  const source = { db: c.env.DB, variables: { ...c.env } }
  const now = new Date()
  return {
    id: newJobId(),
    owner: c.var.owner,
    type,
    system: system ?? null,
    question: question ?? null,
    voice: voice ?? (await readSetting(source, 'audio.voice')).value,
    provider: (await readSetting(source, 'writing.provider')).value,
    status: 'queued' as const,
    progress: 0,
    seq: 0,
    createdAt: now,
    updatedAt: now,
  }
}

/** The key is taken: by this very order, which is answered again, or by another, which is refused. */
async function replay(c: Context<ApiContext>, key: string, fingerprint: string): Promise<Response> {
  const order = await findOrder(c.env.DB, c.var.owner, key)
  const job = order && (await findJobOf(c.env.DB, c.var.owner, order.jobId))
  if (!job) return problem('internal')
  if (order.fingerprint !== fingerprint) {
    const mend = 'Use a new key for a new order.'
    return problem('idempotency-mismatch', {
      errors: [{ field: 'Idempotency-Key', problem: 'was used for another order', mend }],
    })
  }
  c.header('idempotent-replayed', 'true')
  return c.json(presentJob(job, await listTasks(c.env.DB, job.id)), 200)
}
