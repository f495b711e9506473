import { and, asc, inArray, isNotNull, lt, or } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/d1'
import { fromD1 } from './from-d1.ts'
import { deadLetters, idempotencyKeys } from './schema.ts'

/** As many rows as one statement may safely delete; the next minute goes on. */
const ROWS_AT_ONCE = 500

/** Forgets under which keys was ordered before a moment: the same key orders anew from then on. Says how many. */
export async function dropOldOrders(db: D1Database, before: Date): Promise<number> {
  const orm = drizzle(db)
  const old = orm
    .select({ jobId: idempotencyKeys.jobId })
    .from(idempotencyKeys)
    .where(lt(idempotencyKeys.createdAt, before))
    .orderBy(asc(idempotencyKeys.createdAt))
    .limit(ROWS_AT_ONCE)
  const { meta } = await fromD1('the keys of old orders could not be dropped', () =>
    orm.delete(idempotencyKeys).where(inArray(idempotencyKeys.jobId, old)),
  )
  return meta.changes ?? 0
}

/** Drops letters that came before a moment and were decided about; the decisions stay. Says how many. */
export async function dropDecidedLetters(db: D1Database, before: Date): Promise<number> {
  const orm = drizzle(db)
  const isDecided = or(isNotNull(deadLetters.replayedAt), isNotNull(deadLetters.droppedAt))
  const old = orm
    .select({ id: deadLetters.id })
    .from(deadLetters)
    .where(and(lt(deadLetters.arrivedAt, before), isDecided))
    .orderBy(asc(deadLetters.arrivedAt))
    .limit(ROWS_AT_ONCE)
  const { meta } = await fromD1('old dead letters could not be dropped', () =>
    orm.delete(deadLetters).where(inArray(deadLetters.id, old)),
  )
  return meta.changes ?? 0
}
