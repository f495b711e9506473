import type { JobReport } from '#durable-objects/job/job-state.ts'
import type { StandingChapter } from './chapter-rows.ts'
import { withoutPodsWords } from './pods-words.ts'

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
  if (isWaiting && lost !== null)
    return { type: 'task-released', reason: waits ?? withoutPodsWords(lost), ...of }
  if (status !== 'settled' || outcome === null) return null
  if (outcome.kind === 'done') return { type: 'task-done', result: outcome.result, ...of }
  const failure = { kind: 'final', reason: withoutPodsWords(outcome.reason) } as const
  return { type: 'task-failed', failure, ...of }
}
