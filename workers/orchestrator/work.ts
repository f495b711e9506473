import type { Commission } from '#core/commission.ts'
import type { JobId } from '#core/ids.ts'
import type { DocumentId, DocumentPlan } from '#core/job-types.ts'
import type { Input, TaskId, TaskResult } from '#core/tasks.ts'
import type { RevisionPlace } from '#r2/artifacts.ts'

/** A piece of work as its job grants it: everything that decides the result, and what it is made from. */
export interface Work {
  readonly jobId: JobId
  readonly taskId: TaskId
  readonly revision: number
  readonly commission: Commission
  readonly inputs: readonly Input[]
}

/** A piece of work on one document. */
export interface DocumentWork extends Work {
  readonly document: DocumentPlan
  readonly place: RevisionPlace
}

/** What came of it. `unfit` is no accident: what was made did not pass its checks, and more tries are not allowed. */
export type Outcome =
  | { readonly kind: 'done'; readonly result: TaskResult }
  | {
      readonly kind: 'unfit'
      readonly reason: string
      /** What it cost all the same. */
      readonly measures: Readonly<Record<string, number>>
    }

/** Grows as the work moves; `fraction` says how far it is, 0 to 1, and may stand while work goes on. */
export interface Motion {
  readonly fraction: number
  readonly work: number
  /** Of a text: what a reader may see of it already. */
  readonly readable?: () => string
}

export function onDocument(work: Work, documentId: DocumentId): DocumentWork {
  const { jobId, revision, commission } = work
  const document = commission.documents.find(({ id }) => id === documentId)
  if (!document) throw new Error(`${jobId} has no document ${documentId}`)
  return { ...work, document, place: { jobId, documentId, revision } }
}

/** The input of a name; a message that lacks it was not sent by our job. */
export function inputNamed({ jobId, taskId, inputs }: Work, name: string): Input {
  const input = inputs.find((candidate) => candidate.name === name)
  if (!input) throw new Error(`${taskId} of ${jobId} names no ${name}`)
  return input
}
