import { OPEN_JOB_STATUSES } from '#core/tasks.ts'
import { and, count, desc, eq, inArray, sql } from 'drizzle-orm'
import { drizzle, type DrizzleD1Database } from 'drizzle-orm/d1'
import { fromD1 } from './from-d1.ts'
import { jobs } from './schema.ts'

const isOpen = inArray(jobs.status, [...OPEN_JOB_STATUSES])

/** How many jobs are not at their end: in all, how many of these are hooks, and how many a customer's. */
export interface Underway {
  readonly inAll: number
  readonly hooks: number
  readonly ofCustomer: number
}
export const NOTHING_UNDERWAY: Underway = { inAll: 0, hooks: 0, ofCustomer: 0 }

/** The statement that counts them: one row. */
export function openJobs(orm: DrizzleD1Database, owner: string) {
  const hooks = sql`coalesce(sum(${jobs.type} = 'hook'), 0)`.mapWith(Number)
  const ofCustomer = sql`coalesce(sum(${jobs.owner} = ${owner}), 0)`.mapWith(Number)
  return orm.select({ inAll: count(), hooks, ofCustomer }).from(jobs).where(isOpen)
}

export async function countOpen(db: D1Database, owner: string): Promise<Underway> {
  const [row] = await fromD1('the open jobs could not be counted', () =>
    openJobs(drizzle(db), owner),
  )
  return row ?? NOTHING_UNDERWAY
}

/** As many as a guess needs. */
const FURTHEST = 20

/** The jobs nearest their end, an owner's or everybody's. */
export async function listFurthestOpen(
  db: D1Database,
  owner: string | null,
): Promise<{ readonly createdAt: Date; readonly progress: number }[]> {
  const ofOwner = owner === null ? undefined : eq(jobs.owner, owner)
  return await fromD1('the open jobs could not be read', () =>
    drizzle(db)
      .select({ createdAt: jobs.createdAt, progress: jobs.progress })
      .from(jobs)
      .where(and(isOpen, ofOwner))
      .orderBy(desc(jobs.progress))
      .limit(FURTHEST),
  )
}

/** How many jobs that are not at their end go to each pool of pods. */
export async function countOpenByPool(
  db: D1Database,
): Promise<{ readonly pool: string | null; readonly jobs: number }[]> {
  const pool = sql<string | null>`json_extract(${jobs.commission}, '$.pool')`
  return await fromD1('the open jobs could not be counted', () =>
    drizzle(db).select({ pool, jobs: count() }).from(jobs).where(isOpen).groupBy(pool),
  )
}
