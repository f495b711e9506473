import * as z from 'zod'

import { InputError } from '#core/errors.ts'
import { FIRST_DAY, LAST_DAY } from '#astrology/ephemeris/ephemeris.ts'
import { isCalendarDay } from './civil-time.ts'
import { zoneHistory } from './zone-history.ts'

const TIME = /^(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?$/
/** No zone has ever kept a time farther from UTC. */
const FARTHEST_OFFSET_SECONDS = 57_600
const HALF_A_DAY_MINUTES = 720

const latitude = numberBetween(-90, 90)
const longitude = numberBetween(-180, 180)
/** How many minutes before or after the time given the birth may have happened. */
const certaintyMinutes = numberBetween(0, HALF_A_DAY_MINUTES).optional()

/**
 * A birth as people know it: the local civil date (Gregorian) and what the clock showed.
 * `time` is null when nobody knows it; it has no default. `offsetSeconds`, seconds east of
 * UTC, overrides the zone; without a zone the place's own is used. Degrees north and east.
 */
export const BirthInput = z.strictObject({
  date: z
    .string(wrong('is not a date'))
    .regex(/^\d{4}-\d{2}-\d{2}$/, { error: 'is not a date', abort: true })
    .refine(isCalendarDay, { error: 'is not in the calendar', abort: true })
    .refine(isInEphemeris, { error: 'is outside the ephemeris' }),
  time: z.string(wrong('is not a time')).regex(TIME, 'is not a time of day').nullable(),
  latitude,
  longitude,
  zone: z
    .string(wrong('is not a time zone'))
    .refine((name) => zoneHistory(name) !== null, { error: 'is not a known time zone' })
    .optional(),
  offsetSeconds: numberBetween(-FARTHEST_OFFSET_SECONDS, FARTHEST_OFFSET_SECONDS)
    .refine(Number.isInteger, { error: 'is not a whole number' })
    .optional(),
  certaintyMinutes,
})
export type BirthInput = z.infer<typeof BirthInput>

/** A birth whose moment is known as a Julian day, universal time. */
export const JulianBirthInput = z.strictObject({
  jd: z
    .number(wrong('is not a number'))
    .refine((jd) => jd >= FIRST_DAY && jd <= LAST_DAY, { error: 'is outside the ephemeris' }),
  latitude,
  longitude,
  certaintyMinutes,
})
export type JulianBirthInput = z.infer<typeof JulianBirthInput>

/** How to put right whatever is wrong with a field. */
const MENDS: Readonly<Record<string, string>> = {
  birth: 'Give an object with date, time, latitude and longitude.',
  date: 'Give a day of the Gregorian calendar as YYYY-MM-DD, from 1800-01-02 to 2399-12-30.',
  time: 'Give the local time as HH:MM or HH:MM:SS on a 24-hour clock, or null when it is unknown.',
  latitude: 'Give degrees from -90 to 90, north positive.',
  longitude: 'Give degrees from -180 to 180, east positive.',
  zone: 'Give a name of the IANA time zone database, such as Europe/Vienna, or leave it out.',
  offsetSeconds: 'Give whole seconds east of UTC, from -57600 to 57600.',
  certaintyMinutes: 'Give from 0 to 720 minutes, or a null time when it is unknown.',
  jd: 'Give a Julian day from 2378497.5 (1800-01-02) to 2597640.5 (2399-12-31).',
}

/** Reads a birth in either form. Throws `InputError` naming the first field that cannot be used. */
export function parseBirth(value: unknown): BirthInput | JulianBirthInput {
  const isJulian = typeof value === 'object' && value !== null && 'jd' in value
  const parsed = (isJulian ? JulianBirthInput : BirthInput).safeParse(value)
  if (parsed.success) return parsed.data
  throw inputError(parsed.error.issues[0])
}

function inputError(issue: z.core.$ZodIssue | undefined): InputError {
  if (issue?.code === 'unrecognized_keys') {
    return new InputError(issue.keys[0] ?? 'birth', 'is not part of a birth', 'Leave it out.')
  }
  const field = String(issue?.path[0] ?? 'birth')
  return new InputError(field, issue?.message ?? 'is not valid', MENDS[field] ?? '')
}

/** Says that a value is missing apart from its being wrong. */
function wrong(problem: string): { error: (issue: { input?: unknown }) => string } {
  return { error: ({ input }) => (input === undefined ? 'is missing' : problem) }
}

function numberBetween(least: number, most: number): z.ZodNumber {
  const problem = `is not between ${least} and ${most}`
  return z.number(wrong('is not a number')).min(least, problem).max(most, problem)
}

/** From the second of January 1800 on; each end is looked at to the second once the zone is known. */
function isInEphemeris(date: string): boolean {
  return date >= '1800-01-01' && date <= '2399-12-31'
}
