import { and, eq, lt, sql } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/d1'
import { answeredCalls } from './answered-calls-schema.ts'
import { fromD1 } from './from-d1.ts'

/** How long an answer is kept for whoever asks again. */
const KEPT_MS = 24 * 60 * 60 * 1000
/** A call in work for longer was cut off, and may be made again. */
const LONGEST_CALL_MS = 60 * 1000

interface Call {
  readonly id: string
  readonly fingerprint: string
  readonly now: Date
}

export type Begun =
  /** It is ours to make. */
  | { readonly kind: 'begun' }
  /** Somebody is making it at this moment. */
  | { readonly kind: 'in-flight' }
  /** The key was used for something else. */
  | { readonly kind: 'another' }
  | { readonly kind: 'answered'; readonly answer: string }

/** Begins a call, unless it was begun before: of many at once, one is told that it is theirs. */
export async function beginCall(db: D1Database, { id, fingerprint, now }: Call): Promise<Begun> {
  const orm = drizzle(db)
  const row = { id, fingerprint, answer: null, begunAt: now }
  const isOver = lt(answeredCalls.begunAt, new Date(now.getTime() - KEPT_MS))
  const cutOffBefore = now.getTime() - LONGEST_CALL_MS
  const isCutOff = sql`(${answeredCalls.answer} IS NULL AND ${answeredCalls.begunAt} < ${cutOffBefore} AND ${answeredCalls.fingerprint} = ${fingerprint})`
  const begun = await fromD1('the call could not be begun', () =>
    orm
      .insert(answeredCalls)
      .values(row)
      .onConflictDoUpdate({
        target: answeredCalls.id,
        set: row,
        setWhere: sql`${isOver} OR ${isCutOff}`,
      })
      .returning({ id: answeredCalls.id }),
  )
  if (begun.length > 0) return { kind: 'begun' }
  const earlier = await fromD1('the call could not be looked for', () =>
    orm.select().from(answeredCalls).where(eq(answeredCalls.id, id)).get(),
  )
  // It was given up between the two statements: whoever asks again begins it.
  if (!earlier) return { kind: 'in-flight' }
  if (earlier.fingerprint !== fingerprint) return { kind: 'another' }
  const { answer } = earlier
  return answer === null ? { kind: 'in-flight' } : { kind: 'answered', answer }
}

/** Keeps what a call was answered with; null gives it up, so that it may be made again. */
export async function endCall(
  db: D1Database,
  { id, now }: Pick<Call, 'id' | 'now'>,
  answer: string | null,
): Promise<void> {
  const orm = drizzle(db)
  // Of another that took over when this one seemed cut off nothing is changed.
  const ours = and(eq(answeredCalls.id, id), eq(answeredCalls.begunAt, now))
  await fromD1('the answer could not be kept', () =>
    answer === null
      ? orm.delete(answeredCalls).where(ours)
      : orm.update(answeredCalls).set({ answer }).where(ours),
  )
}

/** Forgets what nobody may ask for any more. */
export async function dropOldCalls(db: D1Database, now: Date): Promise<void> {
  await fromD1('old answers could not be dropped', () =>
    drizzle(db)
      .delete(answeredCalls)
      .where(lt(answeredCalls.begunAt, new Date(now.getTime() - KEPT_MS))),
  )
}
