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

export interface Customer {
  readonly owner: string
  readonly jobs: number
  readonly open: number
  readonly lastOrderAt: Date
}

/** Whoever has readings, by when they last ordered, the latest first. */
export async function listCustomers(
  db: D1Database,
  { limit, offset }: { readonly limit: number; readonly offset: number },
): Promise<Customer[]> {
  const last = sql<number>`max(${jobs.createdAt})`
  const rows = await fromD1('the customers could not be read', () =>
    drizzle(db)
      .select({
        owner: jobs.owner,
        jobs: sql<number>`count(*)`,
        open: sql<number>`sum(${jobs.status} in ('queued', 'running', 'paused'))`,
        last,
      })
      .from(jobs)
      .groupBy(jobs.owner)
      .orderBy(sql`4 desc`, jobs.owner)
      .limit(limit)
      .offset(offset),
  )
  return rows.map(({ last: at, ...row }) => ({ ...row, lastOrderAt: new Date(at) }))
}
