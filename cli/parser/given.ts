import { InputError } from '#core/errors.ts'

/** What a command cannot do without. Throws `InputError` that names the flag and the mend. */
export function given(value: string | undefined, flag: string, mend: string): string {
  if (value === undefined) throw new InputError(flag, 'is missing', mend)
  return value
}
