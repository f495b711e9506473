import type { JobId } from '#core/ids.ts'

/**
 * What is wrong with a job, by what it is about. `lost-object`: D1 knows an order its object never
 * heard of. `erased-rows`: D1 or R2 still hold what was erased. `rows-differ`: D1 says otherwise than
 * the object. `stuck`: it is open and has not moved. `lost-artifact`: R2 lacks what is said to be
 * done, or has other bytes. `lost-row`: an object that D1 does not know. `orphan`: rows or files of nobody.
 */
type FindingKind =
  | 'lost-object'
  | 'erased-rows'
  | 'rows-differ'
  | 'stuck'
  | 'lost-artifact'
  | 'lost-row'
  | 'orphan'

export interface JobFinding {
  readonly kind: FindingKind
  readonly jobId: JobId
  /** In words, with what mends it. */
  readonly what: string
  /** Whether it was mended just now. */
  readonly mended: boolean
}

/** Something wrong, and how it is mended; null where a person has to decide. */
export interface Ailing {
  readonly kind: FindingKind
  readonly what: string
  readonly mend: (() => Promise<unknown>) | null
}

/** Mends what can be mended, where that is asked for. */
export async function treated(
  jobId: JobId,
  ailing: readonly Ailing[],
  repair: boolean,
): Promise<JobFinding[]> {
  const findings: JobFinding[] = []
  for (const { kind, what, mend } of ailing) {
    const isMended = repair && mend !== null && (await mend()) !== false
    findings.push({ kind, jobId, what, mended: isMended })
  }
  return findings
}
