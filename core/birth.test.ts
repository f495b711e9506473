import { describe, expect, it } from 'vitest'
import { BIRTH_MENDS, BirthInput, type Birth } from './birth.ts'

const civil = { date: '1968-08-23', time: '13:45' }
const vienna = { latitude: 48.21, longitude: 16.37 }

function problems(form: unknown): string[] {
  const { error } = BirthInput.safeParse(form)
  return (error?.issues ?? []).map(({ path, message }) => `${path.join('.')} ${message}`)
}

describe('BirthInput', () => {
  it.each<[string, unknown, Birth]>([
    ['long names', { ...civil, ...vienna }, { ...civil, ...vienna }],
    ['short names', { ...civil, lat: 48.21, lon: 16.37 }, { ...civil, ...vienna }],
    ['one of each', { ...civil, lat: 48.21, longitude: 16.37 }, { ...civil, ...vienna }],
    ['a Julian day', { jd: 2_440_092, lat: 48.21, lon: 16.37 }, { jd: 2_440_092, ...vienna }],
    ['an unknown time', { ...civil, time: null, ...vienna }, { ...civil, time: null, ...vienna }],
    ['no minutes', { ...civil, ...vienna, certaintyMinutes: 0 }, { ...civil, ...vienna }],
    [
      'a zone and an offset',
      { ...civil, ...vienna, zone: 'UTC', offsetSeconds: -0 },
      { ...civil, ...vienna, zone: 'UTC', offsetSeconds: 0 },
    ],
    ['minus zero', { ...civil, lat: -0, lon: -0 }, { ...civil, latitude: 0, longitude: 0 }],
  ])('reads %s into the normal form, and that once more into itself', (_, form, normal) => {
    expect(BirthInput.parse(form)).toStrictEqual(normal)
    expect(BirthInput.parse(normal)).toStrictEqual(normal)
  })

  it.each([
    ['both spellings', { ...civil, ...vienna, lat: 1 }, ['lat is given beside latitude']],
    ['the same twice', { ...civil, ...vienna, lon: 16.37 }, ['lon is given beside longitude']],
    [
      'both moments',
      { ...civil, ...vienna, jd: 2_440_092 },
      ['date is given beside jd', 'time is given beside jd'],
    ],
    [
      'nothing',
      {},
      ['date is missing', 'time is missing', 'latitude is missing', 'longitude is missing'],
    ],
    ['no time', { date: civil.date, ...vienna }, ['time is missing']],
    ['another kind', { ...civil, ...vienna, date: 1968 }, ['date is not a date']],
    ['no object', [], [' is not an object']],
    [
      'an offset beyond any that was kept, to the east',
      { ...civil, ...vienna, offsetSeconds: 57_601 },
      ['offsetSeconds is not between -57600 and 57600'],
    ],
    [
      'one to the west',
      { ...civil, ...vienna, offsetSeconds: -57_601 },
      ['offsetSeconds is not between -57600 and 57600'],
    ],
    [
      'one without an end',
      { ...civil, ...vienna, offsetSeconds: 1e308 },
      ['offsetSeconds is not between -57600 and 57600'],
    ],
    [
      'no whole offset',
      { ...civil, ...vienna, offsetSeconds: 0.5 },
      ['offsetSeconds is not a whole number'],
    ],
  ])('refuses %s', (_, form, expected) => {
    expect(problems(form)).toEqual(expected)
  })

  it.each([-57_600, -57_368, 54_822, 57_600])('takes an offset of %i s', (offsetSeconds) => {
    expect(problems({ ...civil, ...vienna, offsetSeconds })).toEqual([])
  })

  it('knows a mend for every field', () => {
    for (const mend of Object.values(BIRTH_MENDS)) expect(mend).toMatch(/^Give .+\.$/)
  })
})
