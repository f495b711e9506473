import type { DocumentPlan } from '#core/job-types.ts'
import {
  PART_KINDS,
  type DocumentState,
  type PackageId,
  type PartId,
  type TaskResult,
} from '#core/tasks.ts'
import type { DocumentRow } from '#d1/jobs.ts'
import type { PublishedJob } from '#d1/publish-job.ts'
import type { PartRow } from '#d1/schema.ts'
import type { LiveJob, PastRevision, TaskState } from './job-state.ts'
import { fractionsOf, progressOf } from './progress.ts'
import { isOutdated } from './revise.ts'
import { isFinished, shownStatus } from './task-states.ts'
import { standing } from './what-stands.ts'

/** A job as everybody else sees it: what its rows in D1 say. */
export function publishedJob(job: LiveJob, seq: number): PublishedJob {
  const { jobId: id, phase: status, work, commission, packages } = job
  return {
    id,
    status,
    work,
    seq,
    progress: progressOf(job),
    fractions: fractionsOf(job),
    documents: commission.documents.flatMap((plan, index) => documentRows(job, plan, index + 1)),
    packages: Object.entries(packages).map(([packageId, task]) => ({
      id: packageId as PackageId,
      part: partRow(task),
    })),
  }
}

/** Every row as it is told, by which it is known again. */
export type Rows = ReadonlySet<string>

/** Only the rows that are not as they were when they were last published, and all there are now. */
export function changedRows(
  published: PublishedJob,
  before: Rows | null,
): { readonly changed: PublishedJob; readonly rows: Rows } {
  const rows = new Set<string>()
  const isChanged = (row: object) => {
    const json = JSON.stringify(row)
    rows.add(json)
    return !before?.has(json)
  }
  const documents = published.documents.filter(isChanged)
  const packages = published.packages.filter(isChanged)
  return { changed: { ...published, documents, packages }, rows }
}

type Row = Omit<DocumentRow, 'jobId' | 'seq'>

function documentRows(job: LiveJob, plan: DocumentPlan, position: number): Row[] {
  const [text, pdf, chapter] = PART_KINDS.map((kind) => shownOf(job, `${kind}:${plan.id}`))
  const past = job.past.filter(({ documentId }) => documentId === plan.id)
  return [
    ...past.map((revision) => pastRow(revision, position)),
    {
      documentId: plan.id,
      revision: job.revisions[plan.id] ?? 1,
      position,
      state: stateOf(text!, [pdf!, chapter!]),
      outdated: isOutdated(job, plan),
      text: partRow(text!),
      pdf: partRow(pdf!),
      audio: partRow(chapter!),
    },
  ]
}

function pastRow(
  { documentId, revision, text, pdf, chapter }: PastRevision,
  position: number,
): Row {
  return {
    documentId,
    revision,
    position,
    state: 'past',
    outdated: false,
    text: madePart(revision, text),
    pdf: madePart(revision, pdf),
    audio: madePart(revision, chapter),
  }
}

/** A part as people see it: one that came to nothing, as what stands of it, with why it was not made anew. */
function shownOf(job: LiveJob, id: PartId): TaskState {
  const task = job.tasks[id]!
  const made = isFinished(task.status) ? standing(job, id) : null
  if (made === null || task.status === 'done') return { ...task, status: shownStatus(task) }
  const reason = task.status === 'failed' ? task.reason : null
  return { ...task, ...made, status: 'done', fraction: 1, reason }
}

function stateOf(text: TaskState, rest: readonly TaskState[]): DocumentState {
  const { status } = text
  if (status !== 'done') return status === 'queued' || status === 'running' ? 'working' : status
  if (rest.some((task) => task.status === 'paused')) return 'paused'
  if (rest.some((task) => !isFinished(task.status))) return 'readable'
  return rest.every((task) => task.status === 'done') ? 'complete' : 'partial'
}

/** While work goes on its fraction is told in the job's row, so that this one stands still meanwhile. */
function partRow({ status, revision, fraction, reason, result }: TaskState): PartRow {
  const { artifacts = [], measures = {}, flags = [] } = result ?? {}
  const reached = status === 'running' ? 0 : fraction
  return { status, revision, fraction: reached, reason, artifacts, measures, flags }
}

/** A part of a past revision: there, or never made. */
function madePart(revision: number, result: TaskResult | null): PartRow {
  const { artifacts = [], measures = {}, flags = [] } = result ?? {}
  const isMade = artifacts.length > 0
  const status = isMade ? 'done' : 'cancelled'
  return { status, revision, fraction: isMade ? 1 : 0, reason: null, artifacts, measures, flags }
}
