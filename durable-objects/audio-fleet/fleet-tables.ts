import { TaskResult } from '#core/tasks.ts'
import { DELIVERY_TABLES, EQUALS_BEHIND, Letters } from '#durable-objects/delivery/letters.ts'
import type { Migration } from '#durable-objects/migrate.ts'
import * as z from 'zod'
import { hookTables } from './hooks/hook-tables.ts'
import { expectedTables, failuresTables, scalingTables } from './scaling/scaling-tables.ts'
import type { ChapterOutcome } from './chapter-rows.ts'

/** As the first edition made them whenever the fleet woke; so a fleet of that edition finds them there. */
const firstEdition: Migration = (sql) => {
  sql.exec(
    `CREATE TABLE IF NOT EXISTS chapters (
      id TEXT PRIMARY KEY, job_id TEXT NOT NULL, document_id TEXT NOT NULL, lane TEXT NOT NULL,
      status TEXT NOT NULL, offered_at INTEGER NOT NULL, fence INTEGER NOT NULL DEFAULT 0,
      leases INTEGER NOT NULL DEFAULT 0, lease_id TEXT, pod_id TEXT, lease_until INTEGER,
      progressed_at INTEGER NOT NULL DEFAULT 0, chunks_done INTEGER NOT NULL DEFAULT 0)`,
  )
  sql.exec('CREATE TABLE IF NOT EXISTS tokens (hash TEXT PRIMARY KEY, expires_at INTEGER NOT NULL)')
  sql.exec(
    `CREATE TABLE IF NOT EXISTS pods (
      id TEXT PRIMARY KEY, name TEXT NOT NULL, key_id TEXT NOT NULL UNIQUE, public_key TEXT NOT NULL,
      enrolled_at INTEGER NOT NULL, seen_at INTEGER NOT NULL)`,
  )
  sql.exec('CREATE TABLE IF NOT EXISTS nonces (nonce TEXT PRIMARY KEY, forget_at INTEGER NOT NULL)')
  sql.exec('CREATE INDEX IF NOT EXISTS nonces_by_age ON nonces (forget_at)')
  sql.exec(
    `CREATE TABLE IF NOT EXISTS outbox (
      id INTEGER PRIMARY KEY AUTOINCREMENT, body TEXT NOT NULL,
      tries INTEGER NOT NULL DEFAULT 0, due_at INTEGER NOT NULL)`,
  )
}

/** A chapter is of one revision, knows the text it speaks, and keeps what became of it. */
const revisions: Migration = (sql) => {
  sql.exec(
    `CREATE TABLE revised (
      id TEXT PRIMARY KEY, job_id TEXT NOT NULL, document_id TEXT NOT NULL, revision INTEGER NOT NULL,
      lane TEXT NOT NULL, input TEXT NOT NULL, status TEXT NOT NULL, offered_at INTEGER NOT NULL,
      fence INTEGER NOT NULL DEFAULT 0, leases INTEGER NOT NULL DEFAULT 0, lease_id TEXT, pod_id TEXT,
      lease_until INTEGER, progressed_at INTEGER NOT NULL DEFAULT 0,
      chunks_done INTEGER NOT NULL DEFAULT 0, outcome TEXT)`,
  )
  // The first edition knew a text by its place alone: no hash to hold it to.
  sql.exec(
    `INSERT INTO revised (id, job_id, document_id, revision, lane, input, status, offered_at, fence,
       leases, lease_id, pod_id, lease_until, progressed_at, chunks_done)
     SELECT id || '/1', job_id, document_id, 1, lane,
       json_object('name', 'text', 'key', 'jobs/' || id || '/text.json', 'sha256', ''),
       status, offered_at, fence, leases, lease_id, pod_id, lease_until, progressed_at, chunks_done
     FROM chapters`,
  )
  sql.exec('DROP TABLE chapters')
  sql.exec('ALTER TABLE revised RENAME TO chapters')
  // 'chapter' sorts before 'preview', so the lane is ordered downwards.
  sql.exec('CREATE INDEX chapters_in_line ON chapters (status, lane DESC, offered_at)')
  sql.exec('CREATE INDEX chapters_by_lease ON chapters (lease_id)')
  sql.exec('CREATE INDEX chapters_by_job ON chapters (job_id)')
  sql.exec(`CREATE INDEX chapters_by_expiry ON chapters (lease_until) WHERE status = 'leased'`)
}

const UntoldReport = z.object({
  jobId: z.string(),
  report: z.discriminatedUnion('type', [
    z.object({ type: z.literal('task-started'), taskId: z.string(), runId: z.string() }),
    z.object({ type: z.literal('task-progressed'), taskId: z.string(), runId: z.string() }),
    z.object({
      type: z.literal('task-done'),
      taskId: z.string(),
      runId: z.string(),
      result: TaskResult,
    }),
    z.object({
      type: z.literal('task-failed'),
      taskId: z.string(),
      runId: z.string(),
      reason: z.string(),
    }),
  ]),
})

