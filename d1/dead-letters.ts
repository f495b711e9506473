import { and, desc, eq, isNull, sql } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/d1'
import { fromD1 } from './from-d1.ts'
import { deadLetters } from './schema.ts'

export type DeadLetterRow = typeof deadLetters.$inferSelect

/** Keeps a letter; one already kept stays as it is, unless it was replayed and has come back. */
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
        set: { reason, attempts, arrivedAt, replayedAt: null },
        setWhere: sql`${deadLetters.replayedAt} IS NOT NULL`,
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
  }: {
    readonly limit: number
    readonly after: { readonly arrivedAt: Date; readonly id: string } | null
  },
): Promise<DeadLetterRow[]> {
  const beyond = after
    ? sql`(${deadLetters.arrivedAt}, ${deadLetters.id}) < (${after.arrivedAt.getTime()}, ${after.id})`
    : undefined
  return await fromD1('the dead letters could not be read', () =>
    drizzle(db)
      .select()
      .from(deadLetters)
      .where(and(isNull(deadLetters.replayedAt), beyond))
      .orderBy(desc(deadLetters.arrivedAt), desc(deadLetters.id))
      .limit(limit),
  )
}

export async function markReplayed(db: D1Database, id: string, at: Date): Promise<void> {
  await fromD1('the dead letter could not be marked', () =>
    drizzle(db).update(deadLetters).set({ replayedAt: at }).where(eq(deadLetters.id, id)),
  )
}
