import { InputError } from '#core/errors.ts'
import { SETTINGS } from '#settings/registry.ts'
import { existsSync } from 'node:fs'
import { join } from 'node:path'

/** Where wrangler would look for variables by itself, beside each Worker's configuration. */
const FILES = ['.dev.vars', '.env', '.env.local']
const CONFIGURATIONS = ['.', 'workers/orchestrator']

/**
 * The settings that stand in the environment, by the names of their variables. What D1 holds
 * still comes before them. Throws `InputError` naming the variable whose value cannot be used.
 */
export function settingVariables(
  environment: Readonly<Record<string, string | undefined>>,
): Record<string, string> {
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

/**
 * Refuses files that wrangler would read for one Worker and not for the other, or instead of what
 * the environment says. `root`: the checkout. Throws `InputError` naming the file.
 */
export function refuseVariableFiles(root: string): void {
  for (const folder of CONFIGURATIONS) {
    const found = FILES.find((file) => existsSync(join(root, folder, file)))
    if (found === undefined) continue
    const mend = 'Set them in the environment or with `billion settings`, and remove the file.'
    throw new InputError(join(folder, found), 'would give variables to one Worker only', mend)
  }
}
