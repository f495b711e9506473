import { findSettings } from '#d1/settings.ts'
import { fingerprint } from './fingerprint.ts'
import type { SettingsSource } from './read.ts'
import { SETTING_KEYS, SETTINGS } from './registry.ts'
import { sealingSecrets } from './seal.ts'
import { saidByD1, variableOf } from './settle.ts'

/** Shorter ones would be found in any text, and guessed by anybody. */
const SHORTEST = 8

/**
 * A text of others, such as a provider's error, with every secret of ours that it repeats
 * replaced by its fingerprint.
 */
export async function redacted({ db, variables }: SettingsSource, text: string): Promise<string> {
  const rows = await findSettings(db)
  const secrets: unknown[] = sealingSecrets(variables)
  for (const key of SETTING_KEYS.filter((name) => SETTINGS[name].secret)) {
    const said = await saidByD1(key, rows.get(key), variables)
    secrets.push(variableOf(key, variables), said.kind === 'value' ? said.value : null)
  }
  // The longest first: one may contain another.
  const words = secrets
    .filter((secret) => typeof secret === 'string')
    .filter((secret) => secret.length >= SHORTEST)
    .toSorted((a, b) => b.length - a.length)
  let clean = text
  for (const word of words) clean = clean.replaceAll(word, await fingerprint(word))
  return clean
}
