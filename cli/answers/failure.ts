import { UndecidedBirth } from '#cli/birth/read-birth.ts'
import { InputError } from '#core/errors.ts'

export type LineId = string | number | null

/** `error.problem` says what is wrong with `error.field`, `error.mend` how to put it right. */
export interface Failure {
  readonly id: LineId
  readonly error: { readonly field: string; readonly problem: string; readonly mend: string }
  /** The moments between which the person must choose, when that is what is wrong. */
  readonly choices?: UndecidedBirth['choices']
}

/** A fault of ours is told in its place too, so that a long batch loses one line and not the rest. */
export function failureOf(id: LineId, error: unknown): Failure {
  if (!(error instanceof InputError)) {
    const problem = `could not be answered: ${error instanceof Error ? error.message : String(error)}`
    return { id, error: { field: 'line', problem, mend: 'This is a fault of the program.' } }
  }
  const { field, problem, mend } = error
  const told = { id, error: { field, problem, mend } }
  return error instanceof UndecidedBirth ? { ...told, choices: error.choices } : told
}

/** Whose line it is, however wrong the rest of it may be. */
export function idOf(value: unknown): LineId {
  if (typeof value !== 'object' || value === null || !('id' in value)) return null
  return typeof value.id === 'string' || typeof value.id === 'number' ? value.id : null
}

/** The same where the rest is right, so that an id of another kind is told. */
export function lineId(line: Readonly<Record<string, unknown>>): LineId {
  const { id = null } = line
  if (id === null || typeof id === 'string' || typeof id === 'number') return id
  throw new InputError('id', 'is not of the right kind', 'Give a text or a number.')
}
