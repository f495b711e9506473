import type { BirthMoment } from '#astrology/birth/moment.ts'
import { isoDayOf } from '#astrology/dates.ts'
import { MONTHS } from '#core/months.ts'

/** `born 23 August 1968, 13:45, at 46°37′ N 13°51′ E`; an unknown or uncertain time is said to be one. */
export function bornInWords({ jd, civil, certainty, place }: BirthMoment): string {
  const day = dayInWords(civil?.date ?? isoDayOf(jd))
  const time = civil === null ? `${clockOf(jd)} UT` : civil.time
  const around = certainty.kind === 'within' ? ` (± ${spanInWords(certainty.minutes)})` : ''
  const hour = certainty.kind === 'unknown' || time === null ? 'time unknown' : `${time}${around}`
  return `born ${day}, ${hour}, at ${placeInWords(place)}`
}

function dayInWords(date: string): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  return `${day} ${MONTHS[month - 1]} ${year}`
}

function clockOf(jd: number): string {
  const minutes = Math.round((((jd + 0.5) % 1) + 1) * 1440) % 1440
  return `${padded(Math.floor(minutes / 60))}:${padded(minutes % 60)}`
}

function spanInWords(minutes: number): string {
  const hours = minutes / 60
  return Number.isInteger(hours) ? `${hours} h` : `${minutes} min`
}

function placeInWords({ latitude, longitude }: BirthMoment['place']): string {
  return `${angle(latitude)} ${latitude < 0 ? 'S' : 'N'} ${angle(longitude)} ${longitude < 0 ? 'W' : 'E'}`
}

function angle(degrees: number): string {
  const minutes = Math.round(Math.abs(degrees) * 60)
  return `${Math.floor(minutes / 60)}°${padded(minutes % 60)}′`
}

function padded(number: number): string {
  return String(number).padStart(2, '0')
}
