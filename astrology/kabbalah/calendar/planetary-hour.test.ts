import { describe, expect, it } from 'vitest'
import { loadEphemeris } from '#astrology/ephemeris/load-in-node.ts'
import { born } from '../born.fixture.ts'
import { hebrewBirthDate } from './hebrew-birth-date.ts'
import { planetaryHour } from './planetary-hour.ts'

const ephemeris = await loadEphemeris()
const JERUSALEM = { latitude: 31.778, longitude: 35.2354, offsetSeconds: 7200 }
const TROMSO = { latitude: 69.65, longitude: 18.95, offsetSeconds: 3600 }

function hourAt(date: string, time: string, place = JERUSALEM) {
  const birth = born({ ...place, date, time })
  return planetaryHour(ephemeris, birth, hebrewBirthDate(ephemeris, birth))
}

/** From Sunday 17 to Saturday 23 March 2024, near the equinox, when an hour is an hour. */
const WEEK = [17, 18, 19, 20, 21, 22, 23].map((day) => `2024-03-${day}`)

describe('planetaryHour', () => {
  it('gives the first hour of each day to the planet the day is named after', () => {
    expect(WEEK.map((date) => hourAt(date, '06:10:00')?.planet)).toEqual([
      'sun',
      'moon',
      'mars',
      'mercury',
      'jupiter',
      'venus',
      'saturn',
    ])
  })

  it('gives the first hour of each night from the night of Sunday', () => {
    // The evening of a civil day begins the next Hebrew day.
    const evenings = ['2024-03-16', ...WEEK.slice(0, 6)]
    expect(evenings.map((date) => hourAt(date, '18:10:00')?.planet)).toEqual([
      'mercury',
      'jupiter',
      'venus',
      'saturn',
      'sun',
      'moon',
      'mars',
    ])
  })

  it('gives Saturn the hour in which the lights were hung, the eve of the fourth day', () => {
    expect(hourAt('2024-03-19', '18:10:00')).toEqual({ planet: 'saturn', hour: 1, part: 'night' })
  })

  it('has Mars in the even hours of the days on which Shabbat 129b warns of bloodletting', () => {
    // Hour 2 of Thursday, 4 of Monday, 6 of Friday, 8 of Tuesday, 10 of the Sabbath, 12 of Wednesday.
    const warned = [
      ['2024-03-21', '07:20:00', 2],
      ['2024-03-18', '09:20:00', 4],
      ['2024-03-22', '11:20:00', 6],
      ['2024-03-19', '13:20:00', 8],
      ['2024-03-23', '15:20:00', 10],
      ['2024-03-20', '17:20:00', 12],
    ] as const
    expect(warned.map(([date, time]) => hourAt(date, time))).toEqual(
      warned.map(([, , hour]) => ({ planet: 'mars', hour, part: 'day' })),
    )
  })

  it('runs through twelve hours of the night and twelve of the day', () => {
    const hours = Array.from({ length: 24 }, (_, passed) => {
      const hour = (18 + passed) % 24
      const date = passed < 6 ? '2024-03-19' : '2024-03-20'
      return hourAt(date, `${String(hour).padStart(2, '0')}:20:00`)
    })
    const numbers = Array.from({ length: 12 }, (_, index) => index + 1)
    expect(hours.map((found) => found?.hour)).toEqual([...numbers, ...numbers])
    expect(hours.map((found) => found?.part)).toEqual([
      ...numbers.map(() => 'night'),
      ...numbers.map(() => 'day'),
    ])
  })

  it('stretches with the season', () => {
    expect(hourAt('2024-06-20', '12:30:00')).toMatchObject({ hour: 7, part: 'day' })
    expect(hourAt('2024-06-20', '17:30:00')).toMatchObject({ hour: 11, part: 'day' })
  })

  it('is not known where the Sun does not set', () => {
    expect(hourAt('2024-06-20', '17:30:00', TROMSO)).toBeNull()
  })
})
