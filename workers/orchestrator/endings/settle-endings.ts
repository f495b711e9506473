import { logError } from '#core/log.ts'
import { listUnsettled, settleEnding } from '#d1/endings.ts'
import { eachByItself } from '../each-by-itself.ts'
import type { OrchestratorEnv } from '../env.ts'

const ENDINGS_A_MINUTE = 100

/**
 * Settles every job that came to its end: gives back what was paid and not made, and notes what
 * owners are to be told by mail, each by itself. Nothing but D1 is asked. It never throws: the next minute makes up for it.
 */
export async function settleEndings({ DB }: Pick<OrchestratorEnv, 'DB'>, now: Date): Promise<void> {
  try {
    const ended = await listUnsettled(DB, ENDINGS_A_MINUTE)
    await eachByItself(ended, { task: 'ending' }, async ({ id }) => await settleEnding(DB, id, now))
  } catch (error) {
    logError('endings.failed', error)
  }
}
