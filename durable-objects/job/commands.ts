import type { DocumentId } from '#core/job-types.ts'
import { PART_KINDS, type PartKind } from '#core/tasks.ts'
import type { Decision } from './decide.ts'
import type { JobEvent, LiveJob } from './job-state.ts'
import { chapterEffect, enqueue, follow, merge, PUBLISH } from './queue-tasks.ts'
import { failedParts, openRevision, staleDocuments, whyNotAnew } from './revise.ts'
import { allTasks, change, FRESH, isFinished } from './task-states.ts'

/** What a person asks of a job. Each either acts or says why it does not. */

/** A job's state is one row, and a row takes two megabytes: a past revision is about 0.9 kB of it, a package up to 9. */
const MOST_PAST_REVISIONS = 1_000
const MOST_PACKAGES = 50

/** Failed work of one document, and of those it builds on, or of all, is made anew in a next revision. */
export function retry(
  state: LiveJob,
  documentId: DocumentId | null,
  at: number,
): Decision<LiveJob> {
  if (state.phase === 'cancelled') return refuse(state, 'it was cancelled')
  const charts = state.tasks['charts']!
  const recast =
    charts.status === 'failed'
      ? change(state, 'charts', { ...FRESH, reached: charts.reached })
      : state
  const failed = concerned(state, documentId).flatMap((id): [DocumentId, readonly PartKind[]][] => {
    const parts = failedParts(state, id)
    return parts.length > 0 ? [[id, parts]] : []
  })
  if (recast === state && failed.length === 0) return refuse(state, 'nothing of it has failed')
  return revise(recast, failed, at)
}

/** All documents, or one and whatever it builds on. */
function concerned({ commission }: LiveJob, documentId: DocumentId | null): DocumentId[] {
  const { documents } = commission
  const ids = documents.map(({ id }) => id)
  if (documentId === null) return ids
  const after = documents.find(({ id }) => id === documentId)?.after ?? []
  return ids.filter((id) => id === documentId || after.includes(id))
}

/** A text, a PDF or a voice that is finished is made anew; with a text, all that is made from it. */
export function regenerate(
  state: LiveJob,
  { documentId, part }: { readonly documentId: DocumentId; readonly part: PartKind },
  at: number,
): Decision<LiveJob> {
  const reason = whyNoRevision(state) ?? whyNotAnew(state, documentId, part)
  if (reason !== undefined) return refuse(state, reason)
  return revise(state, [[documentId, part === 'text' ? PART_KINDS : [part]]], at)
}

/** Every text that builds on one that has been replaced is written again, overlays before the verdict. */
export function refresh(state: LiveJob, at: number): Decision<LiveJob> {
  const reason = whyNoRevision(state)
  if (reason !== undefined) return refuse(state, reason)
  const stale = staleDocuments(state)
  if (stale.length === 0) return refuse(state, 'nothing of it is outdated')
  return revise(
    state,
    stale.map((id) => [id, PART_KINDS]),
    at,
  )
}

function whyNoRevision({ phase, past }: LiveJob): string | undefined {
  if (phase === 'cancelled') return 'it was cancelled'
  const isFull = past.length >= MOST_PAST_REVISIONS
  return isFull ? `its documents were made anew ${MOST_PAST_REVISIONS} times already` : undefined
}

function revise(
  state: LiveJob,
  anew: readonly (readonly [DocumentId, readonly PartKind[]])[],
  at: number,
): Decision<LiveJob> {
  const opened = anew.reduce<Decision<LiveJob>>(
    (decision, [documentId, parts]) => {
      const { job, effects } = openRevision(decision.state, documentId, parts)
      return merge(decision, { state: job, effects })
    },
    { state, effects: [PUBLISH] },
  )
  return merge(opened, follow(opened.state, at))
}

/** A zip of the documents as they are now; asked for twice, it is made once, unless it was given up or cancelled. */
export function pack(
  state: LiveJob,
  { packageId, inputs }: Pick<Extract<JobEvent, { type: 'package-asked' }>, 'packageId' | 'inputs'>,
  at: number,
): Decision<LiveJob> {
  if (inputs.length === 0) return refuse(state, 'nothing of it is finished yet')
  const known = state.packages[packageId]
  const isMade = known && known.status !== 'failed' && known.status !== 'cancelled'
  if (isMade) return { state, effects: [] }
  if (!known && Object.keys(state.packages).length >= MOST_PACKAGES)
    return refuse(state, `it was packed ${MOST_PACKAGES} times already`)
  const packages = { ...state.packages, [packageId]: { ...FRESH, inputs } }
  return enqueue({ ...state, packages }, [packageId], at)
}

/**
 * What is open is not worked on any more; what is finished stays readable. A job that was at its
 * end before is not undone by it: only what was asked for since is stopped.
 */
export function cancel(state: LiveJob): Decision<LiveJob> {
  const open = allTasks(state).filter(([, { status }]) => !isFinished(status))
  if (open.length === 0) {
    return state.phase === 'cancelled' ? { state, effects: [] } : refuse(state, 'it is over')
  }
  const withdrawn = open.flatMap(([id, { status, revision }]) => {
    if (status === 'waiting') return []
    return id.startsWith('chapter:')
      ? [chapterEffect(id.slice('chapter:'.length) as DocumentId, revision)]
      : [{ type: 'signal', taskId: id } as const]
  })
  const stopped = open.reduce((job, [id]) => change(job, id, { status: 'cancelled' }), state)
  const phase = state.hasEnded ? state.phase : 'cancelled'
  return { state: { ...stopped, phase }, effects: [...withdrawn, PUBLISH] }
}

function refuse(state: LiveJob, refusal: string): Decision<LiveJob> {
  return { state, effects: [], refusal }
}