/** What the first edition had not told yet is told now: it kept an outcome nowhere but in what it sent. */
const untold: Migration = (sql) => {
  const letters = new Letters(sql)
  for (const { body } of sql.exec<{ body: string }>('SELECT body FROM outbox ORDER BY id')) {
    const { jobId, report } = UntoldReport.parse(JSON.parse(body))
    const chapterId = `${jobId}/${report.taskId.slice('chapter:'.length)}/1`
    sql.exec(
      `UPDATE chapters SET outcome = ? WHERE id = ? AND lease_id = ? AND status = 'settled'`,
      outcomeIn(report),
      chapterId,
      report.runId,
    )
    letters.add(jobId, JSON.stringify({ type: 'chapter', chapterId }), { dueAt: 0, now: 0 })
  }
  sql.exec('DROP TABLE outbox')
}

/** A lease is begun when its pod does something with it; those of before have been. */
const beginnings: Migration = (sql) => {
  sql.exec('ALTER TABLE chapters ADD COLUMN claim_id TEXT')
  sql.exec('ALTER TABLE chapters ADD COLUMN begun INTEGER NOT NULL DEFAULT 1')
  sql.exec('ALTER TABLE chapters ADD COLUMN lost TEXT')
}

/**
 * Turns among customers, how long a lease is and was, when a chapter was settled; keys of pods apart from pods. Each job of
 * before is a customer of its own, for nobody knows whose it was; its chapters keep their order.
 */
const turns: Migration = (sql) => {
  sql.exec(`ALTER TABLE chapters ADD COLUMN customer TEXT NOT NULL DEFAULT ''`)
  sql.exec('ALTER TABLE chapters ADD COLUMN turn REAL NOT NULL DEFAULT 0')
  sql.exec('ALTER TABLE chapters ADD COLUMN lease_ms INTEGER NOT NULL DEFAULT 45000')
  sql.exec('ALTER TABLE chapters ADD COLUMN begun_at INTEGER')
  sql.exec('ALTER TABLE chapters ADD COLUMN settled_at INTEGER')
  sql.exec('UPDATE chapters SET customer = job_id')
  sql.exec(
    `UPDATE chapters SET turn = (
       SELECT COUNT(*) FROM chapters AS other WHERE other.job_id = chapters.job_id
         AND other.lane = chapters.lane AND other.status IN ('waiting', 'leased')
         AND (other.offered_at, other.id) <= (chapters.offered_at, chapters.id))
     WHERE status IN ('waiting', 'leased')`,
  )
  sql.exec(
    `UPDATE chapters SET settled_at = MAX(offered_at, progressed_at)
     WHERE status IN ('settled', 'cancelled')`,
  )
  sql.exec('DROP INDEX chapters_in_line')
  sql.exec('CREATE INDEX chapters_in_line ON chapters (status, lane DESC, turn, offered_at, id)')
  sql.exec(
    `CREATE INDEX chapters_by_customer ON chapters (customer, lane, turn) WHERE status = 'waiting'`,
  )
  sql.exec(
    `CREATE INDEX chapters_to_leave ON chapters (settled_at) WHERE status IN ('settled', 'cancelled')`,
  )
  sql.exec('CREATE INDEX chapters_by_pod ON chapters (pod_id, claim_id)')
  sql.exec(
    `CREATE TABLE lanes (lane TEXT PRIMARY KEY, clock REAL NOT NULL DEFAULT 0, pace REAL) WITHOUT ROWID`,
  )
  sql.exec(`INSERT INTO lanes (lane) VALUES ('preview'), ('chapter')`)
  sql.exec('CREATE TABLE customers (name TEXT PRIMARY KEY, weight REAL NOT NULL) WITHOUT ROWID')
  sql.exec(
    `CREATE TABLE pool (one INTEGER PRIMARY KEY CHECK (one = 1), draining INTEGER NOT NULL DEFAULT 0)`,
  )
  sql.exec('INSERT INTO pool (one) VALUES (1)')
}

