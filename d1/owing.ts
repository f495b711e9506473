import type { JobId } from '#core/ids.ts'
import { and, eq, lte } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/d1'
import { fromD1 } from './from-d1.ts'
import { owing } from './owing-schema.ts'

/** How long an object has for what it owes before it is looked for, and then again. */
const LOOK_AGAIN_MS = 5 * 60_000

/** The statement that notes that a job's object owes something from `now` on. */
export function owes(db: D1Database, jobId: JobId, now: Date): D1PreparedStatement {
  return noteFor(db, jobId, lookAfter(now))
}

/** Notes that a deleted job is to be deleted once more at a moment. */
export async function noteErasure(db: D1Database, jobId: JobId, againAt: Date): Promise<void> {
  await fromD1('the deletion could not be noted', () =>
    noteFor(db, jobId, lookAfter(againAt)).run(),
  )
}

/** The object has done all it owed by `now`; what it came to owe since stays. */
export async function noteAtRest(db: D1Database, jobId: JobId, now: Date): Promise<void> {
  await fromD1('a job at rest could not be noted', () =>
    drizzle(db)
      .delete(owing)
      .where(and(eq(owing.jobId, jobId), lte(owing.lookAt, lookAfter(now)))),
  )
}

/** Jobs whose objects should have done by now what they owe. Each is named again only after a while. */
export async function takeOverdue(db: D1Database, now: Date, limit: number): Promise<JobId[]> {
  const { results } = await fromD1('what objects owe could not be read', () =>
    db
      .prepare(
        `UPDATE owing SET look_at = ?1 WHERE job_id IN
           (SELECT job_id FROM owing WHERE look_at <= ?2 ORDER BY look_at LIMIT ?3) RETURNING job_id AS id`,
      )
      .bind(lookAfter(now).getTime(), now.getTime(), limit)
      .all<{ id: JobId }>(),
  )
  return results.map(({ id }) => id)
}

function noteFor(db: D1Database, jobId: JobId, lookAt: Date): D1PreparedStatement {
  return db
    .prepare(
      `INSERT INTO owing (job_id, look_at) VALUES (?1, ?2)
       ON CONFLICT (job_id) DO UPDATE SET look_at = excluded.look_at`,
    )
    .bind(jobId, lookAt.getTime())
}

function lookAfter(moment: Date): Date {
  return new Date(moment.getTime() + LOOK_AGAIN_MS)
}
