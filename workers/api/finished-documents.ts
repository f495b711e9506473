import type { DocumentPlan } from '#core/job-types.ts'
import type { Artifact } from '#core/tasks.ts'
import { titleOf } from '#core/titles.ts'
import type { PartRow } from '#d1/schema.ts'
import { CONTENT_TYPES } from '#r2/artifacts.ts'
import { revisionsOf, type PartName, type RevisionRow } from './present-job.ts'
import { isLocked, type Keyed } from './two-keys.ts'

/** A document as far as it can be had: its final text, with what was made from that very text. */
export interface FinishedDocument {
  readonly plan: DocumentPlan
  /** In reading order, from 1. */
  readonly position: number
  readonly title: string
  readonly text: Artifact
  readonly pdf: Artifact | null
  readonly chapter: { readonly audio: Artifact; readonly timing: Artifact } | null
}

/**
 * Of every document the newest text there is, in reading order, with the newest PDF and chapter that were made
 * from it. What is being made anew is there as it was before; what has no text yet, or waits for a key, is left out.
 */
export function finishedDocuments(
  job: Keyed,
  rows: readonly RevisionRow[],
): readonly FinishedDocument[] {
  const { commission } = job
  return commission.documents.flatMap((plan, index) => {
    if (isLocked(job, plan)) return []
    const revisions = revisionsOf(plan, rows)
    const text = revisions.flatMap((row) => filesOf(row.text)).at(0)
    if (text === undefined) return []
    const ofText = revisions.filter((row) => filesOf(row.text).at(0)?.key === text.key)
    const made = (part: PartName) => ofText.map((row) => filesOf(row[part])).find(isAny) ?? []
    return {
      plan,
      position: index + 1,
      title: titleOf(commission, plan),
      text,
      pdf: made('pdf').at(0) ?? null,
      chapter: chapterOf(made('audio')),
    }
  })
}

function filesOf({ status, artifacts }: PartRow): readonly Artifact[] {
  return status === 'done' ? artifacts : []
}

function isAny(files: readonly Artifact[]): boolean {
  return files.length > 0
}

function chapterOf(files: readonly Artifact[]): FinishedDocument['chapter'] {
  const audio = files.find(({ contentType }) => contentType === CONTENT_TYPES.chapter)
  const timing = files.find(({ contentType }) => contentType === 'application/json')
  return audio && timing ? { audio, timing } : null
}
