import type { JobId } from '#core/ids.ts'
import { isTerminal, JOB_STATUSES } from '#core/tasks.ts'
import { and, asc, inArray, lt } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/d1'
import { fromD1 } from './from-d1.ts'
import { isDue } from './put-off.ts'
import { jobs } from './schema.ts'

/** Jobs at their end that nothing was changed of since `before`, the oldest first; without those whose deletion was put off. */
export async function listJobsEndedBefore(
  db: D1Database,
  { before, now, limit }: { readonly before: Date; readonly now: Date; readonly limit: number },
): Promise<{ readonly id: JobId }[]> {
  return await fromD1('the old jobs could not be read', () =>
    drizzle(db)
      .select({ id: jobs.id })
      .from(jobs)
      .where(
        and(
          inArray(jobs.status, JOB_STATUSES.filter(isTerminal)),
          lt(jobs.updatedAt, before),
          isDue(db, 'retention', jobs.id, now),
        ),
      )
      .orderBy(asc(jobs.updatedAt))
      .limit(limit),
  )
}
