import type { JobId } from '#core/ids.ts'
import type { JobStatus } from '#core/tasks.ts'
import { and, eq, gte, isNull } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/d1'
import { fromD1 } from './from-d1.ts'
import { milestones } from './operations-schema.ts'
import { jobs } from './schema.ts'

export type Milestones = typeof milestones.$inferSelect

/** What is to be noted of a job: each is noted once, and never moved. */
export interface Reached {
  readonly acceptedAt?: Date
  readonly firstTextAt?: Date
  readonly end?: { readonly at: Date; readonly status: JobStatus }
}

/** Notes what a job has reached. A job that is not there any more has reached nothing. */
export async function noteMilestones(
  db: D1Database,
  jobId: JobId,
  reached: Reached,
): Promise<void> {
  const orm = drizzle(db)
  const { acceptedAt, firstTextAt, end } = reached
  await fromD1('the milestones could not be kept', async () => {
    if (acceptedAt) {
      const [job] = await orm
        .select({ type: jobs.type, orderedAt: jobs.createdAt })
        .from(jobs)
        .where(eq(jobs.id, jobId))
      if (!job) return
      await orm
        .insert(milestones)
        .values({ jobId, ...job, acceptedAt })
        .onConflictDoNothing()
    }
    if (firstTextAt) {
      await orm
        .update(milestones)
        .set({ firstTextAt })
        .where(and(eq(milestones.jobId, jobId), isNull(milestones.firstTextAt)))
    }
    if (end) {
      await orm
        .update(milestones)
        .set({ endedAt: end.at, status: end.status })
        .where(and(eq(milestones.jobId, jobId), isNull(milestones.endedAt)))
    }
  })
}

/** The milestones of the jobs ordered since a moment, at the most so many. */
export async function listMilestones(
  db: D1Database,
  { since, limit }: { readonly since: Date; readonly limit: number },
): Promise<Milestones[]> {
  return await fromD1('the milestones could not be read', () =>
    drizzle(db).select().from(milestones).where(gte(milestones.orderedAt, since)).limit(limit),
  )
}
