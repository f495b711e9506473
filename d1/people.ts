import type { PersonId } from '#core/ids.ts'
import { and, desc, eq } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/d1'
import { people } from './schema.ts'

export type PersonRow = typeof people.$inferSelect

export async function insertPerson(db: D1Database, person: PersonRow): Promise<void> {
  await drizzle(db).insert(people).values(person)
}

/** A stranger's person is as absent as one that never was. */
export async function findPersonOf(
  db: D1Database,
  owner: string,
  id: PersonId,
): Promise<PersonRow | null> {
  const row = await drizzle(db)
    .select()
    .from(people)
    .where(and(eq(people.id, id), eq(people.owner, owner)))
    .get()
  return row ?? null
}

export async function listPeopleOf(
  db: D1Database,
  owner: string,
  limit: number,
): Promise<PersonRow[]> {
  return await drizzle(db)
    .select()
    .from(people)
    .where(eq(people.owner, owner))
    .orderBy(desc(people.createdAt))
    .limit(limit)
}
