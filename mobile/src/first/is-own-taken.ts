import type { Failure } from '#app/api/failure.ts'

/** Whether somebody cannot be kept as oneself because somebody else is already. */
export function isOwnTaken(failure: Failure | null): boolean {
  return failure?.kind === 'refused' && failure.fields.some(({ field }) => field === 'consent')
}
