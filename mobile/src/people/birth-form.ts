import type { BirthInput } from '@core/birth.ts'
import { plainDigits } from './plain-digits.ts'

export const TIME_KNOWN = ['exact', 'about', 'unknown'] as const
export type TimeKnown = (typeof TIME_KNOWN)[number]

/** Where somebody was born, as the list of places has it. */
export interface Place {
  readonly name: string
  readonly country: string
  readonly latitude: number
  readonly longitude: number
}

/** A birth as it is being typed. */
export interface BirthForm {
  readonly day: string
  readonly month: string
  readonly year: string
  readonly known: TimeKnown
  readonly time: string
  /** How many minutes a time that is roughly known may be off either way. */
  readonly within: number
  readonly place: Place | null
  /** Chosen where the clocks of that night showed one time twice, or never; seconds east of UTC. */
  readonly offsetSeconds: number | null
}

export const EMPTY_BIRTH: BirthForm = {
  day: '',
  month: '',
  year: '',
  known: 'exact',
  time: '',
  within: 30,
  place: null,
  offsetSeconds: null,
}

export type BirthField = 'date' | 'time' | 'place'
export type BirthProblem = 'needed' | 'notADate' | 'outOfReach' | 'notATime'

/** A birth that can be sent, or what of it is wrong, by field. */
export type BirthRead =
  | { readonly ok: true; readonly birth: BirthInput }
  | { readonly ok: false; readonly problems: Partial<Record<BirthField, BirthProblem>> }

/** Reads what was typed. Nothing is filled in: a time that is not known stays unknown. */
export function readBirth(form: BirthForm): BirthRead {
  const date = dateOf(form)
  const time = timeOf(form)
  const problems = {
    ...(typeof date === 'object' && { date: date.problem }),
    ...(typeof time === 'object' && time !== null && { time: time.problem }),
    ...(form.place === null && { place: 'needed' as const }),
  }
  if (typeof date !== 'string' || (typeof time === 'object' && time !== null) || !form.place) {
    return { ok: false, problems }
  }
  const { latitude, longitude } = form.place
  const offset = form.offsetSeconds === null ? {} : { offsetSeconds: form.offsetSeconds }
  const within = form.known === 'about' ? { certaintyMinutes: form.within } : {}
  return { ok: true, birth: { date, time, latitude, longitude, ...offset, ...within } }
}

/** As far as charts are computed, whatever the clocks there showed. */
const [FIRST_DAY, LAST_DAY] = ['1800-01-02', '2399-12-30']

function dateOf({ day, month, year }: BirthForm): string | { readonly problem: BirthProblem } {
  const parts = [year, month, day].map((part) => plainDigits(part).trim())
  if (parts.every((part) => part === '')) return { problem: 'needed' }
  if (!parts.every((part) => /^\d{1,4}$/.test(part))) return { problem: 'notADate' }
  const [years = 0, months = 0, days = 0] = parts.map(Number)
  const real = new Date(Date.UTC(2000, months - 1, days))
  real.setUTCFullYear(years, months - 1, days)
  const isReal =
    real.getUTCFullYear() === years &&
    real.getUTCMonth() === months - 1 &&
    real.getUTCDate() === days
  if (!isReal) return { problem: 'notADate' }
  const date = [String(years).padStart(4, '0'), two(months), two(days)].join('-')
  return date < FIRST_DAY || date > LAST_DAY ? { problem: 'outOfReach' } : date
}

function timeOf({ known, time }: BirthForm): string | null | { readonly problem: BirthProblem } {
  if (known === 'unknown') return null
  const typed = plainDigits(time).trim()
  if (typed === '') return { problem: 'needed' }
  const [, hours, minutes] = /^(\d{1,2})[:.h ]?(\d{2})$/.exec(typed) ?? []
  if (hours === undefined || minutes === undefined) return { problem: 'notATime' }
  if (Number(hours) > 23 || Number(minutes) > 59) return { problem: 'notATime' }
  return `${two(Number(hours))}:${minutes}`
}

function two(number: number): string {
  return String(number).padStart(2, '0')
}

/** Whether two births are of one day, time and place, whichever of two moments that was. */
export function isSameMoment(one: BirthForm, other: BirthForm): boolean {
  const said = ({ day, month, year, known, time, place }: BirthForm) =>
    JSON.stringify([day, month, year, known, time, place?.latitude, place?.longitude])
  return said(one) === said(other)
}

/** A birth that is kept, as a form to correct; null of one whose moment is a Julian day. */
export function formOf(
  birth: StoredBirth,
  place: Pick<Place, 'name' | 'country'>,
): BirthForm | null {
  if (!('date' in birth)) return null
  const [year = '', month = '', day = ''] = birth.date.split('-')
  const { time, certaintyMinutes = 0, latitude, longitude, offsetSeconds = null } = birth
  const roughly = certaintyMinutes > 0 ? 'about' : 'exact'
  return {
    ...EMPTY_BIRTH,
    day: String(Number(day)),
    month: String(Number(month)),
    year,
    known: time === null ? 'unknown' : roughly,
    time: (time ?? '').slice(0, 'HH:MM'.length),
    ...(certaintyMinutes > 0 && { within: certaintyMinutes }),
    place: { ...place, latitude, longitude },
    offsetSeconds,
  }
}

type StoredBirth =
  | {
      readonly date: string
      readonly time: string | null
      readonly latitude: number
      readonly longitude: number
      readonly offsetSeconds?: number | undefined
      readonly certaintyMinutes?: number | undefined
    }
  | { readonly jd: number }
