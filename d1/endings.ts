import type { JobId } from '#core/ids.ts'
import { givesBack } from './credits.ts'
import { fromD1 } from './from-d1.ts'
import { isToldFor } from './recipients.ts'
import { IS_OVER, IS_UNSETTLED } from './schema.ts'

/** Whose end was so long ago is told of it no more. */
const NEWS_MS = 2 * 24 * 3_600_000

/** Jobs at their end of which something was published since that was settled; what ended last comes first. */
export async function listUnsettled(db: D1Database, limit: number): Promise<{ id: JobId }[]> {
  const { results } = await fromD1('the endings could not be read', () =>
    db.prepare(UNSETTLED).bind(limit).all<{ id: JobId }>(),
  )
  return results
}

/** Left to itself, D1 would read every job that ever ended. */
const UNSETTLED = `SELECT id FROM jobs INDEXED BY jobs_unsettled WHERE ${IS_UNSETTLED}
  ORDER BY updated_at DESC LIMIT ?`

/**
 * Settles a job at its end as D1 knows it at this moment, all of it or nothing: gives back what was
 * paid and not made, and notes what its owner is to be told where that is another end than they were
 * told. Twice is once.
 */
export async function settleEnding(db: D1Database, jobId: JobId, now: Date): Promise<void> {
  const at = now.getTime()
  await fromD1('the ending could not be settled', () =>
    db.batch([
      ...givesBack(db, { jobId, now, ofJob: IS_OVER }),
      db.prepare(NEWS).bind(jobId, at, at - NEWS_MS),
      db.prepare(MAILED_NOW).bind(jobId, at),
      db.prepare(TOLD).bind(jobId, at),
      db.prepare(SETTLED).bind(jobId),
    ]),
  )
}

/** Whoever stopped a job themselves knows of it. */
const NEWS = `INSERT INTO notices (id, owner, kind, about, reason, at)
  SELECT j.id, j.owner, 'job-ended', j.id, j.status, ?2
  FROM jobs AS j LEFT JOIN job_endings AS e ON e.job_id = j.id
  WHERE j.id = ?1 AND j.status IN ('complete', 'partial', 'failed') AND j.updated_at >= ?3
    AND e.status IS NOT j.status
    AND EXISTS (SELECT 1 FROM accounts AS a WHERE ${isToldFor('j.owner')})
  ON CONFLICT (id) DO UPDATE SET reason = excluded.reason, at = excluded.at, told = NULL`

/** What the mail about an earlier end was put off for is nothing to this one. */
const MAILED_NOW = `DELETE FROM put_off WHERE id = ?1 AND task = 'mail'
  AND EXISTS (SELECT 1 FROM notices WHERE id = ?1 AND at = ?2)`

const TOLD = `INSERT INTO job_endings (job_id, status, told_at)
  SELECT id, status, ?2 FROM jobs WHERE id = ?1 AND ${IS_OVER}
  ON CONFLICT (job_id) DO UPDATE SET status = excluded.status, told_at = excluded.told_at`

const SETTLED = `UPDATE jobs SET settled_seq = seq WHERE id = ?1 AND ${IS_OVER}`
