import * as z from 'zod'
import { DocumentId } from './job-types.ts'

/** Casting comes once a job, text, PDF and chapter once a document, a zip once a set of revisions. */
export type TaskKind = 'charts' | 'text' | 'pdf' | 'chapter' | 'zip'

/** What a document is made of. */
export const PART_KINDS = ['text', 'pdf', 'chapter'] as const
export type PartKind = (typeof PART_KINDS)[number]

/** `charts`, `<part>:<document>` (`text:p1.western`), or `zip:<hash of the revisions in it>`. */
export const TaskId = z.union([
  z.literal('charts'),
  z.templateLiteral([z.enum(PART_KINDS), ':', DocumentId]),
  z.templateLiteral(['zip:', z.string().regex(/^[0-9a-f]{16}$/)]),
])
export type TaskId = 'charts' | PartId | PackageId
export type PartId = `${PartKind}:${DocumentId}`
export type PackageId = `zip:${string}`

export const TASK_STATUSES = [
  'waiting',
  'queued',
  'running',
  /** Its provider is down or out of credit: it waits, and goes on by itself. */
  'paused',
  'done',
  'failed',
  'cancelled',
] as const
export type TaskStatus = (typeof TASK_STATUSES)[number]

export const JOB_STATUSES = [
  'queued',
  'running',
  'paused',
  'complete',
  'partial',
  'failed',
  'cancelled',
] as const
export type JobStatus = (typeof JOB_STATUSES)[number]

/**
 * How a document stands: `readable` when its text is final, `complete` with PDF and chapter,
 * `partial` when one of those was given up, `past` when a newer revision has taken its place.
 */
export const DOCUMENT_STATES = [
  'waiting',
  'working',
  'paused',
  'readable',
  'complete',
  'partial',
  'failed',
  'cancelled',
  'past',
] as const
export type DocumentState = (typeof DOCUMENT_STATES)[number]

/** A job in one of these does nothing more by itself. */
export function isTerminal(status: JobStatus): boolean {
  return !(OPEN_JOB_STATUSES as readonly string[]).includes(status)
}
export const OPEN_JOB_STATUSES = ['queued', 'running', 'paused'] as const

export function kindOf(taskId: TaskId): TaskKind {
  return taskId === 'charts' ? 'charts' : (taskId.slice(0, taskId.indexOf(':')) as TaskKind)
}

/** A stored object: where it is, and what it must be. `sha256` is lower-case hex of its bytes. */
export const Artifact = z.object({
  key: z.string(),
  contentType: z.string(),
  bytes: z.number(),
  sha256: z.string(),
})
export type Artifact = z.infer<typeof Artifact>

/** What work is made from: what it is to the work (`facts`, a document's id), where it is, what it must be. */
export const Input = z.object({ name: z.string(), key: z.string(), sha256: z.string() })
export type Input = z.infer<typeof Input>

/** What finished work leaves behind. */
export const TaskResult = z.object({
  artifacts: z.array(Artifact).readonly(),
  /** What people are told: words, pages, seconds. */
  measures: z.record(z.string(), z.number()).readonly(),
  /** What whoever reads or listens should know: `untransliterated-script`, `missing-glyphs`. */
  flags: z.array(z.string()).readonly().optional(),
})
export type TaskResult = z.infer<typeof TaskResult>
