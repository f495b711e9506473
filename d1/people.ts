import type { PersonId } from '#core/ids.ts'
import { and, desc, eq, inArray, sql } from 'drizzle-orm'
import { drizzle, type DrizzleD1Database } from 'drizzle-orm/d1'
import { consents } from './accounts-schema.ts'
import { fromD1 } from './from-d1.ts'
import type { PageFrom } from './jobs.ts'
import { ownedBy } from './owned-by.ts'
import { people } from './schema.ts'
import { hasRoom, insertOwned, type Kept } from './still-there.ts'

export type PersonRow = typeof people.$inferSelect

/** Keeps a person, where their owner has fewer than `most`. */
export async function insertPerson(db: D1Database, row: PersonRow, most: number): Promise<Kept> {
  const room = hasRoom(people, eq(people.owner, row.owner), most)
  return await insertOwned(db, people, { row, room, problem: 'the person could not be kept' })
}

/** A stranger's person is as absent as one that never was. */
export async function findPersonOf(
  db: D1Database,
  owner: string,
  id: PersonId,
): Promise<PersonRow | null> {
  const row = await fromD1('the person could not be read', () =>
    drizzle(db).select().from(people).where(eq(people.id, id)).get(),
  )
  return ownedBy(row, owner)
}

/** Whether a person is kept, whoever's they are. */
export async function isPersonThere(db: D1Database, id: PersonId): Promise<boolean> {
  const row = await fromD1('the person could not be looked for', () =>
    drizzle(db).select({ id: people.id }).from(people).where(eq(people.id, id)).get(),
  )
  return row !== undefined
}

/** The statement that finds people by their ids, whoever's they are. */
export function peopleCalled(orm: DrizzleD1Database, ids: readonly PersonId[]) {
  return orm
    .select()
    .from(people)
    .where(inArray(people.id, [...ids]))
}

/** An owner's people, newest first. */
export async function listPeopleOf(
  db: D1Database,
  owner: string,
  { limit, after }: PageFrom,
): Promise<PersonRow[]> {
  const beyond = after
    ? sql`(${people.createdAt}, ${people.id}) < (${after.createdAt.getTime()}, ${after.id})`
    : undefined
  return await fromD1('the people could not be read', () =>
    drizzle(db)
      .select()
      .from(people)
      .where(and(eq(people.owner, owner), beyond))
      .orderBy(desc(people.createdAt), desc(people.id))
      .limit(limit),
  )
}

export async function updatePerson(db: D1Database, person: PersonRow): Promise<void> {
  const { name, hebrewName, pronouns, spokenAs, birth } = person
  await fromD1('the person could not be corrected', () =>
    drizzle(db)
      .update(people)
      .set({ name, hebrewName, pronouns, spokenAs, birth })
      .where(eq(people.id, person.id)),
  )
}

export async function deletePerson(db: D1Database, id: PersonId): Promise<void> {
  const orm = drizzle(db)
  await fromD1('the person could not be deleted', () =>
    orm.batch([
      orm.delete(consents).where(eq(consents.personId, id)),
      orm.delete(people).where(eq(people.id, id)),
    ]),
  )
}
