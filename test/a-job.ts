import { commissionOf, type Manner } from '#core/commission.ts'
import { newJobId, type JobId } from '#core/ids.ts'
import { PEOPLE_IN_JOB, type JobType } from '#core/job-types.ts'
import type { PersonSnapshot } from '#core/person.ts'
import type { System } from '#core/systems.ts'
import type { Fee } from '#d1/credits.ts'
import { insertOrder, type JobRow } from '#d1/jobs.ts'
import { PLANTED_PEOPLE } from './planted-people.ts'

const MANNER: Manner = {
  words: 2000,
  language: 'en',
  provider: 'almanac',
  model: null,
  prompt: '1',
  voice: 'rms',
}

export interface AnOrder {
  readonly id?: JobId
  readonly system?: System
  readonly people?: readonly PersonSnapshot[]
  readonly words?: number
  readonly owner?: string
  readonly createdAt?: Date
  /** Of a reading with two keys, whose key is its owner's. */
  readonly keys?: 'p1' | 'p2'
  readonly fee?: Fee
}

/** A job stored as the API stores it, for tests that begin after the order. */
export async function storeJob(
  db: D1Database,
  type: JobType,
  wished: AnOrder = {},
): Promise<JobRow> {
  const { id = newJobId(), owner = 'ada', words = MANNER.words, createdAt = new Date() } = wished
  const { system, people, keys, fee = null } = wished
  const wish = {
    type,
    system,
    keys,
    people: people ?? PLANTED_PEOPLE.slice(0, PEOPLE_IN_JOB[type]),
  }
  const commission = commissionOf(wish, { ...MANNER, words }, createdAt)
  const job = await insertOrder(db, {
    id,
    owner,
    commission,
    createdAt,
    key: id,
    fingerprint: '',
    fee,
  })
  return job!
}