/** A pod may have several keys at once: the old one is good for a while beside its successor. */
const keys: Migration = (sql) => {
  sql.exec(
    `CREATE TABLE keys (
      id TEXT PRIMARY KEY, pod_id TEXT NOT NULL, generation INTEGER NOT NULL,
      public_key TEXT NOT NULL, made_at INTEGER NOT NULL, ends_at INTEGER)`,
  )
  sql.exec('CREATE INDEX keys_by_pod ON keys (pod_id, generation)')
  sql.exec(
    `INSERT INTO keys (id, pod_id, generation, public_key, made_at)
     SELECT key_id, id, 1, public_key, enrolled_at FROM pods`,
  )
  sql.exec(
    `CREATE TABLE enrolled (
      id TEXT PRIMARY KEY, name TEXT NOT NULL, enrolled_at INTEGER NOT NULL, seen_at INTEGER NOT NULL,
      leaving INTEGER NOT NULL DEFAULT 0)`,
  )
  sql.exec(
    'INSERT INTO enrolled (id, name, enrolled_at, seen_at) SELECT id, name, enrolled_at, seen_at FROM pods',
  )
  sql.exec('DROP TABLE pods')
  sql.exec('ALTER TABLE enrolled RENAME TO pods')
  sql.exec('CREATE INDEX pods_by_sight ON pods (seen_at)')
}

/** Who is first is looked for among those that wait, and nobody else is kept in that order: a lease writes less. */
const waitingAlone: Migration = (sql) => {
  sql.exec('DROP INDEX chapters_in_line')
  sql.exec(
    `CREATE INDEX chapters_in_line ON chapters (lane DESC, turn, offered_at, id) WHERE status = 'waiting'`,
  )
}

/** A token says whom it was spent for as long as it would have been good: a pod that never heard so asks again. */
const spentTokens: Migration = (sql) => {
  sql.exec('ALTER TABLE tokens ADD COLUMN pod_id TEXT')
}

/** How many chapters a pod speaks at a time; null of those of before, which never said. */
const lanesOfPods: Migration = (sql) => {
  sql.exec('ALTER TABLE pods ADD COLUMN lanes INTEGER')
}

/** A chapter that was never leased is looked for by no lease and no pod: a lease takes none out of there, it only adds. */
const leasedOnce: Migration = (sql) => {
  sql.exec('DROP INDEX chapters_by_lease')
  sql.exec('CREATE INDEX chapters_by_lease ON chapters (lease_id) WHERE lease_id IS NOT NULL')
  sql.exec('DROP INDEX chapters_by_pod')
  sql.exec('CREATE INDEX chapters_by_pod ON chapters (pod_id, claim_id) WHERE pod_id IS NOT NULL')
}

/** Who lost a chapter last, and when: it is offered to others first. */
const lostBy: Migration = (sql) => {
  sql.exec('ALTER TABLE chapters ADD COLUMN lost_by TEXT')
  sql.exec('ALTER TABLE chapters ADD COLUMN lost_at INTEGER')
}

/** Whom a token was issued for, and as whom a pod came with it: null of those that name themselves. */
const issuedNames: Migration = (sql) => {
  sql.exec('ALTER TABLE tokens ADD COLUMN issued_for TEXT')
  sql.exec('ALTER TABLE pods ADD COLUMN rented_as TEXT')
  sql.exec('UPDATE pods SET rented_as = name WHERE name IN (SELECT name FROM rented_pods)')
}

/** What of a chapter its job is to hear, and has heard, is counted beside it; of those of before a letter names them. */
const newsOfChapters: Migration = (sql) => {
  sql.exec('ALTER TABLE chapters ADD COLUMN news INTEGER NOT NULL DEFAULT 0')
  sql.exec('ALTER TABLE chapters ADD COLUMN heard INTEGER NOT NULL DEFAULT 0')
  sql.exec(
    `UPDATE chapters SET news = 1
     WHERE id IN (SELECT json_extract(effect, '$.chapterId') FROM deliveries)`,
  )
}

/** One index of the leases in pods' hands serves to find a pod's, and all that run out: a lease writes less. */
const inHands: Migration = (sql) => {
  sql.exec('DROP INDEX chapters_by_expiry')
  sql.exec('DROP INDEX chapters_by_pod')
  sql.exec(
    `CREATE INDEX chapters_in_hands ON chapters (pod_id, claim_id, lease_until) WHERE status = 'leased'`,
  )
}

function outcomeIn(report: z.infer<typeof UntoldReport>['report']): string | null {
  switch (report.type) {
    case 'task-done':
      return store({ kind: 'done', result: report.result })
    case 'task-failed':
      return store({ kind: 'given-up', reason: report.reason })
    default:
      return null
  }
}

function store(outcome: ChapterOutcome): string {
  return JSON.stringify(outcome)
}

/** Append only. */
export const FLEET_TABLES: readonly Migration[] = [
  firstEdition,
  DELIVERY_TABLES,
  revisions,
  untold,
  beginnings,
  turns,
  keys,
  scalingTables,
  hookTables,
  expectedTables,
  waitingAlone,
  spentTokens,
  lanesOfPods,
  EQUALS_BEHIND,
  leasedOnce,
  lostBy,
  failuresTables,
  issuedNames,
  newsOfChapters,
  inHands,
]
