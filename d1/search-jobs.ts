import type { JobId } from '#core/ids.ts'
import type { JobType } from '#core/job-types.ts'
import type { JobStatus } from '#core/tasks.ts'
import { and, desc, eq, like, sql } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/d1'
import { fromD1 } from './from-d1.ts'
import type { JobRow, PageFrom } from './jobs.ts'
import { jobs } from './schema.ts'

export interface JobSearch extends PageFrom {
  /** How its id begins. */
  readonly id?: string | undefined
  readonly owner?: string | undefined
  readonly status?: JobStatus | undefined
  readonly type?: JobType | undefined
}

export type FoundJob = Pick<
  JobRow,
  'id' | 'owner' | 'type' | 'status' | 'progress' | 'createdAt' | 'updatedAt'
> & { readonly provider: string }

/** Jobs of whomever, the newest first. Nothing of whom they are about is read. */
export async function searchJobs(
  db: D1Database,
  { limit, after, id, owner, status, type }: JobSearch,
): Promise<FoundJob[]> {
  const beyond = after
    ? sql`(${jobs.createdAt}, ${jobs.id}) < (${after.createdAt.getTime()}, ${after.id})`
    : undefined
  return await fromD1('the jobs could not be searched', () =>
    drizzle(db)
      .select({
        id: jobs.id,
        owner: jobs.owner,
        type: jobs.type,
        status: jobs.status,
        progress: jobs.progress,
        createdAt: jobs.createdAt,
        updatedAt: jobs.updatedAt,
        provider: sql<string>`json_extract(${jobs.commission}, '$.provider')`,
      })
      .from(jobs)
      .where(
        and(
          beyond,
          id === undefined ? undefined : like(jobs.id, `${id.replaceAll(/[%_]/g, '_')}%`),
          owner === undefined ? undefined : eq(jobs.owner, owner),
          status === undefined ? undefined : eq(jobs.status, status),
          type === undefined ? undefined : eq(jobs.type, type),
        ),
      )
      .orderBy(desc(jobs.createdAt), desc(jobs.id))
      .limit(limit),
  )
}

/** A customer, by their newest job: its place in a list is theirs. */
export interface Customer {
  readonly owner: string
  readonly id: JobId
  readonly createdAt: Date
  readonly jobs: number
  readonly open: number
}

/** Whoever has readings, by when they last ordered, the latest first. Read along the newest jobs: no more of them than a page takes. */
export async function listCustomers(
  db: D1Database,
  { limit, after }: PageFrom,
): Promise<Customer[]> {
  const beyond = after ? '(j.created_at, j.id) < (?2, ?3)' : 'TRUE'
  const query = `SELECT j.owner, j.id, j.created_at AS createdAt,
      (SELECT count(*) FROM jobs AS o WHERE o.owner = j.owner) AS jobs,
      (SELECT count(*) FROM jobs AS o INDEXED BY jobs_by_owner
        WHERE o.owner = j.owner AND o.status IN ('queued', 'running', 'paused')) AS open
    FROM jobs AS j WHERE ${beyond} AND NOT EXISTS (
      SELECT 1 FROM jobs AS n
      WHERE n.owner = j.owner AND (n.created_at, n.id) > (j.created_at, j.id))
    ORDER BY j.created_at DESC, j.id DESC LIMIT ?1`
  const place = after ? [after.createdAt.getTime(), after.id] : []
  const { results } = await fromD1('the customers could not be read', () =>
    db
      .prepare(query)
      .bind(limit, ...place)
      .all<Omit<Customer, 'createdAt'> & { createdAt: number }>(),
  )
  return results.map((row) => ({ ...row, createdAt: new Date(row.createdAt) }))
}
