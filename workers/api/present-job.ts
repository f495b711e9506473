import type { DocumentPlan } from '#core/job-types.ts'
import type { PartId } from '#core/tasks.ts'
import { titleOf } from '#core/titles.ts'
import type { DocumentRow, JobRow } from '#d1/jobs.ts'
import type {
  DocumentResponse,
  JobResponse,
  JobSummary,
  RevisionResponse,
} from './contract/jobs.ts'
import { isLocked, keysOf } from './two-keys.ts'

/** A revision of a document, as its job tells it or as D1 has it. */
export type RevisionRow = Omit<DocumentRow, 'jobId' | 'seq'>

/** What a document is made of, as people call it. */
export type PartName = 'text' | 'pdf' | 'audio'

/** A job as a list shows it. */
export function presentSummary({ commission, ...job }: JobRow): JobSummary {
  const { type, system, systems, relation, people, question, voice, again } = commission
  return {
    id: job.id,
    type,
    system,
    systems: [...systems],
    relation,
    people: people.map(({ id, name }) => ({ id, name })),
    question,
    voice,
    keys: keysOf({ commission, turned: job.turned }),
    again,
    status: job.status,
    progress: job.progress,
    eta: job.eta && { likelyAt: iso(job.eta.likelyAt), lateAt: iso(job.eta.lateAt) },
    seq: job.seq,
    createdAt: job.createdAt.toISOString(),
    updatedAt: job.updatedAt.toISOString(),
  }
}

function iso(milliseconds: number): string {
  return new Date(milliseconds).toISOString()
}

/** A job as people see it: its documents in reading order, each in its present revision. */
export function presentJob(job: JobRow, rows: readonly RevisionRow[]): JobResponse {
  return {
    ...presentSummary(job),
    documents: job.commission.documents.map((plan, index) =>
      presentDocument(job, { plan, position: index + 1, revisions: revisionsOf(plan, rows) }),
    ),
  }
}

/** A document's revisions, the newest first. */
export function revisionsOf<Row extends RevisionRow>(
  { id }: DocumentPlan,
  rows: readonly Row[],
): readonly Row[] {
  return rows
    .filter(({ documentId }) => documentId === id)
    .toSorted((a, b) => b.revision - a.revision)
}

interface Document {
  readonly plan: DocumentPlan
  readonly position: number
  readonly revisions: readonly RevisionRow[]
}

function presentDocument(job: JobRow, { plan, position, revisions }: Document): DocumentResponse {
  const [present] = revisions
  return {
    id: plan.id,
    title: titleOf(job.commission, plan),
    position,
    subject: plan.subject,
    theme: plan.theme,
    revisions: Math.max(1, revisions.length),
    isLocked: isLocked(job, plan),
    ...presentRevision(job, present ?? unpublished(plan, position)),
  }
}

/** One revision of a document, with its parts and where to fetch them. */
export function presentRevision(job: JobRow, row: RevisionRow): RevisionResponse {
  const { revision, state, outdated, text, pdf, audio } = row
  return {
    revision,
    state,
    outdated,
    flags: [...new Set([text, pdf, audio].flatMap(({ flags }) => flags))],
    text: { ...presentPart(job, row, 'text'), words: text.measures['words'] ?? null },
    pdf: { ...presentPart(job, row, 'pdf'), pages: pdf.measures['pages'] ?? null },
    audio: { ...presentPart(job, row, 'audio'), seconds: audio.measures['seconds'] ?? null },
  }
}

/** How a part is called by its job. */
export const TASK_KINDS = { text: 'text', pdf: 'pdf', audio: 'chapter' } as const

/** Between two writes of the documents, a running part's newest fraction is with its job. */
function presentPart(job: JobRow, row: RevisionRow, name: PartName) {
  const { id, fractions, commission } = job
  const { status, fraction, reason, flags } = row[name]
  const plan = commission.documents.find((document) => document.id === row.documentId)
  const isShut = plan !== undefined && isLocked(job, plan)
  const taskId: PartId = `${TASK_KINDS[name]}:${row.documentId}`
  const newest = status === 'running' ? Math.max(fraction, fractions[taskId] ?? 0) : fraction
  const path = `/v1/jobs/${id}/documents/${row.documentId}/${name}?revision=${row.revision}`
  return {
    status,
    fraction: newest,
    reason,
    url: status === 'done' && !isShut ? path : null,
    flags: [...flags],
  }
}

/** What a document is before its job has published anything of it. */
function unpublished({ id: documentId }: DocumentPlan, position: number): RevisionRow {
  const part = {
    status: 'waiting' as const,
    revision: 1,
    fraction: 0,
    reason: null,
    artifacts: [],
    measures: {},
    flags: [],
  }
  return {
    documentId,
    revision: 1,
    position,
    state: 'waiting',
    outdated: false,
    text: part,
    pdf: part,
    audio: part,
  }
}
