import type { DocumentPlan } from '#core/job-types.ts'
import type { JobRow } from '#d1/jobs.ts'
import type { JobKeys } from './contract/jobs.ts'

/** What decides whether a reading is open: what was ordered, and which keys were turned. */
export type Keyed = Pick<JobRow, 'commission' | 'turned'>

/** Why a document of both is not there yet. */
export const WAITS_FOR_KEYS =
  'it opens when each of the two has read their own and turned their key'

/** How the two keys of a reading stand; null of one without. */
export function keysOf({ commission: { keys = null }, turned }: Keyed): JobKeys | null {
  if (keys === null) return null
  const [p1, p2] = [iso(turned?.p1), iso(turned?.p2)]
  return { yours: keys, p1, p2, isOpen: p1 !== null && p2 !== null }
}

function iso(moment: number | undefined): string | null {
  return moment === undefined ? null : new Date(moment).toISOString()
}

/** Whether a document waits for a key: what is of both, until both were turned. */
export function isLocked(job: Keyed, { subject }: Pick<DocumentPlan, 'subject'>): boolean {
  return subject === 'couple' && keysOf(job)?.isOpen === false
}

/** Whether anything of a reading waits for a key. */
export function isAnyLocked(job: Keyed): boolean {
  return job.commission.documents.some((plan) => isLocked(job, plan))
}
