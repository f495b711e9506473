import { InputError } from '#core/errors.ts'
import { refuseUnknownKeys } from './named.ts'

/** A line as an object of which every key is known. Throws `InputError` naming what is not. */
export function readLine(
  value: unknown,
  known: readonly string[],
): Readonly<Record<string, unknown>> {
  if (!isObject(value)) {
    throw new InputError(
      'birth',
      'is not of the right kind',
      'Give an object of texts and numbers.',
    )
  }
  refuseUnknownKeys(value, ['id', ...known])
  return value
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
