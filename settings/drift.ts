import { findSettings, type StoredSetting } from '#d1/settings.ts'
import { shown } from './fingerprint.ts'
import type { SettingsSource } from './read.ts'
import { isSettingKey, SETTING_KEYS, SETTINGS, type SettingKey } from './registry.ts'
import { unusableKeys } from './seal.ts'
import { saidByD1, saidByEnvironment, settle } from './settle.ts'

/** Something about the settings that an operator should see to. It holds no secret. */
export interface SettingFinding {
  /** The setting, or the Worker secret, it is about. */
  readonly key: string
  readonly kind:
    | 'differs'
    | 'bad-value'
    | 'bad-variable'
    | 'bad-sealing-key'
    | 'unknown-key'
    | 'unknown-voice'
    | 'unknown-pool'
    | 'plain-secret'
    | 'previous-seal'
    | 'same-secret'
    | 'links-nowhere'
    | 'endpoint-gone'
    | 'endpoint-asleep'
    | 'endpoint-stuck'
    | 'unknown-gpu'
    | 'renting-stuck'
    | 'hooks-in-lane'
    | 'key-refused'
    | 'runpod-away'
  /** An error harms now; a warning will, one day. */
  readonly severity: 'error' | 'warning'
  /** What is wrong and how to mend it. */
  readonly detail: string
  /** What `differs`, as JSON, secrets as fingerprints. */
  readonly d1?: string
  readonly environment?: string
}

type Rows = ReadonlyMap<string, StoredSetting>
type Variables = SettingsSource['variables']

/** What is wrong at this moment. Throws a `DependencyError` when D1 cannot be read. */
export async function findDrift({ db, variables }: SettingsSource): Promise<SettingFinding[]> {
  return await driftOf(await findSettings(db), variables)
}

/** Everything wrong with the settings as D1 and one Worker's environment hold them. */
export async function driftOf(rows: Rows, variables: Variables): Promise<SettingFinding[]> {
  const declared = await Promise.all(
    SETTING_KEYS.map((key) => findingsOf(key, rows.get(key), variables)),
  )
  const sealing = (await unusableKeys(variables)).map((key) => ({
    key,
    kind: 'bad-sealing-key' as const,
    severity: 'error' as const,
    detail: 'is not 32 bytes in base64. Make one with `openssl rand -base64 32`.',
  }))
  return [
    ...declared.flat(),
    ...(await sameSecrets(rows, variables)),
    ...(await linksNowhere(rows, variables)),
    ...sealing,
    ...strangers(rows),
  ]
}

/** Secrets that are one and the same open more doors than they should, or fewer. */
async function sameSecrets(rows: Rows, variables: Variables): Promise<SettingFinding[]> {
  const secrets = SETTING_KEYS.filter((key) => SETTINGS[key].secret)
  const values = await Promise.all(
    secrets.map(async (key) => {
      const settled = await settle(key, rows.get(key), variables)
      return settled.kind === 'value' ? settled.value : null
    }),
  )
  return secrets.flatMap((key, index) => {
    const first = values.indexOf(values[index]!)
    if (values[index] === null || first === index) return []
    const detail = `It is the same secret as ${secrets[first]}. Give each its own.`
    return [{ key, kind: 'same-secret', severity: 'error', detail }]
  })
}

/** Mails of readings that ended are sent by a Worker nobody asked at any address: without one their links are paths. */
async function linksNowhere(rows: Rows, variables: Variables): Promise<SettingFinding[]> {
  const provider = await settle('mail.provider', rows.get('mail.provider'), variables)
  const url = await settle('api.url', rows.get('api.url'), variables)
  const isSent = provider.kind === 'value' && provider.value !== 'console'
  if (!isSent || url.kind !== 'value' || url.value !== null) return []
  const detail =
    'Mails are sent, and the links in them lead nowhere. Set it to where people reach the API.'
  return [{ key: 'api.url', kind: 'links-nowhere', severity: 'error', detail }]
}

async function findingsOf(
  key: SettingKey,
  stored: StoredSetting | undefined,
  variables: Variables,
): Promise<SettingFinding[]> {
  const { variable } = SETTINGS[key]
  const inD1 = await saidByD1(key, stored, variables)
  const inEnvironment = saidByEnvironment(key, variables)
  const found: SettingFinding[] = []
  if (inD1.kind === 'unusable') {
    const detail = `What D1 holds ${inD1.problem}. Set it again.`
    found.push({ key, kind: 'bad-value', severity: 'error', detail })
  }
  if (inEnvironment.kind === 'unusable') {
    const detail = `What the variable ${variable} holds ${inEnvironment.problem}. Correct it or take it away.`
    found.push({ key, kind: 'bad-variable', severity: 'error', detail })
  }
  if (inD1.kind !== 'value') return found
  if (inEnvironment.kind === 'value' && !isSame(inEnvironment.value, inD1.value)) {
    found.push({
      key,
      kind: 'differs',
      severity: 'error',
      detail: `D1 and the variable ${variable} differ; D1 is used. Take the variable away.`,
      d1: JSON.stringify(await shown(key, inD1.value)),
      environment: JSON.stringify(await shown(key, inEnvironment.value)),
    })
  }
  if (inD1.sealedBy === 'nobody') {
    const detail = 'This secret lies in D1 unsealed. `billion settings rotate` seals it.'
    found.push({ key, kind: 'plain-secret', severity: 'warning', detail })
  }
  if (inD1.sealedBy === 'previous') {
    const detail = 'It is sealed under the previous key. `billion settings rotate` seals it anew.'
    found.push({ key, kind: 'previous-seal', severity: 'warning', detail })
  }
  return found
}

/** Objects by what they hold, in whatever order it was written. */
function isSame(one: unknown, other: unknown): boolean {
  return inOrder(one) === inOrder(other)
}

function inOrder(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  )
}

/** Rows no setting is called by. Their values may be anything, so only their names are told. */
function strangers(rows: Rows): SettingFinding[] {
  return [...rows.keys()]
    .filter((key) => !isSettingKey(key))
    .map((key) => ({
      key,
      kind: 'unknown-key',
      severity: 'warning',
      detail: 'D1 holds a setting of this name, and nothing reads it. Delete the row.',
    }))
}
