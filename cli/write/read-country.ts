import { iso31661 } from 'iso-3166'
import { InputError } from '#core/errors.ts'

/** A country's two letters of ISO 3166, in either case, as an order has them; null where none was given. Throws `InputError`. */
export function readCountry(given: string | undefined): string | null {
  if (given === undefined) return null
  const code = given.toUpperCase()
  if (iso31661.some(({ alpha2 }) => alpha2 === code)) return code
  throw new InputError(
    '--country',
    `${given} is no country code`,
    'Give the two letters that ISO 3166 has for a country, such as GB.',
  )
}
