import type { StoredSetting } from '#d1/settings.ts'
import type { SettingKey, SettingValue } from './registry.ts'
import { settle, type Settled } from './settle.ts'

type Rows = ReadonlyMap<string, StoredSetting>
type Variables = Readonly<Record<string, unknown>>

/** By rows and variables, neither of which ever changes: what is read anew is another. */
const settledBy = new WeakMap<Rows, WeakMap<Variables, Map<SettingKey, Settled<unknown>>>>()

/**
 * What a setting is by these rows and variables, worked out when it is first asked for: the doors ask the same
 * few with every request, and a secret is opened with AES. Null rows, of a D1 that was never read, are not kept.
 */
export async function settledOnce<Key extends SettingKey>(
  key: Key,
  rows: Rows | null,
  variables: Variables,
): Promise<Settled<SettingValue<Key>>> {
  if (rows === null) return await settle(key, undefined, variables)
  const kept = keptOf(rows, variables)
  const known = kept.get(key) as Settled<SettingValue<Key>> | undefined
  if (known) return known
  const settled = await settle(key, rows.get(key), variables)
  kept.set(key, settled)
  return settled
}

function keptOf(rows: Rows, variables: Variables): Map<SettingKey, Settled<unknown>> {
  const ofRows = settledBy.get(rows) ?? new WeakMap<Variables, Map<SettingKey, Settled<unknown>>>()
  settledBy.set(rows, ofRows)
  const kept = ofRows.get(variables) ?? new Map<SettingKey, Settled<unknown>>()
  ofRows.set(variables, kept)
  return kept
}
