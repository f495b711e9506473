import { InputError } from '#core/errors.ts'

/** A number from 0 up; undefined where a line leaves it out. Throws `InputError`. */
export function readCount(field: string, given: unknown): number | undefined {
  if (given === undefined) return undefined
  if (typeof given === 'number' && given >= 0) return given
  throw new InputError(field, 'is no such number', 'Give a number from 0 up.')
}
