import type { JobReport } from '#durable-objects/job/job-state.ts'
import type { StandingChapter } from './chapter-rows.ts'

/**
 * What a chapter's job should know of it as it stands; null when there is nothing to say: nobody
 * has begun it, or nobody wants it. Told late or twice it is still true, and its fence says which lease
 * it is about. `waits`: in words, its place in line and why it stands still, while it waits.
 */
export function chapterReport(chapter: StandingChapter, waits: string | null): JobReport | null {
  const { documentId, revision, leaseId, fence, status, outcome, hasBegun, lost } = chapter
  if (leaseId === null) return null
  const of = { taskId: `chapter:${documentId}`, revision, runId: leaseId, fence } as const
  if (status === 'leased' && hasBegun) return { type: 'task-started', ...of }
  const isWaiting = status === 'waiting' || status === 'leased'
  if (isWaiting && lost !== null) return { type: 'task-released', reason: waits ?? lost, ...of }
  if (status !== 'settled' || outcome === null) return null
  return outcome.kind === 'done'
    ? { type: 'task-done', result: outcome.result, ...of }
    : { type: 'task-failed', failure: { kind: 'final', reason: outcome.reason }, ...of }
}
