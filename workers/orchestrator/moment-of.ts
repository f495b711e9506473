import type { BirthMoment } from '#astrology/birth/moment.ts'
import { resolveBirth } from '#astrology/birth/resolve-birth.ts'
import { InputError } from '#core/errors.ts'
import type { PersonSnapshot } from '#core/person.ts'

/** The moment a person of a job was born. Throws `InputError` for a local time that is not one moment. */
export function momentOf({ name, birth }: Pick<PersonSnapshot, 'name' | 'birth'>): BirthMoment {
  const resolution = resolveBirth(birth)
  if (resolution.kind === 'exact') return resolution.moment
  // The API asks before it takes an order, so this is an order that came another way.
  throw new InputError(
    'birth.time',
    `${name}'s local time is ${resolution.kind}`,
    'Give offsetSeconds.',
  )
}
