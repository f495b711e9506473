import type { DocumentId, DocumentPlan } from '#core/job-types.ts'
import { PART_KINDS, type PartId, type PartKind, type TaskStatus } from '#core/tasks.ts'
import type { JobEffect, LiveJob, Made } from './job-state.ts'
import { change, FRESH, isFinished } from './task-states.ts'
import { isThere, newestOf, standing } from './what-stands.ts'

/**
 * Opens a document's next revision, in which `redo` is made anew and everything else is kept
 * as it is, finished or not. The old revision stays readable, and what it had stands until the
 * new one is done. A chapter that is no longer wanted leaves the fleet.
 */
export function openRevision(
  job: LiveJob,
  documentId: DocumentId,
  redo: readonly PartKind[],
): { readonly job: LiveJob; readonly effects: readonly JobEffect[] } {
  const revision = (job.revisions[documentId] ?? 1) + 1
  const old = (kind: PartKind) => job.tasks[`${kind}:${documentId}`]!
  const had = (kind: PartKind) => standing(job, `${kind}:${documentId}`)?.result ?? old(kind).result
  const past = {
    documentId,
    revision: revision - 1,
    text: had('text'),
    pdf: had('pdf'),
    chapter: had('chapter'),
  }
  const reopened = redo.reduce<LiveJob>(
    (next, kind) =>
      change(next, `${kind}:${documentId}`, {
        ...FRESH,
        revision,
        reached: old(kind).reached,
        stands: newestOf(old(kind)),
      }),
    job,
  )
  const { status, revision: spoken } = old('chapter')
  // One that was given up after days still lies there, and what was settled is not minded.
  const isInFleet = redo.includes('chapter') && IN_FLEET.has(status)
  return {
    job: {
      ...reopened,
      revisions: { ...job.revisions, [documentId]: revision },
      past: [...job.past, past],
    },
    effects: isInFleet ? [{ type: 'chapter', documentId, revision: spoken }] : [],
  }
}

const IN_FLEET: ReadonlySet<TaskStatus> = new Set(['queued', 'running', 'failed'])

/** Whether the text that stands, and is not in work, was written from another than now stands before it. */
export function isOutdated(job: LiveJob, { id, after }: DocumentPlan): boolean {
  const text = settledText(job, id)
  if (text === null) return false
  return after.some((before) => {
    const used = text.inputs.find(({ name }) => name === before)
    const present = standing(job, `text:${before}`)
    return used && present && present.result.artifacts[0]?.key !== used.key
  })
}

/** What stands of a text that nobody works on. */
function settledText(job: LiveJob, id: DocumentId): Made | null {
  return isFinished(job.tasks[`text:${id}`]!.status) ? standing(job, `text:${id}`) : null
}

/** Whether a text had to do without one that is there by now. */
export function lacksWhatHasCome(job: LiveJob, { id, after }: DocumentPlan): boolean {
  const text = job.tasks[`text:${id}`]!
  return (
    text.status === 'done' &&
    after.some(
      (before) =>
        settledText(job, before) !== null && !text.inputs.some(({ name }) => name === before),
    )
  )
}

/** Texts to be written again because what they build on was, or will be: overlays before the verdict. */
export function staleDocuments(job: LiveJob): DocumentId[] {
  return job.commission.documents.reduce<DocumentId[]>((stale, plan) => {
    const isStale = isOutdated(job, plan) || plan.after.some((before) => stale.includes(before))
    return isStale && settledText(job, plan.id) !== null ? [...stale, plan.id] : stale
  }, [])
}

/** The parts of a document that failed by themselves or were stopped and are not there, with what has to be made anew with them. */
export function failedParts(job: LiveJob, documentId: DocumentId): readonly PartKind[] {
  const failed = PART_KINDS.filter((kind) => {
    const id: PartId = `${kind}:${documentId}`
    const { status, cause } = job.tasks[id]!
    if (status === 'cancelled') return !isThere(job, id)
    return status === 'failed' && cause === 'own'
  })
  return failed.includes('text') ? PART_KINDS : failed
}

/** What people call the parts. */
const CALLED = { text: 'text', pdf: 'PDF', chapter: 'audio' } as const

/** A person may ask for a part anew once it is finished, one way or another. */
export function whyNotAnew(
  job: LiveJob,
  documentId: DocumentId,
  part: PartKind,
): string | undefined {
  const text = job.tasks[`text:${documentId}`]
  if (!text) return 'this job has no such document'
  if (part !== 'text' && !isThere(job, `text:${documentId}`)) return 'its text is not there yet'
  const { status } = job.tasks[`${part}:${documentId}`]!
  return isFinished(status) ? undefined : `its ${CALLED[part]} is still in work`
}
