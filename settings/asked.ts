import { InputError } from '#core/errors.ts'
import { nearestName } from '#core/nearest-name.ts'
import { isSettingKey, SETTING_KEYS, SETTINGS, type SettingKey } from './registry.ts'
import { checked } from './settle.ts'

/** Who wants a change and why, as the history keeps it. */
export interface Reason {
  readonly who: string
  readonly why: string
  readonly now: Date
}

const LONGEST = { who: 100, why: 1000 } as const

/** The key somebody typed. Throws an `InputError` with the name that was probably meant, and where all of them are. */
export function askedKey(typed: string): SettingKey {
  if (isSettingKey(typed)) return typed
  const mend = `Did you mean ${meantBy(typed)}? GET /admin/v1/settings lists all, as billion settings does.`
  throw new InputError('key', 'is not the name of a setting', mend)
}

/** By its variable or its last word, or else the nearest of all. */
function meantBy(typed: string): string | undefined {
  const named = SETTING_KEYS.find((key) => SETTINGS[key].variable === typed)
  const ending = SETTING_KEYS.find((key) => key.endsWith(`.${typed}`))
  return named ?? ending ?? nearestName(typed, SETTING_KEYS)
}

/** The value as its type reads it; null to unset. Throws an `InputError` that does not repeat it. */
export function askedValue(key: SettingKey, value: unknown): unknown {
  if (value === null) return null
  const said = checked(key, value)
  if (said.kind === 'value') return said.value
  const problem = said.kind === 'nothing' ? 'is empty' : said.problem
  const { purpose, variable } = SETTINGS[key]
  throw new InputError('value', problem, `${purpose} Unset, ${variable} or the default stands.`)
}

/** Throws an `InputError` for a reason that tells nobody anything, is a book, or plays with a terminal. */
export function askedReason({ who, why, now }: Reason): Reason {
  const reason = { who: who.trim(), why: why.trim(), now }
  for (const field of ['who', 'why'] as const) {
    const length = reason[field].length
    if (length === 0) throw new InputError(field, 'is empty', 'The history tells it for good.')
    if (length > LONGEST[field]) {
      throw new InputError(field, 'is too long', `Use at most ${LONGEST[field]} characters.`)
    }
    if (/\p{Cc}/u.test(reason[field])) {
      throw new InputError(field, 'is more than one line', 'Say it in one line of plain text.')
    }
  }
  return reason
}
