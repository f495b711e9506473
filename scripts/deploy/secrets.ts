import { SETTINGS } from '#settings/registry.ts'
import { unusableKeys } from '#settings/seal.ts'

/** Given secrets by name, or why one of them cannot be used. Their values are told to nobody. */
export type Given =
  | { readonly kind: 'given'; readonly secrets: ReadonlyMap<string, string> }
  | { readonly kind: 'unusable'; readonly name: string; readonly why: string }

/**
 * The secrets of these names that were given: `NAME=value` lines come before the environment.
 * What settings say of a value holds here too.
 */
export async function givenSecrets(
  names: readonly string[],
  {
    environment,
    lines: text,
  }: {
    readonly environment: Readonly<Record<string, string | undefined>>
    /** Of a file; empty where none was given. */
    readonly lines: string
  },
): Promise<Given> {
  const lines = text.split('\n').map((line) => /^\s*([A-Z_]+)=(.+)$/.exec(line))
  const piped = new Map(lines.flatMap((line) => (line ? [[line[1]!, line[2]!.trim()]] : [])))
  const secrets = new Map<string, string>()
  for (const name of names) {
    const value = piped.get(name) ?? environment[name]
    if (!value) continue
    const why = await whyUnusable(name, value)
    if (why !== null) return { kind: 'unusable', name, why }
    secrets.set(name, value)
  }
  return { kind: 'given', secrets }
}

async function whyUnusable(name: string, value: string): Promise<string | null> {
  const unusable = await unusableKeys({ [name]: value })
  if (unusable.length > 0) return 'must be 32 bytes in base64: `openssl rand -base64 32`'
  const type = Object.values(SETTINGS).find(({ variable }) => variable === name)?.type
  const parsed = type?.safeParse(value)
  return parsed?.success === false ? (parsed.error.issues[0]?.message ?? 'is not valid') : null
}

/** How each secret is made, for whoever lacks it. */
export function howToGive(names: readonly string[]): string {
  return [
    ...names.map((name) => `  ${name}  ${MAKING[name] ?? 'a value of your own'}`),
    'Give them in the environment, or in a file of NAME=value lines: `--secrets FILE`, or `-` for the input.',
  ].join('\n')
}

const MAKING: Readonly<Record<string, string>> = {
  SETTINGS_KEY: 'seals the secrets among the settings; keep a copy: `openssl rand -base64 32`',
  SETTINGS_KEY_PREVIOUS: 'the key before, while keys are changed',
  AUTH_SECRET: 'secures sessions and links: `openssl rand -base64 32`',
  OPERATOR_TOKEN: 'opens the operators’ door: `openssl rand -base64 32`',
}
