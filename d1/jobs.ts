import type { Commission } from '#core/commission.ts'
import type { JobId, PersonId } from '#core/ids.ts'
import { OPEN_JOB_STATUSES } from '#core/tasks.ts'
import { and, asc, desc, eq, inArray, lt, sql } from 'drizzle-orm'
import { drizzle, type DrizzleD1Database } from 'drizzle-orm/d1'
import { givesBack, isPaidFor, takes, type Fee } from './credits.ts'
import { fromD1 } from './from-d1.ts'
import { ownedBy } from './owned-by.ts'
import { publishes, type PublishedJob } from './publish-job.ts'
import { rowWhere } from './row-where.ts'
import { isStillThere } from './still-there.ts'
import { documents, idempotencyKeys, jobs, packages } from './schema.ts'

export type JobRow = typeof jobs.$inferSelect
export type OrderRow = typeof idempotencyKeys.$inferSelect
export type DocumentRow = typeof documents.$inferSelect
export type PackageRow = typeof packages.$inferSelect

export interface Order {
  readonly id: JobId
  readonly owner: string
  readonly commission: Commission
  readonly createdAt: Date
  readonly key: string
  readonly fingerprint: string
  /** What it takes of its owner; nothing where it is absent. */
  readonly fee?: Fee | null
}

/**
 * Stores a new job with the key it was ordered under and what it takes of its owner, all or nothing. Returns the
 * job's row, or null when there is less left than it takes, the owner is gone, or the key is taken: somebody
 * ordered with it before, or is doing so at this moment.
 */
export async function insertOrder(db: D1Database, order: Order): Promise<JobRow | null> {
  const { id, owner, commission, createdAt, key, fingerprint, fee = null } = order
  const orm = drizzle(db)
  const job = {
    id,
    owner,
    type: commission.type,
    commission,
    status: 'queued' as const,
    progress: 0,
    work: 0,
    fractions: {},
    eta: null,
    seq: 0,
    settledSeq: null,
    turned: null,
    createdAt,
    updatedAt: createdAt,
  }
  const placed = { owner, key, fingerprint, jobId: id, createdAt }
  const condition = fee ? isPaidFor(id) : isStillThere(owner)
  const kept = [
    orm.insert(idempotencyKeys).select(rowWhere(idempotencyKeys, placed, condition)),
    orm.insert(jobs).select(rowWhere(jobs, job, condition)),
  ] as const
  try {
    const answers = await fromD1('the order could not be kept', () =>
      orm.batch(fee ? [takes(orm, fee, { owner, jobId: id, at: createdAt }), ...kept] : kept),
    )
    return answers.at(-1)!.meta.changes > 0 ? job : null
  } catch (error) {
    const found = await findOrder(db, owner, key)
    if (!found) throw error
    // Kept after all: only the answer to that was lost.
    return found.jobId === id ? job : null
  }
}

/** The order placed under a key, if any. */
export async function findOrder(db: D1Database, owner: string, key: string) {
  const [row] = await fromD1('the order could not be looked for', () =>
    orderUnder(drizzle(db), owner, key),
  )
  return row ?? null
}

/** The statement that finds the order placed under a key: one row or none. */
export function orderUnder(orm: DrizzleD1Database, owner: string, key: string) {
  return orm
    .select()
    .from(idempotencyKeys)
    .where(and(eq(idempotencyKeys.owner, owner), eq(idempotencyKeys.key, key)))
}

export async function findJob(db: D1Database, id: JobId): Promise<JobRow | null> {
  const row = await fromD1('the job could not be read', () =>
    drizzle(db).select().from(jobs).where(eq(jobs.id, id)).get(),
  )
  return row ?? null
}

/** A stranger's job is as absent as one that never was. */
export async function findJobOf(db: D1Database, owner: string, id: JobId): Promise<JobRow | null> {
  return ownedBy(await findJob(db, id), owner)
}

/** Where a page of a list goes on: after the row of this moment and id, newest first. */
export interface PageFrom {
  readonly limit: number
  readonly after: { readonly createdAt: Date; readonly id: string } | null
}

/** An owner's jobs, newest first. */
export async function listJobsOf(
  db: D1Database,
  owner: string,
  { limit, after }: PageFrom,
): Promise<JobRow[]> {
  const beyond = after
    ? sql`(${jobs.createdAt}, ${jobs.id}) < (${after.createdAt.getTime()}, ${after.id})`
    : undefined
  return await fromD1('the jobs could not be read', () =>
    drizzle(db)
      .select()
      .from(jobs)
      .where(and(eq(jobs.owner, owner), beyond))
      .orderBy(desc(jobs.createdAt), desc(jobs.id))
      .limit(limit),
  )
}

/** An owner's jobs that a person is read in. */
export async function listJobsAbout(
  db: D1Database,
  owner: string,
  personId: PersonId,
): Promise<JobRow[]> {
  const isAbout = sql`EXISTS (SELECT 1 FROM json_each(${jobs.commission}, '$.people')
    WHERE json_extract(value, '$.id') = ${personId})`
  return await fromD1('the jobs could not be read', () =>
    drizzle(db)
      .select()
      .from(jobs)
      .where(and(eq(jobs.owner, owner), isAbout)),
  )
}

/** Every revision of every document, in reading order, oldest revision first. */
export async function listDocuments(db: D1Database, jobId: JobId): Promise<DocumentRow[]> {
  return await fromD1('the documents could not be read', () =>
    drizzle(db)
      .select()
      .from(documents)
      .where(eq(documents.jobId, jobId))
      .orderBy(asc(documents.position), asc(documents.revision)),
  )
}

export async function listPackages(db: D1Database, jobId: JobId): Promise<PackageRow[]> {
  return await fromD1('the packages could not be read', () =>
    drizzle(db).select().from(packages).where(eq(packages.jobId, jobId)),
  )
}

/** Jobs not at their end that nothing was heard of since `before`. */
export async function listSilentJobs(
  db: D1Database,
  before: Date,
  limit: number,
): Promise<JobRow[]> {
  return await fromD1('the silent jobs could not be read', () =>
    drizzle(db)
      .select()
      .from(jobs)
      .where(and(inArray(jobs.status, [...OPEN_JOB_STATUSES]), lt(jobs.updatedAt, before)))
      .orderBy(asc(jobs.updatedAt))
      .limit(limit),
  )
}

/** What else of a job goes with its row, by which column its table knows the job. */
const WITH_ITS_ROW = {
  documents: 'job_id',
  packages: 'job_id',
  reading_places: 'job_id',
  milestones: 'job_id',
  idempotency_keys: 'job_id',
  shares: 'job_id',
  job_endings: 'job_id',
  notices: 'id',
  put_off: 'id',
  jobs: 'id',
} as const

/**
 * Removes everything D1 holds of a job: its row, its documents, its packages, its places, its links and
 * the key it was ordered under. What it was paid for and did not make is given back with that, by how its object
 * says that it stood at `last`, or else as D1 knows.
 */
export async function deleteJob(db: D1Database, id: JobId, last?: PublishedJob): Promise<void> {
  const gone = Object.entries(WITH_ITS_ROW).map(([table, column]) =>
    db.prepare(`DELETE FROM ${table} WHERE ${column} = ?`).bind(id),
  )
  await fromD1('the job could not be deleted', () =>
    db.batch([
      ...(last ? publishes(db, last) : []),
      ...givesBack(db, { jobId: id, now: new Date() }),
      ...gone,
    ]),
  )
}
