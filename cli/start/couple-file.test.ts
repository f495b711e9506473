import { InputError } from '#core/errors.ts'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { coupleOf, readCouple } from './couple-file.ts'

const BIRTH = { date: '1985-12-10', time: '13:00', latitude: 51.5, longitude: -0.13 }
const CHARLES = { name: 'Charles', birth: { ...BIRTH, date: '1991-12-26', time: null } }

function fileOf(text: string): string {
  const file = join(mkdtempSync(join(tmpdir(), 'billion-couple-')), 'couple.json')
  writeFileSync(file, text)
  return file
}

const couple = (first: object, second: object = CHARLES) =>
  readCouple(fileOf(JSON.stringify([first, second])))

describe('readCouple', () => {
  it('reads two people as the API will keep them, Hebrew name included', () => {
    const jose = { name: ' José  Luis ', hebrewName: 'יוסף', birth: BIRTH }
    expect(couple(jose)).toEqual([{ ...jose, name: 'José Luis' }, CHARLES])
  })

  it('reads every form of a birth, and the words a person is spoken of by', () => {
    const short = { date: BIRTH.date, time: BIRTH.time, lat: 51.5, lon: -0.13 }
    const ada = { name: 'Ada', pronouns: 'she', spokenAs: 'Ay-da' }
    expect(couple({ ...ada, birth: { ...short, certaintyMinutes: 0 } })[0]).toEqual({
      ...ada,
      birth: BIRTH,
    })
    expect(couple({ name: 'Ada', birth: { jd: 2_446_410, lat: 51.5, lon: 0 } })[0].birth).toEqual({
      jd: 2_446_410,
      latitude: 51.5,
      longitude: 0,
    })
  })

  it('asks before it lays a person beside themselves, however they were typed', () => {
    const wide = { ...CHARLES, name: 'Ｃharles ', birth: { ...CHARLES.birth, latitude: 51.5 } }
    expect(() => couple(CHARLES, wide)).toThrow(/the same person twice/)
    expect(coupleOf([CHARLES, wide], { samePerson: true })).toHaveLength(2)
  })

  it('does not mind a byte order mark', () => {
    expect(
      readCouple(fileOf(`\u{FEFF}${JSON.stringify([CHARLES, { ...CHARLES, name: 'Ada' }])}`)),
    ).toHaveLength(2)
  })

  it.each([
    [
      'a day that never was',
      { name: 'Ada', birth: { ...BIRTH, date: '1985-02-30' } },
      'Ada (person 1), birth.date',
      /YYYY-MM-DD/,
    ],
    [
      'a time left out',
      { name: 'Ada', birth: { ...BIRTH, time: undefined } },
      'Ada (person 1), birth.time',
      /null when it is unknown/,
    ],
    [
      'a field of a birth nobody knows',
      { name: 'Ada', birth: { ...BIRTH, lattitude: 1 } },
      'Ada (person 1), birth.lattitude',
      /Leave it out/,
    ],
    [
      'a field nobody knows',
      { name: 'Ada', birth: BIRTH, hebrewname: 'עדה' },
      'Ada (person 1), hebrewname',
      /Leave it out/,
    ],
    [
      'a Hebrew name in other letters',
      { name: 'Ada', hebrewName: 'Ada', birth: BIRTH },
      'Ada (person 1), hebrewName',
      /Hebrew letters/,
    ],
    ['no name', { birth: BIRTH }, 'person 1, name', /Give a name/],
    ['a name of nothing', { name: ' ', birth: BIRTH }, 'person 1, name', /Give a name/],
    ['a name that is none', { name: 7, birth: BIRTH }, 'person 1, name', /Give a name/],
    ['no birth', { name: 'Ada' }, 'Ada (person 1), birth', /Give an object/],
    [
      'a place spelled twice',
      { name: 'Ada', birth: { ...BIRTH, lat: 51.5 } },
      'Ada (person 1), birth.lat',
      /one of the two/,
    ],
    [
      'a name nobody can see',
      { name: '\u200B', birth: BIRTH },
      '\u200B (person 1), name',
      /with a letter/,
    ],
    [
      'pronouns nobody knows',
      { name: 'Ada', pronouns: 'it', birth: BIRTH },
      'Ada (person 1), pronouns',
      /she, he, they/,
    ],
    [
      'a local time that happened twice',
      {
        name: 'Ada',
        birth: {
          date: '1987-10-25',
          time: '01:30',
          latitude: 40.71,
          longitude: -74.01,
          zone: 'America/New_York',
        },
      },
      'Ada (person 1), birth.time',
      /offsetSeconds, one of: -14400, -18000/,
    ],
  ])('refuses %s, with who it is, the field and the mend', (_, first, field, mend) => {
    expect(() => couple(first)).toThrow(
      expect.objectContaining({ field, mend: expect.stringMatching(mend) }),
    )
  })

  it('says which of the two it is', () => {
    expect(() => couple(CHARLES, { name: 'Ada', birth: {} })).toThrow(/^Ada \(person 2\), birth\./)
  })

  it.each([
    ['one person', JSON.stringify([CHARLES])],
    ['an object', JSON.stringify(CHARLES)],
    ['the same person twice', JSON.stringify([CHARLES, { ...CHARLES, name: ' Charles' }])],
    ['nothing', ''],
  ])('refuses %s', (_, text) => {
    expect(() => readCouple(fileOf(text))).toThrow(InputError)
  })

  it.each([
    ['[{"name": "Ada",\n  "birth": {"date": x}}]', 'line 2, column 21'],
    ['[{"name": "Ada",\n  "birth": {"date": "1985-12-10"\n"time": null}}]', 'line 3, column 1'],
    ['[{"name": "Ada"}', 'line 1, column 17'],
    ['[{"name": "Ada"}] // us two', 'line 1, column 19'],
    ['[{"name": "Ada",}]', 'line 1, column 17'],
  ])('tells where %j stops being JSON', (text, place) => {
    expect(() => readCouple(fileOf(text))).toThrow(place)
  })

  it('says which file there is not', () => {
    expect(() => readCouple('nowhere.json')).toThrow(/^--couple: nowhere.json cannot be read/)
  })
})
