import { newJobId, PersonId } from '#core/ids.ts'
import type { JobType } from '#core/job-types.ts'
import { insertOrder } from '#d1/jobs.ts'
import type { jobs } from '#d1/schema.ts'

type NewJob = typeof jobs.$inferInsert

/** Two people whose charts are well known to us. */
const PEOPLE: NewJob['people'] = [
  {
    id: PersonId.parse('per_00000000000000000001'),
    name: 'Michael',
    birth: { date: '1968-08-23', time: '13:45', latitude: 46.6103, longitude: 13.8558 },
  },
  {
    id: PersonId.parse('per_00000000000000000002'),
    name: 'Charmaine',
    birth: { date: '1983-11-23', time: '06:25', latitude: 22.3193, longitude: 114.1694 },
  },
]

/** A job stored as the API stores it, for tests that begin after the order. */
export async function storeJob(
  db: D1Database,
  type: JobType,
  changes: Partial<NewJob> = {},
): Promise<NewJob> {
  const now = new Date()
  const job: NewJob = {
    id: newJobId(),
    owner: 'ada',
    type,
    system: null,
    people: PEOPLE.slice(0, type === 'nuclear_v2' || type === 'synastry' ? 2 : 1),
    question: null,
    voice: 'rms',
    provider: 'almanac',
    status: 'queued',
    progress: 0,
    seq: 0,
    createdAt: now,
    updatedAt: now,
    ...changes,
  }
  await insertOrder(db, { job, key: job.id, fingerprint: '' })
  return job
}
