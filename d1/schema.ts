import type { Birth } from '#core/birth.ts'
import type { Commission } from '#core/commission.ts'
import type { JobId, PersonId } from '#core/ids.ts'
import { JOB_TYPES, type DocumentId } from '#core/job-types.ts'
import { PRONOUNS } from '#core/person.ts'
import {
  DOCUMENT_STATES,
  JOB_STATUSES,
  type Artifact,
  type PackageId,
  type TaskStatus,
} from '#core/tasks.ts'
import { sql } from 'drizzle-orm'
import { index, integer, primaryKey, real, sqliteTable, text } from 'drizzle-orm/sqlite-core'

export * from './accounts-schema.ts'
export * from './answered-calls-schema.ts'
export * from './notices-schema.ts'
export * from './operations-schema.ts'
export * from './owing-schema.ts'
export * from './places-schema.ts'
export * from './put-off-schema.ts'
export * from './settings-schema.ts'

/** SQL: whether a job is at its end. */
export const IS_OVER = `status IN ('complete', 'partial', 'failed', 'cancelled')`
/** SQL: whether it is, and something was published of it since that end was settled. */
export const IS_UNSETTLED = `${IS_OVER} AND settled_seq IS NOT seq`

const moment = (name: string) => integer(name, { mode: 'timestamp_ms' })

/** The people an owner keeps. */
export const people = sqliteTable(
  'people',
  {
    id: text('id').$type<PersonId>().primaryKey(),
    owner: text('owner').notNull(),
    name: text('name').notNull(),
    hebrewName: text('hebrew_name'),
    pronouns: text('pronouns', { enum: PRONOUNS }),
    /** How the name is said, in Latin letters. */
    spokenAs: text('spoken_as'),
    birth: text('birth', { mode: 'json' }).$type<Birth>().notNull(),
    createdAt: moment('created_at').notNull(),
  },
  (table) => [index('people_by_owner').on(table.owner, table.createdAt, table.id)],
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
    commission: text('commission', { mode: 'json' }).$type<Commission>().notNull(),
    status: text('status', { enum: JOB_STATUSES }).notNull(),
    progress: real('progress').notNull(),
    /** Grows with everything that moves, also where the bar stands still. */
    work: integer('work').notNull(),
    /** How far each part in work is, 0 to 1, by task id: news between two writes of the documents. */
    fractions: text('fractions', { mode: 'json' })
      .$type<Readonly<Record<string, number>>>()
      .notNull(),
    /** When it should be over, milliseconds since 1970: half of all by `likelyAt`, nine of ten by `lateAt`; null where nobody can say. */
    eta: text('eta', { mode: 'json' }).$type<{
      readonly likelyAt: number
      readonly lateAt: number
    }>(),
    seq: integer('seq').notNull(),
    /** The `seq` its end was last settled at, in credits and words. Never written by the job's object. */
    settledSeq: integer('settled_seq'),
    /** Of a reading with two keys when each was turned, milliseconds since 1970; null while neither was. Never written by the job's object. */
    turned: text('turned', { mode: 'json' }).$type<Readonly<{ p1?: number; p2?: number }>>(),
    createdAt: moment('created_at').notNull(),
    updatedAt: moment('updated_at').notNull(),
  },
  (table) => [
    index('jobs_by_owner').on(table.owner, table.createdAt, table.id),
    index('jobs_by_status').on(table.status, table.updatedAt),
    index('jobs_by_age').on(table.createdAt, table.id),
    index('jobs_unsettled').on(table.updatedAt).where(sql.raw(IS_UNSETTLED)),
  ],
)

/** One part of a revision: how its work stands, and what it left behind. */
export interface PartRow {
  readonly status: TaskStatus
  /** The revision it was made for: a voice made anew keeps the text it speaks. */
  readonly revision: number
  readonly fraction: number
  readonly reason: string | null
  readonly artifacts: readonly Artifact[]
  readonly measures: Readonly<Record<string, number>>
  readonly flags: readonly string[]
}

/** One row for each revision of a document; the highest is the present one, the others stay readable. */
export const documents = sqliteTable(
  'documents',
  {
    jobId: text('job_id').$type<JobId>().notNull(),
    documentId: text('document_id').$type<DocumentId>().notNull(),
    revision: integer('revision').notNull(),
    /** In reading order, from 1. */
    position: integer('position').notNull(),
    state: text('state', { enum: DOCUMENT_STATES }).notNull(),
    /** A text that this one builds on has been replaced since. */
    outdated: integer('outdated', { mode: 'boolean' }).notNull(),
    text: text('text', { mode: 'json' }).$type<PartRow>().notNull(),
    pdf: text('pdf', { mode: 'json' }).$type<PartRow>().notNull(),
    audio: text('audio', { mode: 'json' }).$type<PartRow>().notNull(),
    seq: integer('seq').notNull(),
  },
  (table) => [primaryKey({ columns: [table.jobId, table.documentId, table.revision] })],
)

