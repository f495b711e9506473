import type { JobId, PersonId } from '#core/ids.ts'
import { JOB_TYPES, type DocumentId } from '#core/job-types.ts'
import { SYSTEMS } from '#core/systems.ts'
import {
  JOB_STATUSES,
  TASK_KINDS,
  TASK_STATUSES,
  type TaskId,
  type TaskResult,
} from '#core/tasks.ts'
import { index, integer, primaryKey, real, sqliteTable, text } from 'drizzle-orm/sqlite-core'

export * from './places-schema.ts'
export * from './settings-schema.ts'

const moment = (name: string) => integer(name, { mode: 'timestamp_ms' })

/** What a birth is given as; resolved anew by whoever needs the moment. */
export interface BirthRecord {
  readonly date: string
  readonly time: string | null
  readonly latitude: number
  readonly longitude: number
  readonly zone?: string | undefined
  readonly offsetSeconds?: number | undefined
  readonly certaintyMinutes?: number | undefined
}

/** A person as they were when the job was ordered: later edits do not reach a job under way. */
export interface PersonSnapshot {
  readonly id: PersonId
  readonly name: string
  /** In Hebrew letters, if they gave one; gematria is of this and never of a guess. */
  readonly hebrewName?: string | null
  readonly birth: BirthRecord
}

/** The people an owner keeps. */
export const people = sqliteTable(
  'people',
  {
    id: text('id').$type<PersonId>().primaryKey(),
    owner: text('owner').notNull(),
    name: text('name').notNull(),
    hebrewName: text('hebrew_name'),
    birth: text('birth', { mode: 'json' }).$type<BirthRecord>().notNull(),
    createdAt: moment('created_at').notNull(),
  },
  (table) => [index('people_by_owner').on(table.owner, table.createdAt)],
)

/**
 * What was ordered, and how far it is. The job's object owns the truth of a running job;
 * `seq` says how much of its event log this row has seen, so an older write never wins.
 */
export const jobs = sqliteTable(
  'jobs',
  {
    id: text('id').$type<JobId>().primaryKey(),
    owner: text('owner').notNull(),
    type: text('type', { enum: JOB_TYPES }).notNull(),
    system: text('system', { enum: SYSTEMS }),
    people: text('people', { mode: 'json' }).$type<readonly PersonSnapshot[]>().notNull(),
    question: text('question'),
    voice: text('voice').notNull(),
    provider: text('provider').notNull(),
    status: text('status', { enum: JOB_STATUSES }).notNull(),
    progress: real('progress').notNull(),
    seq: integer('seq').notNull(),
    createdAt: moment('created_at').notNull(),
    updatedAt: moment('updated_at').notNull(),
  },
  (table) => [
    index('jobs_by_owner').on(table.owner, table.createdAt),
    index('jobs_by_status').on(table.status, table.updatedAt),
  ],
)

/** One row for each piece of work; what a document is, is what its three tasks are. */
export const tasks = sqliteTable(
  'tasks',
  {
    jobId: text('job_id').$type<JobId>().notNull(),
    id: text('id').$type<TaskId>().notNull(),
    kind: text('kind', { enum: TASK_KINDS }).notNull(),
    documentId: text('document_id').$type<DocumentId>(),
    status: text('status', { enum: TASK_STATUSES }).notNull(),
    attempt: integer('attempt').notNull(),
    fraction: real('fraction').notNull(),
    reason: text('reason'),
    result: text('result', { mode: 'json' }).$type<TaskResult>(),
    seq: integer('seq').notNull(),
  },
  (table) => [primaryKey({ columns: [table.jobId, table.id] })],
)

/** An order already answered: the same key and body give the same job back, for ever. */
export const idempotencyKeys = sqliteTable(
  'idempotency_keys',
  {
    owner: text('owner').notNull(),
    key: text('key').notNull(),
    fingerprint: text('fingerprint').notNull(),
    jobId: text('job_id').$type<JobId>().notNull(),
    createdAt: moment('created_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.owner, table.key] })],
)

/** Messages no consumer could deal with, kept until somebody decides. */
export const deadLetters = sqliteTable(
  'dead_letters',
  {
    id: text('id').primaryKey(),
    queue: text('queue').notNull(),
    body: text('body', { mode: 'json' }).$type<unknown>().notNull(),
    reason: text('reason').notNull(),
    attempts: integer('attempts').notNull(),
    arrivedAt: moment('arrived_at').notNull(),
  },
  (table) => [index('dead_letters_by_arrival').on(table.arrivedAt)],
)
