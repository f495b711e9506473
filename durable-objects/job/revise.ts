import type { DocumentId, DocumentPlan } from '#core/job-types.ts'
import { PART_KINDS, type PartKind } from '#core/tasks.ts'
import type { JobEffect, LiveJob } from './job-state.ts'
import { change, FRESH, isFinished } from './task-states.ts'

/**
 * Opens a document's next revision, in which `redo` is made anew and everything else is kept
 * as it is, finished or not. The old revision stays readable. A chapter that is no longer
 * wanted leaves the fleet.
 */
export function openRevision(
  job: LiveJob,
  documentId: DocumentId,
  redo: readonly PartKind[],
): { readonly job: LiveJob; readonly effects: readonly JobEffect[] } {
  const revision = (job.revisions[documentId] ?? 1) + 1
  const old = (kind: PartKind) => job.tasks[`${kind}:${documentId}`]!
  const past = {
    documentId,
    revision: revision - 1,
    text: old('text').result,
    pdf: old('pdf').result,
    chapter: old('chapter').result,
  }
  const reopened = redo.reduce<LiveJob>(
    (next, kind) =>
      change(next, `${kind}:${documentId}`, { ...FRESH, revision, reached: old(kind).reached }),
    job,
  )
  const { status, revision: spoken } = old('chapter')
  const isInFleet = redo.includes('chapter') && (status === 'queued' || status === 'running')
  return {
    job: {
      ...reopened,
      revisions: { ...job.revisions, [documentId]: revision },
      past: [...job.past, past],
    },
    effects: isInFleet ? [{ type: 'chapter', documentId, revision: spoken }] : [],
  }
}

/** Whether a text was written from another revision than the present one of some text before it. */
export function isOutdated(job: LiveJob, { id, after }: DocumentPlan): boolean {
  const text = job.tasks[`text:${id}`]!
  if (text.status !== 'done') return false
  return after.some((before) => {
    const used = text.inputs.find(({ name }) => name === before)
    const present = job.tasks[`text:${before}`]!
    return used && present.status === 'done' && present.result?.artifacts[0]?.key !== used.key
  })
}

/** Whether a text had to do without one that is there by now. */
export function lacksWhatHasCome(job: LiveJob, { id, after }: DocumentPlan): boolean {
  const text = job.tasks[`text:${id}`]!
  return (
    text.status === 'done' &&
    after.some(
      (before) =>
        job.tasks[`text:${before}`]!.status === 'done' &&
        !text.inputs.some(({ name }) => name === before),
    )
  )
}

/** Texts to be written again because what they build on was, or will be: overlays before the verdict. */
export function staleDocuments(job: LiveJob): DocumentId[] {
  return job.commission.documents.reduce<DocumentId[]>((stale, plan) => {
    const isStale = isOutdated(job, plan) || plan.after.some((before) => stale.includes(before))
    return isStale && job.tasks[`text:${plan.id}`]!.status === 'done' ? [...stale, plan.id] : stale
  }, [])
}

/** The parts of a document that failed by themselves, with what has to be made anew with them. */
export function failedParts(job: LiveJob, documentId: DocumentId): readonly PartKind[] {
  const failed = PART_KINDS.filter((kind) => {
    const { status, cause } = job.tasks[`${kind}:${documentId}`]!
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
  if (part !== 'text' && text.status !== 'done') return 'its text is not there yet'
  const { status } = job.tasks[`${part}:${documentId}`]!
  return isFinished(status) ? undefined : `its ${CALLED[part]} is still in work`
}
