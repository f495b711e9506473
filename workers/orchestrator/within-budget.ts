import { DependencyError } from '#core/errors.ts'
import type { JobId } from '#core/ids.ts'
import { log } from '#core/log.ts'
import type { Writer } from '#writing/writer.ts'

/** What a job may cost, US dollars, and what it has cost by now. */
export interface Budget {
  readonly jobId: JobId
  readonly dollars: number
  readonly spent: () => Promise<number>
}

/** An operator who raises the limit is not in a hurry; the job asks again so soon. */
const ASK_AGAIN_SECONDS = 900

/**
 * The same writer, who is asked for no draft more once the job has cost what it may: then it throws
 * a `paused` `DependencyError`, and the job waits in plain sight. What is being written at that moment is
 * paid to its end, so that a job may cost more by one draft for each text that is written side by side.
 */
export function withinBudget(
  { provider, model, ...writer }: Writer,
  { jobId, dollars, spent }: Budget,
): Writer {
  return {
    provider,
    model,
    async *write(request, watch) {
      const cost = await spent()
      if (cost >= dollars) {
        log('budget.spent', { jobId, dollars, cost })
        const message = 'the job has cost what it may, and waits for an operator'
        const retryAfterSeconds = ASK_AGAIN_SECONDS
        throw new DependencyError('writer', message, {
          retryable: true,
          kind: 'paused',
          retryAfterSeconds,
        })
      }
      yield* writer.write(request, watch)
    },
  }
}

/**
 * What a job may cost: what its order fixed, or more where the setting has been raised since. Null
 * for any sum.
 */
export function dollarsOf(fixed: number | null | undefined, now: number): number | null {
  if (!fixed) return null
  return now === 0 ? null : Math.max(fixed, now)
}
