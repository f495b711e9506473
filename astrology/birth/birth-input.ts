import type * as z from 'zod'

import { FIRST_DAY, LAST_DAY } from '#astrology/ephemeris/ephemeris.ts'
import { type Birth, BIRTH_MENDS, BirthInput } from '#core/birth.ts'
import { InputError } from '#core/errors.ts'
import { zoneHistory } from './zone-history.ts'

const MENDS: Readonly<Record<string, string>> = {
  ...BIRTH_MENDS,
  birth: 'Give an object with date, time, latitude and longitude.',
}

/**
 * Reads a birth in any form (core/birth.ts) into its normal form: one that is in the ephemeris,
 * in a zone there is. Throws `InputError` naming the first field that cannot be used, the place's
 * by its long name.
 */
export function parseBirth(value: unknown): Birth {
  const parsed = BirthInput.safeParse(value)
  if (!parsed.success) throw inputError(parsed.error.issues[0])
  const birth = parsed.data
  const isReached = 'jd' in birth ? isDayInEphemeris(birth.jd) : isDateInEphemeris(birth.date)
  if (!isReached) throw refusal('jd' in birth ? 'jd' : 'date', 'is outside the ephemeris')
  if ('zone' in birth && birth.zone !== undefined && zoneHistory(birth.zone) === null) {
    throw refusal('zone', 'is not a known time zone')
  }
  return birth
}

const LONG_NAMES: Readonly<Record<string, string>> = { lat: 'latitude', lon: 'longitude' }

function inputError(issue: z.core.$ZodIssue | undefined): InputError {
  if (issue?.code === 'unrecognized_keys') {
    return new InputError(issue.keys[0] ?? 'birth', 'is not part of a birth', 'Leave it out.')
  }
  const given = String(issue?.path[0] ?? 'birth')
  const problem = issue?.message ?? 'is not valid'
  const mend: unknown = issue?.code === 'custom' ? issue.params?.['mend'] : undefined
  if (typeof mend === 'string') return new InputError(given, problem, mend)
  return refusal(LONG_NAMES[given] ?? given, problem)
}

function refusal(field: string, problem: string): InputError {
  return new InputError(field, problem, MENDS[field] ?? '')
}

function isDayInEphemeris(jd: number): boolean {
  return jd >= FIRST_DAY && jd <= LAST_DAY
}

/** From the second of January 1800 on; each end is looked at to the second once the zone is known. */
function isDateInEphemeris(date: string): boolean {
  return date >= '1800-01-01' && date <= '2399-12-31'
}
