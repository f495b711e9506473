import type { BirthMoment } from '#astrology/birth/moment.ts'
import { resolveBirth, type OffsetChoice } from '#astrology/birth/resolve-birth.ts'
import { BIRTH_MENDS } from '#core/birth.ts'
import { InputError } from '#core/errors.ts'

/** What a line may say of a birth, its short names for the place among them. */
export const BIRTH_KEYS: readonly string[] = Object.keys(BIRTH_MENDS)

/** The local time did not fix the moment: the person must say which of these it was. */
export class UndecidedBirth extends InputError {
  readonly kind: 'ambiguous' | 'gap'
  readonly choices: readonly OffsetChoice[]

  constructor(kind: 'ambiguous' | 'gap', choices: readonly OffsetChoice[]) {
    const problem =
      kind === 'ambiguous'
        ? 'happened twice, because clocks were put back'
        : 'never happened, because clocks were put forward'
    const offsets = choices.map(({ offsetSeconds }) => offsetSeconds).join(' or ')
    super('time', problem, `Give another time, or offsetSeconds ${offsets}.`)
    this.kind = kind
    this.choices = choices
  }
}

/**
 * The moment of the birth that a line holds, whatever else it holds: `{date, time, lat, lon, …}`
 * or `{jd, lat, lon}`. Throws `InputError`, `UndecidedBirth` when the person must choose.
 */
export function momentOf(line: object): BirthMoment {
  const resolution = resolveBirth(birthOf(line))
  if (resolution.kind === 'exact') return resolution.moment
  throw new UndecidedBirth(resolution.kind, resolution.choices)
}

/** The same for one of two people; what is wrong with it is told under that side's name. */
export function momentUnder(field: string, line: object): BirthMoment {
  try {
    return momentOf(line)
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    throw new InputError(`${field}.${error.field}`, error.problem, error.mend)
  }
}

/** The birth alone, in whichever form it was given. */
function birthOf(line: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(line).filter(([key]) => BIRTH_KEYS.includes(key)))
}
