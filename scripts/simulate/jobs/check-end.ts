import type { DocumentId } from '#core/job-types.ts'
import type { LiveJob } from '#durable-objects/job/job-state.ts'
import { publishedJob } from '#durable-objects/job/published.ts'
import { standing } from '#durable-objects/job/what-stands.ts'
import { jobFolder } from '#r2/artifacts.ts'
import type { JobId } from '#core/ids.ts'
import type { Watch } from './watch.ts'
import { tasksOf, type Complain } from './watch-job.ts'
import type { World } from './world.ts'

interface Row {
  readonly [name: string]: unknown
}

/** What must be so once everything is at rest. */
export function checkEnd(world: World, watch: Watch): void {
  const { complain } = watch
  for (const { id } of world.d1.rows<{ id: string }>('SELECT id FROM jobs')) {
    const job = watch.jobs.get(id)?.present
    if (!job) complain('a job is lost', id)
    else {
      compareWithD1(world, job, complain)
      checkArtifacts(world, job, complain)
      checkBuiltOn(job, complain)
    }
  }
  for (const id of world.people.erased) checkErased(world, watch, id)
  for (const { id } of world.d1.rows<{ id: string }>('SELECT job_id AS id FROM owing'))
    complain('D1 tells otherwise', `${id} owes something, and is at rest`)
  checkDeadLetters(world, complain)
  checkDrafts(watch)
}

/** D1 tells what the object knows. */
function compareWithD1(world: World, job: LiveJob, complain: Complain): void {
  const { documents, packages, status, progress, work } = publishedJob(job, 0)
  const [row] = world.d1.rows<Row>(
    'SELECT status, progress, work FROM jobs WHERE id = ?',
    job.jobId,
  )
  if (row!['status'] !== status || row!['progress'] !== progress || row!['work'] !== work) {
    complain(
      'D1 tells otherwise',
      `${job.jobId} is ${status} ${progress} ${work}, D1 has ${JSON.stringify(row)}`,
    )
  }
  const told = new Map(
    world.d1
      .rows<Row>('SELECT * FROM documents WHERE job_id = ?', job.jobId)
      .map((each) => [`${String(each['document_id'])}@${String(each['revision'])}`, each]),
  )
  for (const document of documents) {
    const { documentId, revision, state, outdated } = document
    const known = told.get(`${documentId}@${revision}`)
    const parts = (['text', 'pdf', 'audio'] as const).every(
      (part) => known?.[part] === JSON.stringify(document[part]),
    )
    if (!known || known['state'] !== state || Boolean(known['outdated']) !== outdated || !parts) {
      complain(
        'D1 tells otherwise',
        `${job.jobId} ${documentId}@${revision} is ${state}, D1 has ${JSON.stringify(known)}`,
      )
    }
  }
  for (const { id, part } of packages) {
    const [known] = world.d1.rows<Row>(
      'SELECT part FROM packages WHERE job_id = ? AND id = ?',
      job.jobId,
      id,
    )
    if (known?.['part'] !== JSON.stringify(part))
      complain('D1 tells otherwise', `${job.jobId} ${id}`)
  }
}

/** A text that builds on others was written from all that were finished before the job was at its end. */
function checkBuiltOn(job: LiveJob, complain: Complain): void {
  if (job.phase !== 'complete') return
  for (const { id, after } of job.commission.documents) {
    const used = new Set(standing(job, `text:${id}`)?.inputs.map(({ name }) => name))
    const lacking = after.filter((before) => !used.has(before))
    if (lacking.length > 0)
      complain('a text lacks what is there', `${job.jobId} ${id}: ${lacking.join(', ')}`)
  }
}

/** What is said to be there is there, as it is said to be, and a PDF and a chapter are made of the text they lie with. */
function checkArtifacts(world: World, job: LiveJob, complain: Complain): void {
  for (const [id, { status, result, inputs }] of tasksOf(job)) {
    if (status !== 'done') continue
    const [artifact] = result?.artifacts ?? []
    const stored = artifact && world.r2.objects.get(artifact.key)
    if (stored?.customMetadata['sha256'] !== artifact?.sha256 || !artifact) {
      complain('an artifact is not there', `${job.jobId} ${id}`)
    }
    const [kind, documentId] = id.split(':')
    if (kind !== 'pdf' && kind !== 'chapter') continue
    const text = standing(job, `text:${documentId as DocumentId}`)?.result.artifacts[0]?.sha256
    if (inputs[0]?.sha256 !== text) complain('a part is made of another text', `${job.jobId} ${id}`)
  }
}

function checkErased(world: World, watch: Watch, id: JobId): void {
  if (!watch.jobs.get(id)?.isErased) return
  const left = world.r2.under(jobFolder(id)).map(({ key }) => key)
  const rows = ['jobs', 'documents', 'packages'].filter((table) => {
    const column = table === 'jobs' ? 'id' : 'job_id'
    return world.d1.rows(`SELECT 1 FROM ${table} WHERE ${column} = ?`, id).length > 0
  })
  if (left.length > 0 || rows.length > 0) {
    watch.complain('something of an erased job is left', `${id}: ${[...left, ...rows].join(', ')}`)
  }
}

/** Whatever nobody could deal with lies on the shelf, and nothing else does. */
function checkDeadLetters(world: World, complain: Complain): void {
  const letters = world.d1.rows<{ id: string; source: string }>(
    'SELECT id, source FROM dead_letters',
  )
  const shelf = new Set(letters.map(({ id }) => id))
  const due = new Set(world.queues.died.map(({ id }) => id))
  for (const { name, storage } of [...world.jobs.values(), ...world.fleets.values()]) {
    const sender = name.startsWith('job_') ? name : `fleet:${name}`
    const parked = storage.rows<{ id: number }>(`SELECT id FROM deliveries WHERE state = 'parked'`)
    for (const { id } of parked) due.add(`${sender}/${id}`)
  }
  for (const id of due) if (!shelf.has(id)) complain('a dead letter is lost', id)
  for (const { id, source } of letters) {
    if (source === 'queue' && !due.has(id)) complain('a letter was never dead', id)
  }
}

/** Every text stands on one whole draft, and every whole draft that was paid for is in its book, unless whoever heard it died. */
function checkDrafts(watch: Watch): void {
  const folders = new Set(watch.calls.map(({ folder }) => folder))
  for (const folder of folders) {
    if (watch.jobs.get(folder.split('/')[1]!)?.isErased) continue
    const kept = watch.drafts(folder).filter(({ broken }) => !broken)
    const numbers = kept.map(({ raw }) => Number(/^# Draft (\d+)/.exec(raw ?? '')?.[1]))
    if (new Set(numbers).size < numbers.length) watch.complain('a draft is kept twice', folder)
  }
}
