import { NOT_JSON, type StoredSetting } from '#d1/settings.ts'
import { SETTINGS, type SettingKey, type SettingValue } from './registry.ts'
import { open } from './seal.ts'

/** What one source says of a setting. Null and the empty text say nothing. */
export type Said<Value> =
  | { readonly kind: 'nothing' }
  | {
      readonly kind: 'value'
      readonly value: Value
      /** For a secret in D1: which key sealed it, or that none did. */
      readonly sealedBy?: 'present' | 'previous' | 'nobody'
    }
  | { readonly kind: 'unusable'; readonly problem: string }

/** What a setting is, by D1 and the environment, or why it is nothing. */
export type Settled<Value> =
  | {
      readonly kind: 'value'
      readonly value: Value
      readonly origin: 'd1' | 'environment' | 'default'
      /** What was passed over on the way, in words for the log. */
      readonly passedOver: readonly string[]
    }
  | { readonly kind: 'refused'; readonly problem: string }

type Variables = Readonly<Record<string, unknown>>

/**
 * D1 first, then the environment, then the default. What cannot be used ends the search for a
 * setting that refuses, and is passed over for one that falls back.
 */
export async function settle<Key extends SettingKey>(
  key: Key,
  stored: StoredSetting | undefined,
  variables: Variables,
): Promise<Settled<SettingValue<Key>>> {
  const { variable, default: fallback, onUnreadable } = SETTINGS[key]
  const sources = [
    { origin: 'd1', place: 'D1', said: await saidByD1(key, stored, variables) },
    { origin: 'environment', place: variable, said: saidByEnvironment(key, variables) },
  ] as const
  const passedOver: string[] = []
  for (const { origin, place, said } of sources) {
    if (said.kind === 'value') return { kind: 'value', value: said.value, origin, passedOver }
    if (said.kind === 'nothing') continue
    const problem = `${key}: what ${place} holds ${said.problem}`
    if (onUnreadable === 'refuse') return { kind: 'refused', problem }
    passedOver.push(problem)
  }
  return { kind: 'value', value: fallback, origin: 'default', passedOver }
}

/** What D1 holds, opened if it was sealed. */
export async function saidByD1<Key extends SettingKey>(
  key: Key,
  stored: StoredSetting | undefined,
  variables: Variables,
): Promise<Said<SettingValue<Key>>> {
  const value = stored?.value
  if (value === NOT_JSON) return { kind: 'unusable', problem: 'is not JSON' }
  if (!SETTINGS[key].secret) return checked(key, value)
  const opened = await open(key, value, variables)
  if (opened?.kind === 'shut') return { kind: 'unusable', problem: opened.problem }
  const said = checked(key, opened ? opened.value : value)
  return said.kind === 'value' ? { ...said, sealedBy: opened?.by ?? 'nobody' } : said
}

export function saidByEnvironment<Key extends SettingKey>(
  key: Key,
  variables: Variables,
): Said<SettingValue<Key>> {
  return checked(key, variableOf(key, variables))
}

/** The environment's own word, unread. */
export function variableOf(key: SettingKey, variables: Variables): unknown {
  return variables[SETTINGS[key].variable]
}

/** A value held against the setting's type. The problem never repeats it: it may be a secret. */
export function checked<Key extends SettingKey>(key: Key, value: unknown): Said<SettingValue<Key>> {
  if (value === undefined || value === null || value === '') return { kind: 'nothing' }
  const parsed = SETTINGS[key].type.safeParse(value)
  if (parsed.success) return { kind: 'value', value: parsed.data }
  const [issue] = parsed.error.issues
  const what =
    issue?.code === 'invalid_value' ? `must be one of ${issue.values.join(', ')}` : issue?.message
  return { kind: 'unusable', problem: `cannot be used: ${what}` }
}
