import type { JobId } from '#core/ids.ts'
import type { JobStatus } from '#core/tasks.ts'
import { drizzle } from 'drizzle-orm/d1'
import { jobEndings, type Brand } from './accounts-schema.ts'
import { fromD1 } from './from-d1.ts'

export interface Ending {
  readonly id: JobId
  readonly owner: string
  readonly status: JobStatus
  /** Documents whose text is not there, in their newest revision. */
  readonly missing: number
}

/** Jobs that ended since a moment, and whose end was not settled yet, or was another; the oldest first. */
export async function listUntoldEndings(
  db: D1Database,
  { since, limit }: { readonly since: Date; readonly limit: number },
): Promise<readonly Ending[]> {
  const sql = `SELECT j.id, j.owner, j.status,
      json_array_length(j.commission, '$.documents') - (
        SELECT count(DISTINCT d.document_id) FROM documents AS d
        WHERE d.job_id = j.id AND json_extract(d.text, '$.status') = 'done') AS missing
    FROM jobs AS j LEFT JOIN job_endings AS e ON e.job_id = j.id
    WHERE j.status IN ('complete', 'partial', 'failed', 'cancelled') AND j.updated_at >= ?
      AND (e.job_id IS NULL OR e.status != j.status)
    ORDER BY j.updated_at LIMIT ?`
  const { results } = await fromD1('the endings could not be read', () =>
    db.prepare(sql).bind(since.getTime(), limit).all<Ending>(),
  )
  return results
}

/** Keeps that an ending was settled. */
export async function noteEnding(
  db: D1Database,
  { id: jobId, status }: Pick<Ending, 'id' | 'status'>,
  toldAt: Date,
): Promise<void> {
  await fromD1('the ending could not be noted', () =>
    drizzle(db)
      .insert(jobEndings)
      .values({ jobId, status, toldAt })
      .onConflictDoUpdate({ target: jobEndings.jobId, set: { status, toldAt } }),
  )
}

/** Where an owner is told by mail, and in whose name: an account at its confirmed address, an organisation at its owners’. */
export async function findRecipients(
  db: D1Database,
  owner: string,
): Promise<{ readonly emails: readonly string[]; readonly brand: Brand | null }> {
  const sql = `SELECT a.email, NULL AS brand FROM accounts AS a
      WHERE a.id = ?1 AND a.email_verified = 1 AND coalesce(a.is_anonymous, 0) = 0
    UNION SELECT a.email, o.brand FROM organizations AS o
      JOIN members AS m ON m.organization_id = o.id AND m.role = 'owner'
      JOIN accounts AS a ON a.id = m.account_id AND a.email_verified = 1
      WHERE o.id = ?1`
  const { results } = await fromD1('the recipients could not be read', () =>
    db.prepare(sql).bind(owner).all<{ email: string; brand: string | null }>(),
  )
  const [first] = results
  const brand = first?.brand ? (JSON.parse(first.brand) as Brand) : null
  return { emails: results.map(({ email }) => email), brand }
}
