import type { DocumentId } from '#core/job-types.ts'
import {
  kindOf,
  PART_KINDS,
  type Input,
  type PackageId,
  type PartId,
  type TaskId,
  type TaskResult,
  type TaskStatus,
} from '#core/tasks.ts'
import type { LiveJob, TaskState } from './job-state.ts'
import { standing } from './what-stands.ts'

/** A task before anything has happened to it. */
export const FRESH: TaskState = {
  status: 'waiting',
  revision: 1,
  attempt: 0,
  postponed: 0,
  isTrying: false,
  runId: null,
  fence: 0,
  fraction: 0,
  reached: 0,
  work: 0,
  seenAt: 0,
  since: 0,
  inputs: [],
  reason: null,
  line: null,
  cause: null,
  result: null,
  stands: null,
}

export function partsOf(documentId: DocumentId): PartId[] {
  return PART_KINDS.map((kind): PartId => `${kind}:${documentId}`)
}

/** A task in one of these is not worked on any more. */
export function isFinished(status: TaskStatus): boolean {
  return status === 'done' || status === 'failed' || status === 'cancelled'
}

/** How a task stands for whoever looks: what is only tried again after a pause is paused until it shows work. */
export function shownStatus({ status, isTrying }: TaskState): TaskStatus {
  return isTrying && (status === 'queued' || status === 'running') ? 'paused' : status
}

/** The task of an id, if this job has it. */
export function taskIn(job: LiveJob, id: TaskId): TaskState | undefined {
  return kindOf(id) === 'zip' ? job.packages[id] : job.tasks[id]
}

/** Every task there is, packages last. */
export function allTasks(job: LiveJob): [TaskId, TaskState][] {
  return [...Object.entries(job.tasks), ...Object.entries(job.packages)] as [TaskId, TaskState][]
}

export function change(job: LiveJob, id: TaskId, changes: Partial<TaskState>): LiveJob {
  const next = { ...taskIn(job, id)!, ...changes }
  return kindOf(id) === 'zip'
    ? { ...job, packages: { ...job.packages, [id as PackageId]: next } }
    : { ...job, tasks: { ...job.tasks, [id]: next } }
}

/** What a task is made from, as things stand: casting from nothing, a text from the facts and the texts before it, the rest from the text. */
export function inputsOf(job: LiveJob, id: TaskId): readonly Input[] {
  const kind = kindOf(id)
  if (kind === 'charts') return []
  if (kind === 'zip') return taskIn(job, id)!.inputs
  const documentId = id.slice(kind.length + 1) as DocumentId
  if (kind !== 'text') return made('text', textOf(job, documentId))
  const plan = job.commission.documents.find((document) => document.id === documentId)
  return [
    ...made('facts', job.tasks['charts']?.result),
    ...(plan?.after ?? []).flatMap((before) => made(before, textOf(job, before))),
  ]
}

function textOf(job: LiveJob, documentId: DocumentId): TaskResult | undefined {
  return standing(job, `text:${documentId}`)?.result
}

function made(name: string, result: TaskResult | null | undefined): Input[] {
  if (!result) return []
  const [artifact] = result.artifacts
  return [{ name, key: artifact?.key ?? '', sha256: artifact?.sha256 ?? '' }]
}
