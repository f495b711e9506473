import * as z from 'zod'
import type { DocumentId } from './job-types.ts'

/** Casting comes once a job; the others once a document. */
export const TASK_KINDS = ['charts', 'text', 'pdf', 'chapter'] as const
export type TaskKind = (typeof TASK_KINDS)[number]

/** `charts`, or `<kind>:<document>`: `text:p1.western`. */
export const TaskId = z
  .string()
  .regex(/^(charts|(text|pdf|chapter):(p1|p2|couple)\.[a-zA-Z]+)$/)
  .transform((id) => id as TaskId)
export type TaskId = 'charts' | `${Exclude<TaskKind, 'charts'>}:${DocumentId}`

export const TASK_STATUSES = [
  'waiting',
  'queued',
  'running',
  'done',
  'failed',
  'cancelled',
] as const
export type TaskStatus = (typeof TASK_STATUSES)[number]

export const JOB_STATUSES = [
  'queued',
  'running',
  'complete',
  'partial',
  'failed',
  'cancelled',
] as const
export type JobStatus = (typeof JOB_STATUSES)[number]

/** A job in one of these does nothing more by itself. */
export function isTerminal(status: JobStatus): boolean {
  return status !== 'queued' && status !== 'running'
}

export function kindOf(taskId: TaskId): TaskKind {
  return taskId === 'charts' ? 'charts' : (taskId.slice(0, taskId.indexOf(':')) as TaskKind)
}

/** The document a task belongs to; casting belongs to none. */
export function documentOf(taskId: TaskId): DocumentId | null {
  return taskId === 'charts' ? null : (taskId.slice(taskId.indexOf(':') + 1) as DocumentId)
}

/** A stored object: where it is, and what it must be. `sha256` is lower-case hex of its bytes. */
export interface Artifact {
  readonly key: string
  readonly contentType: string
  readonly bytes: number
  readonly sha256: string
}

/** What finished work leaves behind. `measures` is what people are told: words, pages, seconds. */
export interface TaskResult {
  readonly artifacts: readonly Artifact[]
  readonly measures: Readonly<Record<string, number>>
  /** What whoever reads or listens should know: `untransliterated-script`, `missing-glyphs`. */
  readonly flags?: readonly string[]
}
