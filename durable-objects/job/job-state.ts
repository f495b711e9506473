import { Commission } from '#core/commission.ts'
import type { Failure } from '#core/errors.ts'
import { JobId } from '#core/ids.ts'
import { DocumentId } from '#core/job-types.ts'
import { PlaceInLine } from '#core/message.ts'
import {
  Input,
  JOB_STATUSES,
  TASK_STATUSES,
  TaskResult,
  type PackageId,
  type PartKind,
  type TaskId,
} from '#core/tasks.ts'
import * as z from 'zod'

/** What a part left behind: of which revision, and made from what. */
const Made = z.object({
  revision: z.number().int(),
  inputs: z.array(Input).readonly(),
  result: TaskResult,
})
export type Made = z.infer<typeof Made>

/** A task as its job sees it. Times are milliseconds since 1970. */
export const TaskState = z.object({
  status: z.enum(TASK_STATUSES),
  /** The revision of its document that its artifact is made for; 1 where there are none. */
  revision: z.number().int(),
  /** How many tries were counted; 0 while it waits. */
  attempt: z.number().int(),
  /** How often it was put off because somebody else was busy. */
  postponed: z.number().int(),
  /** Asked for again after a pause, and no work was seen of it yet: whether its provider is back, nobody knows. */
  isTrying: z.boolean().default(false),
  /** The delivery or lease that is working on it. Only that one may report progress or failure. */
  runId: z.string().nullable(),
  /** Of a chapter: the newest lease the job has heard of; what older ones say does not count. */
  fence: z.number().int(),
  /** How far this revision's work ever got, 0 to 1. */
  fraction: z.number(),
  /** How far the task ever got in any revision: what the job's bar is made of. Never falls. */
  reached: z.number(),
  /** What the present run has done, in units of its own. Only when this grows is the worker alive. */
  work: z.number(),
  /** When there was last a sign of life, or will be for a delayed attempt. */
  seenAt: z.number(),
  /** When it was first asked for; 0 while it waits, and of tasks from before that was kept. */
  since: z.number().default(0),
  /** What it is made from, fixed when it was first queued. */
  inputs: z.array(Input).readonly(),
  reason: z.string().nullable(),
  /** Of a chapter that waits, once its fleet has told. */
  line: PlaceInLine.nullable().default(null),
  /** Of a failure: the task's own, or that what it builds on is not there. */
  cause: z.enum(['own', 'inputs']).nullable(),
  result: TaskResult.nullable(),
  /** Of a part that is made anew: what it left when it was last done. It stands until this revision is. */
  stands: Made.nullable().default(null),
})
export type TaskState = z.infer<typeof TaskState>

/** A revision that has been followed by another: what it left behind stays readable. */
export const PastRevision = z.object({
  documentId: DocumentId,
  revision: z.number().int(),
  text: TaskResult.nullable(),
  pdf: TaskResult.nullable(),
  chapter: TaskResult.nullable(),
})
export type PastRevision = z.infer<typeof PastRevision>

/** What a job remembers, in its present shape; older shapes are brought up to it when they are loaded. */
export const LiveJob = z.object({
  version: z.literal(2),
  phase: z.enum(JOB_STATUSES),
  jobId: JobId,
  commission: Commission,
  /** Casting, and the three parts of every document's present revision, by task id. */
  tasks: z.record(z.string(), TaskState).readonly(),
  /** The present revision of each document. */
  revisions: z.record(z.string(), z.number().int()).readonly(),
  past: z.array(PastRevision).readonly(),
  /** Zips by package id. They gate nothing. */
  packages: z.record(z.string(), TaskState).readonly(),
  /** Whether it was ever at its end: what is asked for afterwards can be stopped, the job cannot be undone. */
  hasEnded: z.boolean().default(false),
  /** Whose it is: customers take turns for pods. Null of jobs ordered before that was told. */
  customer: z.string().nullable().default(null),
  /** Grows with everything that moves. Liveness is not progress: a second draft moves, and the bar stands. */
  work: z.number(),
})
export type LiveJob = z.infer<typeof LiveJob>

export type JobState = { readonly phase: 'idle' } | LiveJob

/** Which work is spoken of. `fence` of chapters only. */
interface OfTask {
  readonly taskId: TaskId
  readonly revision: number
  readonly runId: string
  readonly fence?: number
}

/** How often documents may be made anew for whoever asks: each of them, and all of a job together. */
export interface Remakes {
  readonly ofDocument: number
  readonly ofJob: number
}

/** Where `most` is absent, as of operators, only the size of what a job remembers says how often. */
interface WithinRemakes {
  readonly most?: Remakes
}

/** Facts, in the past tense. Nobody tells a job what to do next: it decides. `at` in milliseconds. */
export type JobEvent = { readonly at: number } & (
  | {
      readonly type: 'ordered'
      readonly jobId: JobId
      readonly commission: Commission
      readonly customer?: string
    }
  | ({ readonly type: 'task-started' } & OfTask)
  | ({
      readonly type: 'task-progressed'
      readonly fraction: number
      readonly work: number
    } & OfTask)
  | ({ readonly type: 'task-done'; readonly result: TaskResult } & OfTask)
  | ({ readonly type: 'task-failed'; readonly failure: Failure } & OfTask)
  /** Of a chapter: nobody holds it any more, and it waits in its old place for another. */
  | ({ readonly type: 'task-released'; readonly reason: string } & OfTask)
  /** Of a chapter that waits: where it stands in line, and why it does not move. */
  | {
      readonly type: 'task-placed'
      readonly taskId: TaskId
      readonly revision: number
      readonly fence: number
      readonly reason: string
      readonly line?: PlaceInLine
    }
  /** Silent work was looked for, and is not there. */
  | { readonly type: 'task-lost'; readonly taskId: TaskId; readonly revision: number }
  | ({ readonly type: 'retry-asked'; readonly documentId: DocumentId | null } & WithinRemakes)
  | ({
      readonly type: 'regenerate-asked'
      readonly documentId: DocumentId
      readonly part: PartKind
    } & WithinRemakes)
  /** Everything that builds on a text that has been replaced is to be written again. */
  | ({ readonly type: 'refresh-asked' } & WithinRemakes)
  /** `packageId` is the hash of the inputs: the same documents make the same package. */
  | {
      readonly type: 'package-asked'
      readonly packageId: PackageId
      readonly inputs: readonly Input[]
    }
  /** Its storage has lost what is said to be done. */
  | { readonly type: 'remake-asked'; readonly taskId: 'charts' | PackageId }
  | { readonly type: 'cancel-asked' }
  | { readonly type: 'looked-after' }
)

/** What a job is told: an event without its time, which is when the job hears of it. */
export type JobReport = JobEvent extends infer Event
  ? Event extends JobEvent
    ? Omit<Event, 'at'>
    : never
  : never

/**
 * Wake-ups, each for one recipient. What is done is what is true when it is done: a signal
 * whose task is no longer queued sends nothing, a chapter that was cancelled is withdrawn.
 */
export type JobEffect =
  | { readonly type: 'publish' }
  | { readonly type: 'signal'; readonly taskId: TaskId }
  | { readonly type: 'chapter'; readonly documentId: DocumentId; readonly revision: number }
  /** Work that fell silent for good may be done all the same: its artifact is looked for. */
  | { readonly type: 'look'; readonly taskId: TaskId }
