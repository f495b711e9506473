import type { JobId } from '#core/ids.ts'
import type { DocumentId } from '#core/job-types.ts'
import {
  documentOf,
  kindOf,
  type JobStatus,
  type TaskId,
  type TaskResult,
  type TaskStatus,
} from '#core/tasks.ts'
import { and, asc, desc, eq, inArray, lt, sql } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/d1'
import { idempotencyKeys, jobs, tasks } from './schema.ts'

export type JobRow = typeof jobs.$inferSelect
export type TaskRow = typeof tasks.$inferSelect

export interface Order {
  readonly job: typeof jobs.$inferInsert
  readonly key: string
  readonly fingerprint: string
}

/**
 * Stores a new job with the key it was ordered under, both or neither. Returns false when the
 * key is taken: somebody ordered with it before, or is doing so at this moment.
 */
export async function insertOrder(
  db: D1Database,
  { job, key, fingerprint }: Order,
): Promise<boolean> {
  const orm = drizzle(db)
  try {
    await orm.batch([
      orm.insert(idempotencyKeys).values({
        owner: job.owner,
        key,
        fingerprint,
        jobId: job.id,
        createdAt: job.createdAt,
      }),
      orm.insert(jobs).values(job),
    ])
    return true
  } catch (error) {
    if (await findOrder(db, job.owner, key)) return false
    throw error
  }
}

/** The order placed under a key, if any. */
export async function findOrder(db: D1Database, owner: string, key: string) {
  const row = await drizzle(db)
    .select()
    .from(idempotencyKeys)
    .where(and(eq(idempotencyKeys.owner, owner), eq(idempotencyKeys.key, key)))
    .get()
  return row ?? null
}

export async function findJob(db: D1Database, id: JobId): Promise<JobRow | null> {
  return (await drizzle(db).select().from(jobs).where(eq(jobs.id, id)).get()) ?? null
}

/** A stranger's job is as absent as one that never was. */
export async function findJobOf(db: D1Database, owner: string, id: JobId): Promise<JobRow | null> {
  const row = await findJob(db, id)
  return row?.owner === owner ? row : null
}

export async function listJobsOf(db: D1Database, owner: string, limit: number): Promise<JobRow[]> {
  return await drizzle(db)
    .select()
    .from(jobs)
    .where(eq(jobs.owner, owner))
    .orderBy(desc(jobs.createdAt))
    .limit(limit)
}

export async function listTasks(db: D1Database, jobId: JobId): Promise<TaskRow[]> {
  return await drizzle(db).select().from(tasks).where(eq(tasks.jobId, jobId))
}

/** Jobs not at their end that nothing was heard of since `before`. */
export async function listSilentJobs(
  db: D1Database,
  before: Date,
  limit: number,
): Promise<JobRow[]> {
  return await drizzle(db)
    .select()
    .from(jobs)
    .where(and(inArray(jobs.status, ['queued', 'running']), lt(jobs.updatedAt, before)))
    .orderBy(asc(jobs.updatedAt))
    .limit(limit)
}

export interface PublishedJob {
  readonly id: JobId
  readonly status: JobStatus
  readonly progress: number
  readonly seq: number
  readonly tasks: Readonly<Record<string, PublishedTask>>
}

interface PublishedTask {
  readonly status: TaskStatus
  readonly attempt: number
  readonly fraction: number
  readonly reason: string | null
  readonly result: TaskResult | null
}

/** D1 takes a hundred parameters a statement; a task row has ten. */
const ROWS_PER_STATEMENT = 9

/** Writes what a job's object knows, unless a newer write was here first. */
export async function publishJob(db: D1Database, job: PublishedJob): Promise<void> {
  const orm = drizzle(db)
  const rows = Object.entries(job.tasks).map(([id, task]) => ({
    jobId: job.id,
    id: id as TaskId,
    kind: kindOf(id as TaskId),
    documentId: documentOf(id as TaskId) as DocumentId | null,
    status: task.status,
    attempt: task.attempt,
    fraction: task.fraction,
    reason: task.reason,
    result: task.result,
    seq: job.seq,
  }))
  const upserts = chunk(rows, ROWS_PER_STATEMENT).map((values) =>
    orm
      .insert(tasks)
      .values(values)
      .onConflictDoUpdate({
        target: [tasks.jobId, tasks.id],
        set: {
          status: sql`excluded.status`,
          attempt: sql`excluded.attempt`,
          fraction: sql`excluded.fraction`,
          reason: sql`excluded.reason`,
          result: sql`excluded.result`,
          seq: sql`excluded.seq`,
        },
        setWhere: sql`excluded.seq > ${tasks.seq}`,
      }),
  )
  const { status, progress, seq } = job
  await orm.batch([
    orm
      .update(jobs)
      .set({ status, progress, seq, updatedAt: new Date() })
      .where(and(eq(jobs.id, job.id), sql`${jobs.seq} <= ${seq}`)),
    ...upserts,
  ])
}

function chunk<T>(items: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, i) =>
    items.slice(i * size, (i + 1) * size),
  )
}
