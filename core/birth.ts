import * as z from 'zod'
import { orMissing } from './misfit.ts'

const TIME = /^(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?$/
/** No place has ever kept a time farther from UTC: IANA knows −15:56:08 (Manila, to 1844) and +15:13:42 (Metlakatla, to 1867). */
const FARTHEST_OFFSET_SECONDS = 57_600
const HALF_A_DAY_MINUTES = 720

/** Each field, as it is when it is there. */
const FIELD = {
  date: z
    .string(orMissing('is not a date'))
    .regex(/^\d{4}-\d{2}-\d{2}$/, { error: 'is not a date', abort: true })
    .refine(isCalendarDay, { error: 'is not in the calendar' })
    .meta({ description: 'The local civil day of the Gregorian calendar, `1968-08-23`.' }),
  time: z.string(orMissing('is not a time')).regex(TIME, 'is not a time of day').nullable().meta({
    description: 'What the clock showed, `13:45`; null when unknown: nothing is guessed.',
  }),
  jd: z
    .number(orMissing('is not a number'))
    .meta({ description: 'A Julian day, universal time, instead of date and time.' }),
  latitude: numberBetween(-90, 90).meta({ description: 'Degrees, north positive.' }),
  longitude: numberBetween(-180, 180).meta({ description: 'Degrees, east positive.' }),
  zone: z
    .string(orMissing('is not a time zone'))
    .meta({ description: 'An IANA name; by default the place’s own.' }),
  offsetSeconds: numberBetween(-FARTHEST_OFFSET_SECONDS, FARTHEST_OFFSET_SECONDS)
    .refine(Number.isInteger, { error: 'is not a whole number' })
    .meta({ description: 'Seconds east of UTC; goes before the zone.' }),
  certaintyMinutes: numberBetween(0, HALF_A_DAY_MINUTES).meta({
    description:
      'How many minutes the time may be off either way; 0 is exact, as is leaving it out.',
  }),
} as const

/** A birth by the clock of its place. `time` is null when nobody knows it; it has no default. */
export const CivilBirth = z.strictObject({
  date: FIELD.date,
  time: FIELD.time,
  latitude: FIELD.latitude,
  longitude: FIELD.longitude,
  zone: FIELD.zone.optional(),
  offsetSeconds: FIELD.offsetSeconds.optional(),
  certaintyMinutes: FIELD.certaintyMinutes.optional(),
})
export type CivilBirth = z.infer<typeof CivilBirth>

/** A birth whose moment is known as a Julian day, universal time. */
export const JulianBirth = z.strictObject({
  jd: FIELD.jd,
  latitude: FIELD.latitude,
  longitude: FIELD.longitude,
  certaintyMinutes: FIELD.certaintyMinutes.optional(),
})
export type JulianBirth = z.infer<typeof JulianBirth>

const EXAMPLE = { date: '1985-12-10', time: '13:45', latitude: 51.5074, longitude: -0.1278 }

/** A birth in its normal form: what is stored, and what everything reads. */
export const Birth = z.union([CivilBirth, JulianBirth]).meta({ id: 'Birth', example: EXAMPLE })
export type Birth = z.infer<typeof Birth>

const BirthForm = z
  .strictObject(
    {
      date: FIELD.date.optional(),
      time: FIELD.time.optional(),
      jd: FIELD.jd.optional(),
      latitude: FIELD.latitude.optional(),
      lat: FIELD.latitude.optional(),
      longitude: FIELD.longitude.optional(),
      lon: FIELD.longitude.optional(),
      zone: FIELD.zone.optional(),
      offsetSeconds: FIELD.offsetSeconds.optional(),
      certaintyMinutes: FIELD.certaintyMinutes.optional(),
    },
    orMissing('is not an object'),
  )
  .meta({
    id: 'BirthInput',
    example: EXAMPLE,
    description:
      'A birth as it is known: `date` and `time`, or `jd`; `latitude` or `lat`, `longitude` or `lon`, never both.',
  })
type BirthForm = z.infer<typeof BirthForm>

/**
 * A birth in any of the forms people give it in, read into its normal form: the one schema of the
 * API, the couple file, flags and batch lines. Whether the zone exists and the ephemeris reaches
 * so far is looked at by `parseBirth` (astrology/birth).
 */
export const BirthInput = BirthForm.transform((form, context): Birth => {
  for (const { field, problem, mend } of formProblems(form)) {
    context.addIssue({ code: 'custom', path: [field], message: problem, params: { mend } })
  }
  return normalForm(form) ?? z.NEVER
})
export type BirthInput = z.input<typeof BirthInput>

/** How to put right whatever is wrong with a field of a birth. */
export const BIRTH_MENDS = {
  date: 'Give a day of the Gregorian calendar as YYYY-MM-DD, from 1800-01-02 to 2399-12-30.',
  time: 'Give the local time as HH:MM or HH:MM:SS on a 24-hour clock, or null when it is unknown.',
  latitude: 'Give degrees from -90 to 90, north positive.',
  lat: 'Give degrees from -90 to 90, north positive.',
  longitude: 'Give degrees from -180 to 180, east positive.',
  lon: 'Give degrees from -180 to 180, east positive.',
  zone: 'Give a name of the IANA time zone database, such as Europe/Vienna, or leave it out.',
  offsetSeconds: 'Give whole seconds east of UTC, from -57600 to 57600.',
  certaintyMinutes: 'Give from 0 to 720 minutes, or a null time when it is unknown.',
  jd: 'Give a Julian day from 2378497.5 (1800-01-02) to 2597640.5 (2399-12-31).',
} as const satisfies Readonly<Record<keyof BirthForm, string>>

interface FormProblem {
  readonly field: keyof BirthForm
  readonly problem: string
  readonly mend: string
}

/** What is wrong with a form whose fields are each right: one too many, or one too few. */
function formProblems(form: BirthForm): FormProblem[] {
  const has = (field: keyof BirthForm) => form[field] !== undefined
  const beside = (field: keyof BirthForm, other: keyof BirthForm, mend: string) =>
    has(field) && has(other) ? [{ field, problem: `is given beside ${other}`, mend }] : []
  const moment = has('jd') ? [] : (['date', 'time'] as const)
  const place = [
    ...(has('lat') ? [] : (['latitude'] as const)),
    ...(has('lon') ? [] : (['longitude'] as const)),
  ]
  return [
    ...beside('date', 'jd', 'Give date and time, or jd alone.'),
    ...beside('time', 'jd', 'Give date and time, or jd alone.'),
    ...beside('zone', 'jd', 'Leave it out: a Julian day is in universal time.'),
    ...beside('offsetSeconds', 'jd', 'Leave it out: a Julian day is in universal time.'),
    ...beside('lat', 'latitude', 'Give one of the two.'),
    ...beside('lon', 'longitude', 'Give one of the two.'),
    ...[...moment, ...place]
      .filter((field) => !has(field))
      .map((field) => ({ field, problem: 'is missing', mend: BIRTH_MENDS[field] })),
  ]
}

/** Null for a form that is not whole. Adding zero makes a zero of minus zero. */
function normalForm(form: BirthForm): Birth | null {
  const { date, time, jd, zone, offsetSeconds, certaintyMinutes } = form
  const latitude = form.latitude ?? form.lat
  const longitude = form.longitude ?? form.lon
  if (latitude === undefined || longitude === undefined) return null
  const place = { latitude: latitude + 0, longitude: longitude + 0 }
  const certainty = certaintyMinutes ? { certaintyMinutes } : {}
  if (jd !== undefined) return { jd, ...place, ...certainty }
  if (date === undefined || time === undefined) return null
  return {
    date,
    time,
    ...place,
    ...(zone !== undefined && { zone }),
    ...(offsetSeconds !== undefined && { offsetSeconds: offsetSeconds + 0 }),
    ...certainty,
  }
}

function numberBetween(least: number, most: number): z.ZodNumber {
  const problem = `is not between ${least} and ${most}`
  return z.number(orMissing('is not a number')).min(least, problem).max(most, problem)
}

/** Whether `YYYY-MM-DD` names a day that is in the calendar. */
export function isCalendarDay(text: string): boolean {
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number)
  const real = new Date(Date.UTC(year, month - 1, day))
  return real.getUTCMonth() === month - 1 && real.getUTCDate() === day
}
