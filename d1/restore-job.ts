import type { Commission } from '#core/commission.ts'
import type { JobId } from '#core/ids.ts'
import { asc, eq, gt, inArray, notExists } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/d1'
import { fromD1 } from './from-d1.ts'
import type { JobRow } from './jobs.ts'
import type { PublishedJob } from './publish-job.ts'
import { documents, jobs, packages } from './schema.ts'

/** A job as its object knows it: everything that D1 says of it can be made from this. */
export interface WholeJob {
  readonly owner: string
  readonly commission: Commission
  readonly published: PublishedJob
}

/**
 * Writes a job's rows as its object has them, over whatever is there, older or newer: for when D1 is
 * wrong, which no ordinary publication is for. It was changed last when something last happened to it:
 * an end that is long past is no news. The key it was ordered under is not brought back.
 */
export async function restoreJob(db: D1Database, whole: WholeJob, heardAt: Date): Promise<void> {
  const { owner, commission, published } = whole
  const { id: jobId, documents: parts, packages: packed, ...standing } = published
  const orm = drizzle(db)
  const row = { ...standing, eta: standing.eta ?? null, settledSeq: null, updatedAt: heardAt }
  const order = { id: jobId, owner, type: commission.type, commission }
  await fromD1('the job could not be restored', () =>
    orm.batch([
      orm
        .insert(jobs)
        .values({ ...row, ...order, createdAt: new Date(commission.asOf) })
        .onConflictDoUpdate({ target: jobs.id, set: row }),
      orm.delete(documents).where(eq(documents.jobId, jobId)),
      orm.delete(packages).where(eq(packages.jobId, jobId)),
      ...parts.map((part) => orm.insert(documents).values({ ...part, jobId, seq: standing.seq })),
      ...packed.map((part) => orm.insert(packages).values({ ...part, jobId, seq: standing.seq })),
    ]),
  )
}

/** Jobs in the order of their ids, from after one. */
export async function listJobsById(
  db: D1Database,
  { after, limit }: { readonly after: string; readonly limit: number },
): Promise<JobRow[]> {
  return await fromD1('the jobs could not be read', () =>
    drizzle(db)
      .select()
      .from(jobs)
      .where(gt(jobs.id, after as JobId))
      .orderBy(asc(jobs.id))
      .limit(limit),
  )
}

/** Which of these jobs have a row. */
export async function knownJobs(db: D1Database, ids: readonly JobId[]): Promise<Set<JobId>> {
  const rows = await fromD1('the jobs could not be read', () =>
    drizzle(db)
      .select({ id: jobs.id })
      .from(jobs)
      .where(inArray(jobs.id, [...ids])),
  )
  return new Set(rows.map(({ id }) => id))
}

/** Jobs that have documents or packages in D1, and no row of their own. */
export async function listRowsOfNobody(db: D1Database, limit: number): Promise<JobId[]> {
  const orm = drizzle(db)
  const none = (jobId: typeof documents.jobId | typeof packages.jobId) =>
    notExists(orm.select({ id: jobs.id }).from(jobs).where(eq(jobs.id, jobId)))
  return await fromD1('the rows of nobody could not be read', async () => {
    const left = await orm
      .selectDistinct({ id: documents.jobId })
      .from(documents)
      .where(none(documents.jobId))
      .limit(limit)
    const packed = await orm
      .selectDistinct({ id: packages.jobId })
      .from(packages)
      .where(none(packages.jobId))
      .limit(limit)
    return [...new Set([...left, ...packed].map(({ id }) => id))].slice(0, limit)
  })
}