/** Where in a reading somebody was last, of each document and part: what another of their devices goes on from. */
export const readingPlaces = sqliteTable(
  'reading_places',
  {
    jobId: text('job_id').$type<JobId>().notNull(),
    documentId: text('document_id').$type<DocumentId>().notNull(),
    part: text('part', { enum: ['text', 'audio'] }).notNull(),
    revision: integer('revision').notNull(),
    /** Of audio seconds, of a text the number of the sentence. */
    position: real('position').notNull(),
    /** When somebody was there, as their device had it. */
    at: moment('at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.jobId, table.documentId, table.part] })],
)

/** Zips of a job's documents, each under the hash of the revisions in it. */
export const packages = sqliteTable(
  'packages',
  {
    jobId: text('job_id').$type<JobId>().notNull(),
    id: text('id').$type<PackageId>().notNull(),
    part: text('part', { mode: 'json' }).$type<PartRow>().notNull(),
    seq: integer('seq').notNull(),
  },
  (table) => [primaryKey({ columns: [table.jobId, table.id] })],
)

/** An order already answered: the same key and body give the same job back, for as long as settings say. */
export const idempotencyKeys = sqliteTable(
  'idempotency_keys',
  {
    owner: text('owner').notNull(),
    key: text('key').notNull(),
    fingerprint: text('fingerprint').notNull(),
    jobId: text('job_id').$type<JobId>().notNull(),
    createdAt: moment('created_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.owner, table.key] }),
    index('idempotency_keys_by_job').on(table.jobId),
    index('idempotency_keys_by_age').on(table.createdAt),
  ],
)

/** Every call to a writer that costs something, as its provider counted it. */
export const writerCalls = sqliteTable(
  'writer_calls',
  {
    /** Of the draft the call made, so that a call told twice is one row. */
    id: text('id').primaryKey(),
    jobId: text('job_id').$type<JobId>().notNull(),
    documentId: text('document_id').$type<DocumentId>().notNull(),
    revision: integer('revision').notNull(),
    provider: text('provider').notNull(),
    model: text('model').notNull(),
    /** Whether the draft came to its end; a broken one is paid for too. */
    isComplete: integer('is_complete', { mode: 'boolean' }).notNull(),
    inputTokens: integer('input_tokens').notNull(),
    outputTokens: integer('output_tokens').notNull(),
    cacheReadTokens: integer('cache_read_tokens').notNull(),
    cacheWriteTokens: integer('cache_write_tokens').notNull(),
    /** By the price known when it was kept; null where no price is set. */
    costUsd: real('cost_usd'),
    keptAt: moment('kept_at').notNull(),
  },
  (table) => [
    index('writer_calls_by_job').on(table.jobId),
    index('writer_calls_by_day').on(table.keptAt),
  ],
)

/** Of a letter on the shelf: nobody has decided about it. */
const IS_UNDECIDED = sql`replayed_at IS NULL AND dropped_at IS NULL`

/** What nobody could deal with, kept until somebody decides: messages of queues, effects of objects, chapters no pod could speak. */
export const deadLetters = sqliteTable(
  'dead_letters',
  {
    id: text('id').primaryKey(),
    source: text('source', { enum: ['queue', 'delivery', 'chapter'] }).notNull(),
    /** The queue, the recipient an object could not reach, or the job of a chapter. */
    recipient: text('recipient').notNull(),
    /** The object that wanted to tell: a job's id, or `fleet:<pool>`. Null for a queue's letter. */
    sender: text('sender'),
    body: text('body', { mode: 'json' }).$type<unknown>().notNull(),
    reason: text('reason').notNull(),
    attempts: integer('attempts').notNull(),
    arrivedAt: moment('arrived_at').notNull(),
    replayedAt: moment('replayed_at'),
    droppedAt: moment('dropped_at'),
  },
  (table) => [
    index('dead_letters_by_arrival').on(table.arrivedAt, table.id),
    index('dead_letters_by_sender').on(table.sender),
    index('dead_letters_undecided').on(table.arrivedAt, table.id).where(IS_UNDECIDED),
    index('dead_letters_undecided_for')
      .on(table.recipient, table.arrivedAt, table.id)
      .where(IS_UNDECIDED),
  ],
)

/** Every decision about a dead letter, for good: who, when, what, and why. */
export const deadLetterDecisions = sqliteTable(
  'dead_letter_decisions',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    letterId: text('letter_id').notNull(),
    decision: text('decision', { enum: ['replayed', 'dropped'] }).notNull(),
    who: text('who').notNull(),
    at: moment('at').notNull(),
    why: text('why').notNull(),
  },
  (table) => [index('dead_letter_decisions_by_letter').on(table.letterId, table.id)],
)

/** How long each kind of work takes, as jobs measured it: moments of the logarithm of milliseconds, and how many run at once in a job. */
export const durations = sqliteTable('durations', {
  kind: text('kind').primaryKey(),
  samples: integer('samples').notNull(),
  logMean: real('log_mean').notNull(),
  logVariance: real('log_variance').notNull(),
  atOnce: real('at_once').notNull(),
  updatedAt: moment('updated_at').notNull(),
})
