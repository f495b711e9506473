import { DAY_MS } from '#core/spans.ts'
import { log, logError } from '#core/log.ts'
import { dropDone } from '#d1/put-off.ts'
import { dropDecidedLetters, dropOldOrders } from '#d1/retention.ts'
import { readSetting } from '#settings/read.ts'
import type { OrchestratorEnv } from './env.ts'

/** What was put off is tried again long before it is so long due. */
const TRIED_WITHIN_DAYS = 7

/** Drops from D1 what was kept as long as settings say. It never throws: the next minute makes up for it. */
export async function forgetOldRows(env: OrchestratorEnv, now: Date): Promise<void> {
  try {
    const source = { db: env.DB, variables: { ...env } }
    const { value: keyDays } = await readSetting(source, 'retention.orderKeyDays')
    const { value: letterDays } = await readSetting(source, 'retention.deadLetterDays')
    const orders = await dropOldOrders(env.DB, before(now, keyDays))
    const letters = await dropDecidedLetters(env.DB, before(now, letterDays))
    await dropDone(env.DB, before(now, TRIED_WITHIN_DAYS))
    if (orders + letters > 0) log('retention.rows-dropped', { orders, letters })
  } catch (error) {
    logError('retention.failed', error)
  }
}

function before(now: Date, days: number): Date {
  return new Date(now.getTime() - days * DAY_MS)
}
