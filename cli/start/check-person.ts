import { resolveBirth } from '#astrology/birth/resolve-birth.ts'
import { hebrewNameLetters } from '#astrology/kabbalah/letters/hebrew-name.ts'
import { InputError } from '#core/errors.ts'
import { PERSON_MENDS } from '#core/person.ts'
import { CreatePersonRequest } from '#workers/api/contract/people.ts'

/** A person as the API will keep them: the name composed and trimmed. */
export type StartPerson = CreatePersonRequest

/**
 * Reads one of a couple, `position` 1 or 2, by the API's own rules. Throws `InputError` whose field
 * begins with who it is: `Ada (person 1), birth.date`.
 */
export function checkPerson(value: unknown, position: number): StartPerson {
  const who = nameOf(value) ? `${nameOf(value)} (person ${position})` : `person ${position}`
  try {
    return checked(value)
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    throw new InputError(`${who}, ${error.field}`, error.problem, error.mend)
  }
}

function checked(value: unknown): StartPerson {
  // Of a birth the calendar says more than the contract's types can.
  if (typeof value === 'object' && value !== null && 'birth' in value) checkBirth(value.birth)
  const parsed = CreatePersonRequest.safeParse(value)
  if (parsed.success) {
    if (parsed.data.hebrewName !== undefined) hebrewNameLetters(parsed.data.hebrewName)
    return parsed.data
  }
  const issue = parsed.error.issues[0]!
  if (issue.code === 'unrecognized_keys') {
    const field = [...issue.path, issue.keys[0]].join('.')
    throw new InputError(field, 'is not a known field', 'Leave it out, or check its spelling.')
  }
  const field = issue.path.join('.') || 'the entry'
  const mend = PERSON_MENDS[field] ?? 'Give {"name": …, "birth": {…}}.'
  throw new InputError(field, issue.message, mend)
}

/** A local time that happened twice or never is told with the choices, never guessed. */
function checkBirth(birth: unknown): void {
  const resolution = inBirth(() => resolveBirth(birth))
  if (resolution.kind === 'exact') return
  const offsets = resolution.choices.map(({ offsetSeconds }) => offsetSeconds).join(', ')
  const what =
    resolution.kind === 'ambiguous' ? 'happened twice that day' : 'never happened that day'
  throw new InputError('birth.time', what, `Give offsetSeconds, one of: ${offsets}.`)
}

function inBirth<T>(work: () => T): T {
  try {
    return work()
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    const field = error.field === 'birth' ? 'birth' : `birth.${error.field}`
    throw new InputError(field, error.problem, error.mend)
  }
}

function nameOf(value: unknown): string | null {
  const isNamed = typeof value === 'object' && value !== null && 'name' in value
  return isNamed && typeof value.name === 'string' ? value.name.trim() : null
}
