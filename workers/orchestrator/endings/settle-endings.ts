import { logError } from '#core/log.ts'
import { listUnsettled, settleEnding } from '#d1/endings.ts'
import type { OrchestratorEnv } from '../env.ts'

const ENDINGS_A_MINUTE = 100

/**
 * Settles every job that came to its end: gives back what was paid and not made, and notes what
 * owners are to be told by mail. Nothing but D1 is asked. It never throws: the next minute makes up for it.
 */
export async function settleEndings({ DB }: Pick<OrchestratorEnv, 'DB'>, now: Date): Promise<void> {
  try {
    for (const { id } of await listUnsettled(DB, ENDINGS_A_MINUTE)) await settleEnding(DB, id, now)
  } catch (error) {
    logError('endings.failed', error)
  }
}
