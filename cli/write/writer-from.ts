import { InputError } from '#core/errors.ts'
import { SETTINGS, type SettingKey, type SettingValue } from '#settings/registry.ts'
import { WRITING_PROVIDERS } from '#settings/registry/writing.ts'
import { settle } from '#settings/settle.ts'
import { named } from '#cli/parser/named.ts'
import { embedded, isRemote, remote } from '#writing/providers/provider-named.ts'
import type { Price } from '#writing/cost.ts'
import type { Writer } from '#writing/writer.ts'

interface Named {
  readonly provider: string
  readonly model?: string
  readonly baseUrl?: string
}

type Environment = Readonly<Record<string, string | undefined>>

/**
 * The writer a command names, its key and its address from the environment, by the names that
 * settings have there. Nothing is read of any system's settings. Throws `InputError` for what is
 * missing or cannot be used.
 */
export async function writerFrom(
  { provider: given, model, baseUrl }: Named,
  environment: Environment,
): Promise<Writer> {
  const provider = named('--provider', given, WRITING_PROVIDERS)
  if (!isRemote(provider)) return embedded()
  const apiKey = await valueOf(`writing.${provider}.key`, environment)
  if (apiKey === null) {
    const { variable } = SETTINGS[`writing.${provider}.key`]
    throw new InputError(variable, 'is not set', `Put ${provider}’s key into that variable.`)
  }
  const address = baseUrl ?? (await valueOf(`writing.${provider}.baseUrl`, environment))
  return remote(provider, model ?? null, { apiKey, baseUrl: address.replace(/\/+$/, '') })
}

/** What the environment says models cost, by model. */
export async function pricesFrom(
  environment: Environment,
): Promise<Readonly<Record<string, Price>>> {
  return await valueOf('writing.prices', environment)
}

async function valueOf<Key extends SettingKey>(
  key: Key,
  environment: Environment,
): Promise<SettingValue<Key>> {
  const settled = await settle(key, undefined, environment)
  if (settled.kind === 'value') return settled.value
  const { variable, purpose } = SETTINGS[key]
  throw new InputError(variable, 'holds what cannot be used', purpose)
}
