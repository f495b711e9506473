import { and, asc, desc, eq, isNull, sql } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/d1'
import { fromD1 } from './from-d1.ts'
import { deadLetterDecisions, deadLetters } from './schema.ts'

export type DeadLetterRow = typeof deadLetters.$inferSelect

/** A decision about a letter, as it is kept. */
export type LetterDecision = typeof deadLetterDecisions.$inferSelect

/** Keeps a letter; one already kept stays as it is, unless somebody decided about it and it has come back. */
export async function insertDeadLetter(
  db: D1Database,
  letter: typeof deadLetters.$inferInsert,
): Promise<void> {
  const { reason, attempts, arrivedAt } = letter
  // Drizzle would store the body null as no body at all.
  const body = sql`${JSON.stringify(letter.body ?? null)}`
  await fromD1('the dead letter could not be kept', () =>
    drizzle(db)
      .insert(deadLetters)
      .values({ ...letter, body })
      .onConflictDoUpdate({
        target: deadLetters.id,
        set: { body, reason, attempts, arrivedAt, replayedAt: null, droppedAt: null },
        setWhere: sql`${deadLetters.replayedAt} IS NOT NULL OR ${deadLetters.droppedAt} IS NOT NULL`,
      }),
  )
}

export async function findDeadLetter(db: D1Database, id: string): Promise<DeadLetterRow | null> {
  const row = await fromD1('the dead letter could not be read', () =>
    drizzle(db).select().from(deadLetters).where(eq(deadLetters.id, id)).get(),
  )
  return row ?? null
}

/** The letters that nobody has decided about, newest first. */
export async function listDeadLetters(
  db: D1Database,
  {
    limit,
    after,
    recipient,
  }: {
    readonly limit: number
    /** Only those for this one. */
    readonly recipient?: string | undefined
    readonly after: { readonly arrivedAt: Date; readonly id: string } | null
  },
): Promise<DeadLetterRow[]> {
  const beyond = after
    ? sql`(${deadLetters.arrivedAt}, ${deadLetters.id}) < (${after.arrivedAt.getTime()}, ${after.id})`
    : undefined
  const isFor = recipient === undefined ? undefined : eq(deadLetters.recipient, recipient)
  return await fromD1('the dead letters could not be read', () =>
    drizzle(db)
      .select()
      .from(deadLetters)
      .where(and(isNull(deadLetters.replayedAt), isNull(deadLetters.droppedAt), isFor, beyond))
      .orderBy(desc(deadLetters.arrivedAt), desc(deadLetters.id))
      .limit(limit),
  )
}

/** Takes a letter off the shelf, and keeps who decided so and why. */
export async function decideLetter(
  db: D1Database,
  {
    letterId,
    decision,
    at,
    ...by
  }: Pick<LetterDecision, 'letterId' | 'decision' | 'at' | 'who' | 'why'>,
): Promise<void> {
  const d1 = drizzle(db)
  const mark = decision === 'replayed' ? { replayedAt: at } : { droppedAt: at }
  await fromD1('the dead letter could not be marked', () =>
    d1.batch([
      d1.update(deadLetters).set(mark).where(eq(deadLetters.id, letterId)),
      d1.insert(deadLetterDecisions).values({ letterId, decision, at, ...by }),
    ]),
  )
}

/** What was decided about a letter, the oldest first. */
export async function listLetterDecisions(
  db: D1Database,
  letterId: string,
): Promise<LetterDecision[]> {
  return await fromD1('the decisions could not be read', () =>
    drizzle(db)
      .select()
      .from(deadLetterDecisions)
      .where(eq(deadLetterDecisions.letterId, letterId))
      .orderBy(asc(deadLetterDecisions.id))
      .limit(100),
  )
}
