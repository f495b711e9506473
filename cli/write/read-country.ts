import { InputError } from '#core/errors.ts'

/** Two letters of ISO 3166, in either case, as an order has them; null where none was given. Throws `InputError`. */
export function readCountry(given: string | undefined): string | null {
  if (given === undefined) return null
  const code = given.toUpperCase()
  if (/^[A-Z]{2}$/.test(code)) return code
  throw new InputError('--country', `${given} is no country code`, 'Give two letters, such as GB.')
}
