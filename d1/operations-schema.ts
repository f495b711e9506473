import type { JobId } from '#core/ids.ts'
import { JOB_TYPES } from '#core/job-types.ts'
import { JOB_STATUSES } from '#core/tasks.ts'
import { index, integer, real, sqliteTable, text } from 'drizzle-orm/sqlite-core'

const moment = (name: string) => integer(name, { mode: 'timestamp_ms' })

/** Everything operators did or tried over the API, for good. No body is kept: it may hold a secret. */
export const operatorActions = sqliteTable(
  'operator_actions',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    at: moment('at').notNull(),
    /** The principal of the token. */
    who: text('who').notNull(),
    /** `POST /admin/v1/jobs/job_…/retry` */
    action: text('action').notNull(),
    /** What the caller gave as reason; null where none is asked for. */
    why: text('why'),
    /** The answer's HTTP status: what was refused is an action too. 0 where its end is not known. */
    status: integer('status').notNull(),
  },
  (table) => [index('operator_actions_by_time').on(table.at)],
)

/** Who may look at what a customer wrote and was written, why, and until when. */
export const accessGrants = sqliteTable(
  'access_grants',
  {
    id: text('id').primaryKey(),
    owner: text('owner').notNull(),
    who: text('who').notNull(),
    why: text('why').notNull(),
    at: moment('at').notNull(),
    until: moment('until').notNull(),
  },
  (table) => [index('access_grants_by_owner').on(table.owner, table.until)],
)

/** When a job was accepted, first readable and at its end: what service levels are measured by. */
export const milestones = sqliteTable(
  'milestones',
  {
    jobId: text('job_id').$type<JobId>().primaryKey(),
    type: text('type', { enum: JOB_TYPES }).notNull(),
    orderedAt: moment('ordered_at').notNull(),
    acceptedAt: moment('accepted_at').notNull(),
    firstTextAt: moment('first_text_at'),
    endedAt: moment('ended_at'),
    status: text('status', { enum: JOB_STATUSES }),
  },
  (table) => [index('milestones_by_order').on(table.orderedAt)],
)

/** What the rented pods of each pool cost: caps are for all pools together, so each tells the others here. */
export const podSpending = sqliteTable('pod_spending', {
  pool: text('pool').primaryKey(),
  /** Those that run, start, or are about to be ordered, and what they cost an hour, US dollars. */
  pods: integer('pods').notNull(),
  dollarsAnHour: real('dollars_an_hour').notNull(),
  /** Spent on the day (UTC) of `countedAt`, until then. */
  dollars: real('dollars').notNull(),
  countedAt: moment('counted_at').notNull(),
})
