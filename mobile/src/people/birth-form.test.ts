import fc from 'fast-check'
import { expect, test } from 'vitest'
import { EMPTY_BIRTH, formOf, isSameMoment, readBirth, type BirthForm } from './birth-form.ts'

const place = { name: 'Villach', country: 'AT', latitude: 46.6, longitude: 13.85 }
const day = fc.date({
  min: new Date('1800-01-02T00:00Z'),
  max: new Date('2399-12-30T00:00Z'),
  noInvalidDate: true,
})
const known = fc.constantFrom('exact', 'about', 'unknown' as const)

test('a birth that is kept is read as it was, once it is made into a form', () => {
  fc.assert(
    fc.property(
      day,
      known,
      fc.nat(1439),
      fc.integer({ min: 1, max: 720 }),
      (date, how, at, off) => {
        const time = `${String(Math.floor(at / 60)).padStart(2, '0')}:${String(at % 60).padStart(2, '0')}`
        const birth = {
          date: date.toISOString().slice(0, 10),
          time: how === 'unknown' ? null : time,
          latitude: place.latitude,
          longitude: place.longitude,
          ...(how === 'about' && { certaintyMinutes: off }),
        }
        expect(readBirth(formOf(birth, place)!)).toEqual({ ok: true, birth })
      },
    ),
  )
})

test('whatever is typed is a birth or a problem with a field, and an unknown time is never guessed', () => {
  const typed = fc.oneof(fc.string({ maxLength: 5 }), fc.nat(3000).map(String))
  const forms = fc.record({ day: typed, month: typed, year: typed, time: typed, known })
  fc.assert(
    fc.property(forms, (form) => {
      const read = readBirth({ ...EMPTY_BIRTH, ...form, place })
      expect(read.ok || Object.keys(read.problems).length > 0).toBe(true)
      const time = read.ok && 'time' in read.birth ? read.birth.time : null
      expect(form.known === 'unknown' ? time : null).toBeNull()
    }),
  )
})

test.each<[Partial<BirthForm>, object]>([
  [{}, { date: 'needed', time: 'needed', place: 'needed' }],
  [
    { day: '30', month: '2', year: '1990', known: 'unknown' },
    { date: 'notADate', place: 'needed' },
  ],
  [
    { day: '3', month: '2', year: '90', time: '25:00', place },
    { date: 'outOfReach', time: 'notATime' },
  ],
])('of %j it says what is wrong', (form, problems) => {
  expect(readBirth({ ...EMPTY_BIRTH, ...form })).toEqual({ ok: false, problems })
})

function timeOf(time: string) {
  const read = readBirth({ ...EMPTY_BIRTH, day: '1', month: '1', year: '1990', place, time })
  return read.ok && 'time' in read.birth ? read.birth.time : null
}

test('a time is read as people type it', () => {
  expect(['9:05', '0905', '9.05', '13h45', ' 23:59 '].map(timeOf)).toEqual([
    '09:05',
    '09:05',
    '09:05',
    '13:45',
    '23:59',
  ])
})

test('the digits of every script are read', () => {
  const zeros = ['٠', '۰', '०', '০', '๐', '０', '᭐', '𝟘']
  for (const zero of zeros) {
    const inScript = (text: string) =>
      text.replaceAll(/\d/g, (digit) => String.fromCodePoint(zero.codePointAt(0)! + Number(digit)))
    const typed = { day: '23', month: '08', year: '1968', time: '13:45' }
    const inIt = Object.entries(typed).map(([field, text]) => [field, inScript(text)])
    const form: BirthForm = { ...EMPTY_BIRTH, ...Object.fromEntries(inIt), place }
    expect(readBirth(form)).toMatchObject({
      ok: true,
      birth: { date: '1968-08-23', time: '13:45' },
    })
  }
  expect(timeOf('１３：４５')).toBe('13:45')
})

test.each([
  ['1800-01-01', false],
  ['1800-01-02', true],
  ['2399-12-30', true],
  ['2399-12-31', false],
])('of %s charts are computed, or it is said that they are not', (date, isComputed) => {
  const form = formOf({ date, time: null, ...place }, place)!
  const read = readBirth(form)
  expect(read.ok || read.problems.date).toBe(isComputed || 'outOfReach')
})

test('a birth is another once any of its day, time or place is, and not by which of two moments it was', () => {
  const birth: BirthForm = {
    ...EMPTY_BIRTH,
    day: '28',
    month: '10',
    year: '1990',
    time: '1:30',
    place,
  }
  expect(isSameMoment(birth, { ...birth, offsetSeconds: 3600 })).toBe(true)
  for (const other of [{ day: '27' }, { time: '12:30' }, { place: { ...place, latitude: 1 } }])
    expect(isSameMoment(birth, { ...birth, ...other })).toBe(false)
})
