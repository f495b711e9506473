import type { JobId } from '#core/ids.ts'
import { describe, logError } from '#core/log.ts'
import { inTime } from '#durable-objects/delivery/in-time.ts'

/**
 * What is wrong with a job, by what it is about. `lost-object`: D1 knows an order its object never
 * heard of. `erased-rows`: D1 or R2 still hold what was erased. `rows-differ`: D1 says otherwise than
 * the object. `stuck`: it is open and has not moved. `lost-artifact`: R2 lacks what is said to be
 * done, or has other bytes. `lost-past`: so it is of a revision that has been followed by another.
 * `lost-row`: an object that D1 does not know. `orphan`: rows or files of nobody. `unexamined`: it
 * could not be looked at.
 */
type FindingKind =
  | 'lost-object'
  | 'erased-rows'
  | 'rows-differ'
  | 'stuck'
  | 'lost-artifact'
  | 'lost-past'
  | 'lost-row'
  | 'orphan'
  | 'unexamined'

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

/** An object that is ill may never answer; whoever examines it goes on to the next. */
const ANSWER_MS = 10_000
const MEND_MS = 30_000

/** Looks at a job, and mends what can be mended where that is asked for. What goes wrong meanwhile is a finding too. */
export async function treated(
  jobId: JobId,
  repair: boolean,
  look: () => Promise<readonly Ailing[]>,
): Promise<JobFinding[]> {
  const findings: JobFinding[] = []
  for (const { kind, what, mend } of await seen(jobId, look)) {
    const outcome = repair && mend !== null ? await mended(jobId, mend) : 'not tried'
    const isMended = outcome === 'mended'
    const why = isMended || outcome === 'not tried' ? '' : `; that failed: ${outcome}`
    findings.push({ kind, jobId, what: `${what}${why}`, mended: isMended })
  }
  return findings
}

async function seen(
  jobId: JobId,
  look: () => Promise<readonly Ailing[]>,
): Promise<readonly Ailing[]> {
  try {
    return await inTime(ANSWER_MS, look)
  } catch (error) {
    logError('examine.failed', error, { jobId })
    const what = `it could not be looked at: ${describe(error)}`
    return [{ kind: 'unexamined', what, mend: null }]
  }
}

/** `mended`, or why it is not. */
async function mended(jobId: JobId, mend: () => Promise<unknown>): Promise<string> {
  try {
    const isDone = (await inTime(MEND_MS, mend)) !== false
    return isDone ? 'mended' : 'the job refused it'
  } catch (error) {
    logError('examine.mend-failed', error, { jobId })
    return describe(error)
  }
}
