import { expect, test } from 'vitest'
import { EMPTY_BIRTH } from '#app/people/birth-form.ts'
import { isKeptAs, isSame, NOBODY, personOf, sketchedBirth } from './first-minute.ts'

const DAY = { ...EMPTY_BIRTH, day: '10', month: '12', year: '1985' }
const LONDON = { name: 'London', country: 'United Kingdom', latitude: 51.5, longitude: -0.13 }

test('a wheel is drawn from the first whole day on', () => {
  expect(sketchedBirth({ ...DAY, year: '' })).toBeNull()
  expect(sketchedBirth({ ...DAY, month: '13' })).toBeNull()
  expect(sketchedBirth(DAY)).toMatchObject({
    isWhole: false,
    birth: { date: '1985-12-10', time: null },
  })
})

test('a time that is being typed is no time yet', () => {
  expect(sketchedBirth({ ...DAY, place: LONDON, time: '13:' })).toMatchObject({
    isWhole: false,
    birth: { time: null, latitude: 51.5 },
  })
  expect(sketchedBirth({ ...DAY, place: LONDON, time: '13:45' })).toMatchObject({
    isWhole: true,
    birth: { time: '13:45' },
  })
})

test('nobody is told of without a name, and a space more is the same person', () => {
  const birth = { ...DAY, place: LONDON, known: 'unknown' as const }
  expect(personOf({ name: ' ', birth })).toBeNull()
  expect(personOf(NOBODY)).toBeNull()
  expect(isSame({ name: 'Ada', birth }, { name: 'Ada ', birth })).toBe(true)
  expect(isSame({ name: 'Ada', birth }, { name: 'Ada', birth: { ...birth, day: '11' } })).toBe(
    false,
  )
})

test('whoever is kept already is known by name and birth', () => {
  const birth = { ...DAY, place: LONDON, time: '13:45' }
  const typed = personOf({ name: 'Ada', birth })!
  const kept = {
    name: 'Ada',
    birth: {
      date: '1985-12-10',
      time: '13:45:00',
      latitude: 51.5,
      longitude: -0.13,
      zone: 'Europe/London',
    },
  } as Parameters<typeof isKeptAs>[1]
  expect(isKeptAs(typed, kept)).toBe(true)
  expect(isKeptAs(typed, { ...kept, name: 'Eva' })).toBe(false)
  const later = personOf({ name: 'Ada', birth: { ...birth, time: '13:46' } })!
  expect(isKeptAs(later, kept)).toBe(false)
})
