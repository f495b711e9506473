import type { JobId } from '#core/ids.ts'
import type { DocumentId, DocumentPlan, JobType } from '#core/job-types.ts'
import type { System } from '#core/systems.ts'
import type { JobStatus, TaskId, TaskResult, TaskStatus } from '#core/tasks.ts'

/** A task as its job sees it. Times are milliseconds since 1970. */
export interface TaskState {
  readonly status: TaskStatus
  /** How many times it has been queued; 0 while it waits. */
  readonly attempt: number
  /** The delivery that is working on it. Only that one may report progress or failure. */
  readonly runId: string | null
  /** How far it ever got, 0 to 1. Never falls, not even when a new attempt starts over. */
  readonly fraction: number
  /** How far the present attempt is. Only when this grows is the worker alive. */
  readonly fractionOfAttempt: number
  /** When there was last a sign of life, or will be for a delayed attempt. */
  readonly seenAt: number
  readonly reason: string | null
  readonly result: TaskResult | null
}

export type JobState =
  | { readonly phase: 'idle' }
  | {
      readonly phase: JobStatus
      readonly jobId: JobId
      readonly documents: readonly DocumentPlan[]
      readonly tasks: Readonly<Record<string, TaskState>>
    }

export type LiveJob = Exclude<JobState, { phase: 'idle' }>

/** Facts, in the past tense. Nobody tells a job what to do next: it decides. `at` in milliseconds. */
export type JobEvent = { readonly at: number } & (
  | {
      readonly type: 'ordered'
      readonly jobId: JobId
      readonly jobType: JobType
      readonly system: System | null
    }
  | { readonly type: 'task-started'; readonly taskId: TaskId; readonly runId: string }
  | {
      readonly type: 'task-progressed'
      readonly taskId: TaskId
      readonly runId: string
      readonly fraction: number
    }
  | {
      readonly type: 'task-done'
      readonly taskId: TaskId
      readonly runId: string
      readonly result: TaskResult
    }
  | {
      readonly type: 'task-failed'
      readonly taskId: TaskId
      readonly runId: string
      readonly reason: string
      readonly retryable: boolean
    }
  | { readonly type: 'retry-asked'; readonly documentId: DocumentId | null }
  | { readonly type: 'cancel-asked' }
  | { readonly type: 'looked-after' }
)

/** What a job wants done to the world once its new state is safely stored. Each may happen twice. */
export type JobEffect =
  | { readonly type: 'publish' }
  | {
      readonly type: 'enqueue'
      readonly taskId: TaskId
      readonly attempt: number
      readonly delaySeconds: number
    }
  | {
      readonly type: 'offer-chapter'
      readonly documentId: DocumentId
      readonly lane: DocumentPlan['lane']
    }
  | { readonly type: 'withdraw-chapters' }
