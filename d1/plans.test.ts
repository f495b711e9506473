import { JobId, PersonId } from '#core/ids.ts'
import { D1Tables } from '#test/fakes/d1-tables.ts'
import { describe, expect, it } from 'vitest'
import { listOldExports, listOpenTasks } from './account-tasks.ts'
import { listAbandoned } from './abandoned.ts'
import { findSignedIn } from './accounts.ts'
import { readBeforeOrder } from './before-order.ts'
import { findApiKey } from './api-keys.ts'
import { listDeadLetters, listLetterDecisions } from './dead-letters.ts'
import { readDurations } from './durations.ts'
import { deleteJobRows } from './erasure.ts'
import { listUnsettled, settleEnding } from './endings.ts'
import {
  deleteJob,
  findOrder,
  listDocuments,
  listJobsOf,
  listPackages,
  listSilentJobs,
} from './jobs.ts'
import { listJobsEndedBefore } from './old-jobs.ts'
import { listNotices } from './notices.ts'
import { listFurthestOpen } from './open-jobs.ts'
import { dropDone } from './put-off.ts'
import { findRecipients } from './recipients.ts'
import { countPausedByProvider, countWaitingLetters } from './standing.ts'
import { listActions } from './operator-actions.ts'
import { takeOverdue } from './owing.ts'
import { listPeopleOf } from './people.ts'
import { dropDecidedLetters, dropOldOrders } from './retention.ts'
import { listCustomers, searchJobs } from './search-jobs.ts'
import { digestKeptTokens } from './session-token.ts'
import { listProposals, listSettingChanges } from './settings.ts'
import { listWriterCalls, spentOn } from './writer-calls.ts'

const at = new Date(1_000)
const job = JobId.parse('job_00000000000000000001')
const page = {
  limit: 101,
  after: { createdAt: at, id: PersonId.parse('per_00000000000000000001') },
}

const QUESTIONS: Readonly<Record<string, (db: D1Database) => Promise<unknown>>> = {
  'an owner’s jobs': async (db) => await listJobsOf(db, 'ada', page),
  'an owner’s jobs, the first page': async (db) =>
    await listJobsOf(db, 'ada', { ...page, after: null }),
  'an owner’s people': async (db) => await listPeopleOf(db, 'ada', page),
  'the order of a key': async (db) => await findOrder(db, 'ada', 'key'),
  'what an order is judged by': async (db) =>
    await readBeforeOrder(db, { owner: 'ada', key: 'key', people: [page.after.id] }),
  'the documents of a job': async (db) => await listDocuments(db, job),
  'the packages of a job': async (db) => await listPackages(db, job),
  'what the writers of a job cost': async (db) => await listWriterCalls(db, job),
  'what a job has cost': async (db) => await spentOn(db, job),
  'silent jobs': async (db) => await listSilentJobs(db, at, 500),
  'who owes something': async (db) => await takeOverdue(db, at, 500),
  'jobs that ended long ago': async (db) =>
    await listJobsEndedBefore(db, { before: at, now: at, limit: 20 }),
  'dead letters': async (db) =>
    await listDeadLetters(db, { limit: 101, after: { arrivedAt: at, id: 'a' } }),
  'dead letters for somebody': async (db) =>
    await listDeadLetters(db, { limit: 101, after: null, recipient: 'texts' }),
  'how many letters wait': async (db) => await countWaitingLetters(db),
  'what goes with a job': async (db) => await deleteJobRows(db, [job]),
  'a job that is deleted': async (db) => await deleteJob(db, job),
  'ends to be settled': async (db) => await listUnsettled(db, 100),
  'an end that is settled': async (db) => await settleEnding(db, job, at),
  'whom an owner’s mails go to': async (db) => await findRecipients(db, 'ada'),
  'the open jobs nearest their end': async (db) => await listFurthestOpen(db, null),
  'an owner’s open jobs nearest their end': async (db) => await listFurthestOpen(db, 'ada'),
  'jobs that wait for a provider': async (db) => await countPausedByProvider(db),
  'exports and deletions to go on with': async (db) => await listOpenTasks(db, at, 3),
  'exports that are over': async (db) =>
    await listOldExports(db, { before: at, now: at, limit: 3 }),
  'work whose time to stand aside is over': async (db) => await dropDone(db, at),
  'what was decided about a letter': async (db) => await listLetterDecisions(db, 'a'),
  'how long work takes': async (db) => await readDurations(db, ['a', 'b']),
  'jobs of whomever': async (db) => await searchJobs(db, page),
  'the customers who ordered last': async (db) => await listCustomers(db, { ...page, after: null }),
  'customers, the next page': async (db) => await listCustomers(db, page),
  'what operators did': async (db) => await listActions(db, { before: 5, limit: 101 }),
  'changes of settings': async (db) =>
    await listSettingChanges(db, { key: undefined, before: 5, limit: 101 }),
  'changes of one setting': async (db) =>
    await listSettingChanges(db, { key: 'writing.words', before: 5, limit: 101 }),
  proposals: async (db) => await listProposals(db, { before: 5, limit: 101 }),
  'orders nobody asks for again': async (db) => await dropOldOrders(db, at),
  'who is signed in under a token': async (db) => await findSignedIn(db, { token: 'a' }, at),
  'anonymous starts nobody can come back to': async (db) =>
    await listAbandoned(db, { before: at, now: at, limit: 10 }),
  'what owners are to be told by mail': async (db) => await listNotices(db, at, 20),
  'whose a key is': async (db) => await findApiKey(db, 'a', at),
  'tokens that are no digests': async (db) => await digestKeptTokens(db),
  'letters decided about long ago': async (db) => await dropDecidedLetters(db, at),
}

/** Few enough to be put in order by hand: a job's own rows. */
const SORTED = new Set(['the documents of a job', 'what the writers of a job cost'])
/** At most a few hundred rows, each found by an index: no more jobs are open than were let in. */
const SORTED_OF_FEW_STATUSES = new Set([
  'silent jobs',
  'jobs that ended long ago',
  'the open jobs nearest their end',
  'an owner’s open jobs nearest their end',
  'jobs that wait for a provider',
  'exports and deletions to go on with',
])

describe('every question to D1', () => {
  it.each(Object.entries(QUESTIONS))('%s is answered from an index', async (name, ask) => {
    const { db, plans: steps } = new D1Tables()
    await ask(db)
    expect(steps.length).toBeGreaterThan(0)
    const scans = steps.filter((step) => /^SCAN (?!json_each)/.test(step) && !/ USING /.test(step))
    expect(scans).toEqual([])
    const mayBeSorted = SORTED.has(name) || SORTED_OF_FEW_STATUSES.has(name)
    const sorts = steps.filter((step) => step.includes('TEMP B-TREE') && !mayBeSorted)
    expect(sorts).toEqual([])
  })
})
