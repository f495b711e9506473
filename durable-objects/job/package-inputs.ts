import type { DocumentId } from '#core/job-types.ts'
import { PART_KINDS, type Input, type PartKind, type TaskResult } from '#core/tasks.ts'
import type { LiveJob } from './job-state.ts'
import { doneResult } from './task-states.ts'

type Made = Readonly<Record<PartKind, TaskResult | null>>

/**
 * What a package holds, in reading order: of every document the newest text there is, and the
 * newest PDF and chapter that were made from that very text. What is being made anew is there as
 * it was before.
 */
export function packageInputs(job: LiveJob): Input[] {
  return job.commission.documents.flatMap(({ id }) => {
    const revisions = revisionsOf(job, id)
    const text = revisions.map(keyOf('text')).find((key) => key !== undefined)
    const ofText = revisions.filter((revision) => keyOf('text')(revision) === text)
    return PART_KINDS.flatMap((kind) => {
      const [artifact] = ofText.flatMap((revision) => revision[kind]?.artifacts.slice(0, 1) ?? [])
      return artifact ? [{ name: `${kind}:${id}`, key: artifact.key, sha256: artifact.sha256 }] : []
    })
  })
}

/** What each of a document's revisions has, the newest first. */
function revisionsOf({ tasks, past }: LiveJob, documentId: DocumentId): Made[] {
  const of = (kind: PartKind) => doneResult(tasks[`${kind}:${documentId}`])
  const present = { text: of('text'), pdf: of('pdf'), chapter: of('chapter') }
  return [present, ...past.filter((one) => one.documentId === documentId).toReversed()]
}

function keyOf(kind: PartKind): (revision: Made) => string | undefined {
  return (revision) => revision[kind]?.artifacts[0]?.key
}
