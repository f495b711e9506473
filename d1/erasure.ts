import type { JobId } from '#core/ids.ts'
import { fromD1 } from './from-d1.ts'

/** By which column each table knows an owner, or an account that acts for one. */
export const BY_OWNER: Readonly<Record<string, readonly string[]>> = {
  jobs: ['owner'],
  people: ['owner'],
  idempotency_keys: ['owner'],
  api_keys: ['owner'],
  consents: ['owner'],
  shares: ['owner'],
  credits: ['owner'],
  access_grants: ['owner'],
  notices: ['owner'],
  sessions: ['account_id'],
  credentials: ['account_id'],
  passkeys: ['account_id'],
  members: ['account_id', 'organization_id'],
  invitations: ['inviter_id', 'organization_id'],
  verifications: ['value'],
  organizations: ['id'],
  accounts: ['id'],
}

/** By which column each table knows a job. */
export const BY_JOB: Readonly<Record<string, string>> = {
  documents: 'job_id',
  packages: 'job_id',
  reading_places: 'job_id',
  writer_calls: 'job_id',
  job_endings: 'job_id',
  milestones: 'job_id',
  dead_letters: 'sender',
  put_off: 'id',
}

/**
 * Tables that hold nothing of an owner's by which it could be found: what is the service's own,
 * decisions of operators, hashes and seals of calls that are gone in a day, and the deletions themselves.
 *
 * @internal for the test that asks for every table
 */
export const OF_NOBODY = [
  'account_tasks',
  'answered_calls',
  'dead_letter_decisions',
  'durations',
  'operator_actions',
  'owing',
  'place_areas',
  'place_names',
  'places',
  'pod_spending',
  'setting_changes',
  'setting_proposals',
  'settings',
  'signing_keys',
] as const

/** Deletes what tables hold of jobs beside what `deleteJob` takes. Twice is harmless. */
export async function deleteJobRows(db: D1Database, jobs: readonly JobId[]): Promise<void> {
  const known = JSON.stringify(jobs)
  const statements = Object.entries(BY_JOB).map(([table, column]) =>
    db
      .prepare(`DELETE FROM ${table} WHERE ${column} IN (SELECT value FROM json_each(?))`)
      .bind(known),
  )
  await fromD1('rows of jobs could not be deleted', () => db.batch(statements))
}

/** Deletes every row of an owner's, all of them or none. Twice is harmless. */
export async function deleteOwnerRows(db: D1Database, owner: string): Promise<void> {
  const statements = Object.entries(BY_OWNER).flatMap(([table, columns]) =>
    columns.map((column) => db.prepare(`DELETE FROM ${table} WHERE ${column} = ?`).bind(owner)),
  )
  const tasks = db
    .prepare(`DELETE FROM account_tasks WHERE owner = ? AND kind = 'export'`)
    .bind(owner)
  // Of their keys, which are gone by now, and of any that went without the record of its use.
  const usage = db.prepare('DELETE FROM key_usage WHERE key_id NOT IN (SELECT id FROM api_keys)')
  await fromD1('rows of an owner could not be deleted', () =>
    db.batch([...statements, tasks, usage]),
  )
}

/** How many rows each table still holds of an owner and of what were their jobs: the proof of a deletion. */
export async function countOwnerRows(
  db: D1Database,
  owner: string,
  jobs: readonly JobId[],
): Promise<Readonly<Record<string, number>>> {
  const known = JSON.stringify(jobs)
  const ofOwner = Object.entries(BY_OWNER).map(([table, columns]) => {
    const isTheirs = columns.map((column) => `${column} = ?1`).join(' OR ')
    const sql = `SELECT '${table}' AS name, count(*) AS rows FROM ${table} WHERE ${isTheirs}`
    return db.prepare(sql).bind(owner)
  })
  const ofJobs = Object.entries(BY_JOB).map(([table, column]) => {
    const isTheirs = `${column} IN (SELECT value FROM json_each(?1))`
    const sql = `SELECT '${table}' AS name, count(*) AS rows FROM ${table} WHERE ${isTheirs}`
    return db.prepare(sql).bind(known)
  })
  const usage = `SELECT 'key_usage' AS name, count(*) AS rows FROM key_usage
    WHERE key_id IN (SELECT id FROM api_keys WHERE owner = ?1)`
  const counted = await fromD1('what is left could not be counted', () =>
    db.batch<{ name: string; rows: number }>([
      ...ofOwner,
      ...ofJobs,
      db.prepare(usage).bind(owner),
    ]),
  )
  return Object.fromEntries(
    counted.flatMap(({ results }) => results.map(({ name, rows }) => [name, rows])),
  )
}

/** Columns that open something: nobody is handed them, their owner neither. */
const SECRET = new Set([
  'token',
  'access_token',
  'refresh_token',
  'id_token',
  'password',
  'digest',
  'public_key',
  'credential_id',
])
/** Passing secrets, which are nobody's data. */
const NOT_EXPORTED = new Set(['verifications'])

type Rows = Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>

/** Every row of an owner's, by table, as it lies there; without what opens something. */
export async function ownerRows(db: D1Database, owner: string): Promise<Rows> {
  return await rowsOf(db, owner, BY_OWNER)
}

/** Every row of a job's beside its own. */
export async function jobRows(db: D1Database, job: JobId): Promise<Rows> {
  const columns = Object.entries(BY_JOB).map(([table, column]): [string, string[]] => [
    table,
    [column],
  ])
  return await rowsOf(db, job, Object.fromEntries(columns))
}

async function rowsOf(db: D1Database, id: string, by: typeof BY_OWNER): Promise<Rows> {
  const tables = Object.entries(by).filter(([table]) => !NOT_EXPORTED.has(table))
  const statements = tables.map(([table, columns]) => {
    const isTheirs = columns.map((column) => `${column} = ?1`).join(' OR ')
    return db.prepare(`SELECT * FROM ${table} WHERE ${isTheirs}`).bind(id)
  })
  const answers = await fromD1('what an owner has could not be read', () =>
    db.batch<Record<string, unknown>>(statements),
  )
  return Object.fromEntries(
    tables.map(([table], index) => [table, answers[index]!.results.map(withoutSecrets)]),
  )
}

function withoutSecrets(row: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(row).filter(([column]) => !SECRET.has(column)))
}
