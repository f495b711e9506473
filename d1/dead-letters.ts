import { drizzle } from 'drizzle-orm/d1'
import { deadLetters } from './schema.ts'

/** Keeps a letter; one already kept stays as it is. */
export async function insertDeadLetter(
  db: D1Database,
  letter: typeof deadLetters.$inferInsert,
): Promise<void> {
  await drizzle(db).insert(deadLetters).values(letter).onConflictDoNothing()
}
