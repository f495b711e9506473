import { JobId } from '#core/ids.ts'

/** A job's id made of a number, for worlds in which nothing is drawn unasked. */
export function newJobIdOf(number: number): JobId {
  return JobId.parse(`job_${String(number).padStart(20, '0')}`)
}
