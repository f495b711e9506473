import type { JobId } from '#core/ids.ts'
import { desc, eq, sql } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/d1'
import { fromD1 } from './from-d1.ts'
import { rowWhere } from './row-where.ts'
import { readingPlaces } from './schema.ts'

export type ReadingPlaceRow = typeof readingPlaces.$inferSelect

/** Where somebody was last in each document and part of a job, the newest first. */
export async function listReadingPlaces(db: D1Database, jobId: JobId): Promise<ReadingPlaceRow[]> {
  return await fromD1('the places could not be read', () =>
    drizzle(db)
      .select()
      .from(readingPlaces)
      .where(eq(readingPlaces.jobId, jobId))
      .orderBy(desc(readingPlaces.at), readingPlaces.documentId, readingPlaces.part),
  )
}

/**
 * Keeps a place in a reading that is there, unless a later one of the same document and part is. Told twice, or
 * late, is harmless.
 */
export async function keepReadingPlace(db: D1Database, place: ReadingPlaceRow): Promise<void> {
  const { jobId, revision, position, at } = place
  const isThere = sql`EXISTS (SELECT 1 FROM jobs WHERE id = ${jobId})`
  await fromD1('the place could not be kept', () =>
    drizzle(db)
      .insert(readingPlaces)
      .select(rowWhere(readingPlaces, place, isThere))
      .onConflictDoUpdate({
        target: [readingPlaces.jobId, readingPlaces.documentId, readingPlaces.part],
        set: { revision, position, at },
        setWhere: sql`excluded.at >= ${readingPlaces.at}`,
      }),
  )
}
