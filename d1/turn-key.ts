import type { JobId } from '#core/ids.ts'
import { eq, sql } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/d1'
import { fromD1 } from './from-d1.ts'
import { jobs } from './schema.ts'

/** Keeps when a key of a job was turned, in one statement, so that two at the same moment are both kept. Turned twice is turned the first time. */
export async function turnKey(
  db: D1Database,
  id: JobId,
  { side, at }: { readonly side: 'p1' | 'p2'; readonly at: Date },
): Promise<void> {
  const path = `$.${side}`
  const moment = sql`coalesce(json_extract(${jobs.turned}, ${path}), ${at.getTime()})`
  await fromD1('the key could not be turned', () =>
    drizzle(db)
      .update(jobs)
      .set({ turned: sql`json_set(coalesce(${jobs.turned}, '{}'), ${path}, ${moment})` })
      .where(eq(jobs.id, id)),
  )
}
