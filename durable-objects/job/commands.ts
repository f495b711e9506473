import type { DocumentId } from '#core/job-types.ts'
import { PART_KINDS, type PartKind } from '#core/tasks.ts'
import type { Decision } from './decide.ts'
import type { JobEvent, LiveJob, Remakes } from './job-state.ts'
import { chapterEffect, enqueue, follow, merge, PUBLISH } from './queue-tasks.ts'
import { failedParts, openRevision, staleDocuments, whyNotAnew } from './revise.ts'
import { allTasks, change, FRESH, isFinished, taskIn } from './task-states.ts'

/** What a person asks of a job. Each either acts or says why it does not. */

/** A job's state is one row, and a row takes two megabytes: a past revision is about 0.9 kB of it, a package up to 9. */
const MOST_PAST_REVISIONS = 1_000
const MOST_PACKAGES = 50

type Asked<Type extends JobEvent['type']> = Extract<JobEvent, { type: Type }>
/** What of a document is to be made anew. */
type Anew = readonly [DocumentId, readonly PartKind[]]

/** Failed work of one document, and of those it builds on, or of all, is made anew in a next revision. */
export function retry(state: LiveJob, asked: Asked<'retry-asked'>): Decision<LiveJob> {
  const failed = concerned(state, asked.documentId).flatMap((id): Anew[] => {
    const parts = failedParts(state, id)
    return parts.length > 0 ? [[id, parts]] : []
  })
  const isAny = failed.length > 0 || lacksCharts(state)
  return makeAnew(state, failed, asked, isAny ? undefined : 'nothing of it has failed')
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
export function regenerate(state: LiveJob, asked: Asked<'regenerate-asked'>): Decision<LiveJob> {
  const { documentId, part } = asked
  const parts = part === 'text' ? PART_KINDS : [part]
  return makeAnew(state, [[documentId, parts]], asked, whyNotAnew(state, documentId, part))
}

/** Every text that builds on one that has been replaced is written again, overlays before the verdict. */
export function refresh(state: LiveJob, asked: Asked<'refresh-asked'>): Decision<LiveJob> {
  const stale = staleDocuments(state).map((id): Anew => [id, PART_KINDS])
  const isAny = stale.length > 0
  return makeAnew(state, stale, asked, isAny ? undefined : 'nothing of it is outdated')
}

/** Opens the next revision of whatever may still be made anew; charts that were given up are cast again for it. */
function makeAnew(
  state: LiveJob,
  wanted: readonly Anew[],
  { most, at }: { readonly most?: Remakes; readonly at: number },
  whyNot: string | undefined,
): Decision<LiveJob> {
  if (state.phase === 'cancelled') return refuse(state, 'it was cancelled')
  const anew = wanted.filter(([id]) => isLeft(state, id, most))
  const reason = whyNot ?? whyNoMore(state, { wanted, anew }, most)
  if (reason !== undefined) return refuse(state, reason)
  const { reached } = state.tasks['charts']!
  const cast = lacksCharts(state) ? change(state, 'charts', { ...FRESH, reached }) : state
  const opened = anew.reduce<Decision<LiveJob>>(
    (decision, [documentId, parts]) => {
      const { job, effects } = openRevision(decision.state, documentId, parts)
      return merge(decision, { state: job, effects })
    },
    { state: cast, effects: [PUBLISH] },
  )
  return merge(opened, follow(opened.state, at))
}

/** Whether a document may be made anew once more. Every revision counts, whoever or whatever opened it. */
function isLeft({ revisions }: LiveJob, id: DocumentId, most: Remakes | undefined): boolean {
  return most === undefined || (revisions[id] ?? 1) - 1 < most.ofDocument
}

function whyNoMore(
  { past }: LiveJob,
  { wanted, anew }: { readonly wanted: readonly Anew[]; readonly anew: readonly Anew[] },
  most: Remakes = { ofDocument: MOST_PAST_REVISIONS, ofJob: MOST_PAST_REVISIONS },
): string | undefined {
  if (wanted.length === 0) return undefined
  const ofJob = Math.min(most.ofJob, MOST_PAST_REVISIONS)
  if (past.length >= ofJob) return `its documents may be made anew ${times(ofJob)} at the most`
  const isAny = anew.length > 0
  return isAny ? undefined : `a document may be made anew ${times(most.ofDocument)} at the most`
}

function times(count: number): string {
  return count === 1 ? 'once' : `${count} times`
}

function lacksCharts({ tasks }: LiveJob): boolean {
  const { status } = tasks['charts']!
  return status === 'failed' || status === 'cancelled'
}

/** A zip of the documents as they are now; asked for twice, it is made once, unless it was given up or cancelled. */
export function pack(
  state: LiveJob,
  { packageId, inputs, at }: Asked<'package-asked'>,
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

/** What was done and is lost: charts are cast again at once, a package is made when it is next asked for. What has revisions is made anew in its next. */
export function remake(state: LiveJob, { taskId, at }: Asked<'remake-asked'>): Decision<LiveJob> {
  const task = taskIn(state, taskId)
  if (task?.status !== 'done') return refuse(state, 'it is not done')
  if (taskId !== 'charts') {
    const lost = change(state, taskId, { status: 'failed', cause: 'own', reason: 'it was lost' })
    return { state: lost, effects: [PUBLISH] }
  }
  if (state.phase === 'cancelled') return refuse(state, 'it was cancelled')
  return enqueue(change(state, taskId, { ...FRESH, reached: task.reached }), [taskId], at)
}

/**
 * What is open is not worked on any more; what is finished stays readable, and what was in work keeps how far it
 * was. A job that was at its end before is not undone by it: only what was asked for since is stopped.
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
  const stopped = open.reduce((job, [id, { status, fraction }]) => {
    const reached = status === 'running' ? fraction : 0
    return change(job, id, { status: 'cancelled', fraction: reached })
  }, state)
  const phase = state.hasEnded ? state.phase : 'cancelled'
  return { state: { ...stopped, phase }, effects: [...withdrawn, PUBLISH] }
}

function refuse(state: LiveJob, refusal: string): Decision<LiveJob> {
  return { state, effects: [], refusal }
}
