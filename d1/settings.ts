import { and, desc, eq, getTableColumns, lt, sql } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/d1'
import { fromD1 } from './from-d1.ts'
import { settingChanges, settingProposals, settings } from './settings-schema.ts'

/** Stands for a stored text that is not JSON: somebody wrote it by hand. It harms its own setting only. */
export const NOT_JSON = Symbol('not JSON')

export interface StoredSetting {
  /** Null when it was unset; the row stays, so that versions never start again. */
  readonly value: unknown
  readonly version: number
}

export type SettingChange = typeof settingChanges.$inferSelect
export type SettingProposal = typeof settingProposals.$inferSelect

/** Every stored setting, by key. Throws a retryable `DependencyError` when D1 cannot be read. */
export async function findSettings(db: D1Database): Promise<ReadonlyMap<string, StoredSetting>> {
  const rows = await fromD1('the settings could not be read', async () =>
    drizzle(db)
      .select({
        key: settings.key,
        value: sql<string>`${settings.value}`,
        version: settings.version,
      })
      .from(settings),
  )
  return new Map(rows.map(({ key, value, version }) => [key, { value: parsed(value), version }]))
}

export interface SettingWrite {
  readonly key: string
  /** What is stored; null to unset. */
  readonly value: unknown
  /** What the history shows, secrets as fingerprints; null for unset. */
  readonly from: unknown
  readonly to: unknown
  readonly who: string
  readonly at: Date
  readonly why: string
  /** The versions this change stands on, its own key's among them; 0 where nothing is stored. */
  readonly expected: Readonly<Record<string, number>>
  /** The open proposal that it carries out, and closes. */
  readonly proposalId?: string
}

/**
 * Stores a setting and its line in the history, both or neither. Returns false, having changed
 * nothing, when an expected version has moved or the proposal is no longer open.
 */
export async function writeSetting(db: D1Database, write: SettingWrite): Promise<boolean> {
  const { key, who, why, proposalId = null } = write
  const at = write.at.getTime()
  const version = (write.expected[key] ?? 0) + 1
  const guard = guardOf(write)
  const change = db
    .prepare(
      `INSERT INTO setting_changes (key, version, who, at, from_value, to_value, why, proposal_id)
       SELECT ?, ?, ?, ?, ?, ?, ?, ? WHERE ${guard.sql}`,
    )
    .bind(key, version, who, at, json(write.from), json(write.to), why, proposalId, ...guard.values)
  const store = db
    .prepare(
      `INSERT INTO settings (key, value, version, updated_at) SELECT ?, ?, ?, ? WHERE ${guard.sql}
       ON CONFLICT (key) DO UPDATE SET
         value = excluded.value, version = excluded.version, updated_at = excluded.updated_at`,
    )
    .bind(key, json(write.value), version, at, ...guard.values)
  // The change is in the history only if it was carried out, so it can vouch for that here.
  const close = db
    .prepare(
      `UPDATE setting_proposals
       SET status = 'approved', decided_by = ?, decided_at = ?, decided_why = ?
       WHERE id = ? AND EXISTS (SELECT 1 FROM setting_changes WHERE proposal_id = ?)
         AND status = 'open'`,
    )
    .bind(who, at, why, proposalId, proposalId)
  const [changed] = await fromD1(`${key} could not be written`, async () =>
    db.batch([change, store, ...(proposalId === null ? [] : [close])]),
  )
  return changed!.meta.changes > 0
}

/** Holds while every expected version is the stored one and the proposal, if any, is open. */
function guardOf({ expected, proposalId }: SettingWrite) {
  const versions = Object.entries(expected)
  const clauses = versions.map(
    () => 'coalesce((SELECT version FROM settings WHERE key = ?), 0) = ?',
  )
  if (proposalId === undefined) return { sql: clauses.join(' AND '), values: versions.flat() }
  const isOpen = `EXISTS (SELECT 1 FROM setting_proposals WHERE id = ? AND status = 'open')`
  return { sql: [...clauses, isOpen].join(' AND '), values: [...versions.flat(), proposalId] }
}

interface ChangesAsked {
  /** All settings' when left out. */
  readonly key?: string | undefined
  /** Only changes older than this one. */
  readonly before?: number | undefined
  readonly limit: number
}

/** What was changed, newest first. */
export async function listSettingChanges(
  db: D1Database,
  { key, before, limit }: ChangesAsked,
): Promise<SettingChange[]> {
  return await fromD1('the history of settings could not be read', async () =>
    drizzle(db)
      .select()
      .from(settingChanges)
      .where(
        and(
          key === undefined ? undefined : eq(settingChanges.key, key),
          before === undefined ? undefined : lt(settingChanges.id, before),
        ),
      )
      .orderBy(desc(settingChanges.id))
      .limit(limit),
  )
}

export async function insertProposal(
  db: D1Database,
  proposal: Omit<SettingProposal, 'status' | 'decidedBy' | 'decidedAt' | 'decidedWhy'>,
): Promise<void> {
  // Drizzle would store the value null, which proposes to unset, as no value at all.
  const value = sql`${json(proposal.value)}`
  await fromD1('the proposal could not be kept', async () =>
    drizzle(db)
      .insert(settingProposals)
      .values({ ...proposal, value, status: 'open' }),
  )
}

export async function findProposal(db: D1Database, id: string): Promise<SettingProposal | null> {
  const found = await fromD1('the proposal could not be read', async () =>
    drizzle(db).select().from(settingProposals).where(eq(settingProposals.id, id)).get(),
  )
  return found ?? null
}

/** SQLite numbers rows as they come. */
const place = sql<number>`rowid`

/** Proposals, newest first; `before` is the `place` of the last one seen. */
export async function listProposals(
  db: D1Database,
  { before, limit }: { readonly before?: number | undefined; readonly limit: number },
): Promise<(SettingProposal & { readonly place: number })[]> {
  return await fromD1('the proposals could not be read', async () =>
    drizzle(db)
      .select({ ...getTableColumns(settingProposals), place })
      .from(settingProposals)
      .where(before === undefined ? undefined : lt(place, before))
      .orderBy(desc(place))
      .limit(limit),
  )
}

/** Closes an open proposal without carrying it out. Returns false when it was open no more. */
export async function closeProposal(
  db: D1Database,
  id: string,
  decision: {
    readonly status: 'rejected' | 'expired'
    readonly decidedBy: string | null
    readonly decidedAt: Date
    readonly decidedWhy: string | null
  },
): Promise<boolean> {
  const { meta } = await fromD1('the proposal could not be closed', async () =>
    drizzle(db)
      .update(settingProposals)
      .set(decision)
      .where(and(eq(settingProposals.id, id), eq(settingProposals.status, 'open')))
      .run(),
  )
  return meta.changes > 0
}

function json(value: unknown): string {
  return JSON.stringify(value ?? null)
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return NOT_JSON
  }
}
