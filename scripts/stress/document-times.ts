import type { Seen } from './watch-job.ts'

/** How long a document took, seconds from the order unless another beginning is named; null where it never came. */
export interface DocumentTimes {
  readonly document: string
  /** Until somebody began to write it. */
  readonly wait: number | null
  /** From there until it was written. */
  readonly run: number | null
  readonly readable: number | null
  readonly pdf: number | null
  readonly audio: number | null
}

/** What a job's history says of each document, in the order they became readable. */
export function documentTimes(history: readonly Seen[]): DocumentTimes[] {
  const orderedAt = history.find(({ type }) => type === 'ordered')?.at ?? 0
  const first = (type: string, taskId: string) =>
    history.find((event) => event.type === type && event.taskId === taskId)?.at ?? null
  const texts = history.flatMap(({ taskId }) => (taskId?.startsWith('text:') ? [taskId] : []))
  const documents = [...new Set(texts)].map((text) => text.slice('text:'.length))
  return documents
    .map((document): DocumentTimes => {
      const startedAt = first('task-started', `text:${document}`)
      const writtenAt = first('task-done', `text:${document}`)
      return {
        document,
        wait: since(orderedAt, startedAt),
        run: since(startedAt, writtenAt),
        readable: since(orderedAt, writtenAt),
        pdf: since(orderedAt, first('task-done', `pdf:${document}`)),
        audio: since(orderedAt, first('task-done', `chapter:${document}`)),
      }
    })
    .toSorted((a, b) => (a.readable ?? Infinity) - (b.readable ?? Infinity))
}

/** In seconds. */
function since(from: number | null, at: number | null): number | null {
  return from === null || at === null ? null : (at - from) / 1000
}
