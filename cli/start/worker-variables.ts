import { InputError } from '#core/errors.ts'
import { SETTINGS } from '#settings/registry.ts'
import { rmSync, writeFileSync } from 'node:fs'

type Variables = Readonly<Record<string, string>>

/**
 * The settings that stand in the environment, by the names of their variables. What D1 holds
 * still comes before them. Throws `InputError` naming the variable whose value cannot be used.
 */
export function settingVariables(
  environment: Readonly<Record<string, string | undefined>>,
): Variables {
  const found = Object.values(SETTINGS).flatMap(({ variable, type, secret, purpose }) => {
    const value = environment[variable]
    if (!value) return []
    const parsed = type.safeParse(value)
    if (parsed.success) return [[variable, value] as const]
    const what = parsed.error.issues[0]?.message ?? 'is not valid'
    const shown = secret ? 'its value' : JSON.stringify(value)
    throw new InputError(
      variable,
      `${shown} cannot be used: ${what}`,
      `Unset it, or mend it. ${purpose}`,
    )
  })
  return Object.fromEntries(found)
}

/** Writes what the Workers are to find as their variables to a file that nobody else may read. */
export function writeVariables(file: string, variables: Variables): void {
  // Made anew: the mode of a file that is there already would stay what it is.
  rmSync(file, { force: true })
  const lines = Object.entries(variables).map(([name, value]) => `${name}=${quoted(name, value)}\n`)
  writeFileSync(file, lines.join(''), { mode: 0o600 })
}

/** As dotenv and dotenv-expand read it back: in a quote the value does not hold, and no `$` expanded. */
function quoted(name: string, value: string): string {
  // In double quotes, and only there, `\n` would become a line's end.
  const quote = [`'`, '`', ...(value.includes('\\') ? [] : ['"'])].find(
    (mark) => !value.includes(mark),
  )
  if (quote === undefined || value.endsWith('\\')) {
    const problem = 'holds every kind of quote at once, or ends with a backslash'
    throw new InputError(name, problem, 'No variables file can carry that; choose another value.')
  }
  return quote + value.replaceAll('$', String.raw`\$`) + quote
}
