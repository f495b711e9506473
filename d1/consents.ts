import type { PersonId } from '#core/ids.ts'
import { eq, inArray, sql } from 'drizzle-orm'
import { drizzle, type DrizzleD1Database } from 'drizzle-orm/d1'
import { consents } from './accounts-schema.ts'
import { fromD1 } from './from-d1.ts'
import { rowWhere } from './row-where.ts'
import { isStillThere } from './still-there.ts'

export type ConsentRow = typeof consents.$inferSelect

/**
 * Keeps what an owner declared of a person; what the person said stays said. False where either of them is
 * there no more.
 */
export async function declareConsent(
  db: D1Database,
  declared: Omit<ConsentRow, 'acceptedAt'>,
): Promise<boolean> {
  const { owner, personId, kind, declaredAt } = declared
  const isThere = sql`EXISTS (SELECT 1 FROM people WHERE id = ${personId}) AND ${isStillThere(owner)}`
  const { meta } = await fromD1('the consent could not be kept', () =>
    drizzle(db)
      .insert(consents)
      .select(rowWhere(consents, { ...declared, acceptedAt: null }, isThere))
      .onConflictDoUpdate({ target: consents.personId, set: { kind, declaredAt } })
      .run(),
  )
  return meta.changes > 0
}

/** What is known of the consents of people, by their ids; nobody who was not asked is in it. */
export async function findConsents(
  db: D1Database,
  people: readonly PersonId[],
): Promise<ReadonlyMap<string, ConsentRow>> {
  const rows = await fromD1('the consents could not be read', () => consentsOf(drizzle(db), people))
  return byPerson(rows)
}

/** The statement that finds them. */
export function consentsOf(orm: DrizzleD1Database, people: readonly PersonId[]) {
  return orm
    .select()
    .from(consents)
    .where(inArray(consents.personId, [...people]))
}

export function byPerson(rows: readonly ConsentRow[]): ReadonlyMap<string, ConsentRow> {
  return new Map(rows.map((row) => [row.personId, row]))
}

/** Keeps that a person accepted, or with null that they do so no more. */
export async function acceptConsent(
  db: D1Database,
  personId: PersonId,
  acceptedAt: Date | null,
): Promise<void> {
  await fromD1('the consent could not be kept', () =>
    drizzle(db).update(consents).set({ acceptedAt }).where(eq(consents.personId, personId)),
  )
}

/** The person who is the owner themselves; null where nobody was said to be. */
export async function findOwnPerson(db: D1Database, owner: string): Promise<string | null> {
  const rows = await fromD1('the consents could not be read', () =>
    drizzle(db).select().from(consents).where(eq(consents.owner, owner)),
  )
  return rows.find(({ kind }) => kind === 'own')?.personId ?? null
}
