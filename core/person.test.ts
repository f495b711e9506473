import { describe, expect, it } from 'vitest'
import { isSamePerson, PersonInput } from './person.ts'

const birth = { date: '1985-12-10', time: '13:00', latitude: 51.5, longitude: -0.13 }

function problemsOf(person: object): string[] {
  const { error } = PersonInput.safeParse({ name: 'Ada', birth, ...person })
  return (error?.issues ?? []).map(({ path, message }) => `${path.join('.')} ${message}`)
}

describe('a name', () => {
  it.each([
    ['ＴＡＮＡＫＡ', 'ＴＡＮＡＫＡ'],
    ['Soﬁa', 'Soﬁa'],
    ['Mª José', 'Mª José'],
    ['Zoe\u0308', 'Zoë'],
    [' José \n Luis ', 'José Luis'],
    ['<script>alert(1)</script>', '<script>alert(1)</script>'],
    ['[a](http://b.example)', '[a](http://b.example)'],
    ['*bold*', '*bold*'],
    ['O’Brien..', 'O’Brien..'],
    ['🦄', '🦄'],
    ['श्री', 'श्री'],
    ['7', '7'],
  ])('%j is kept as it was typed', (typed, kept) => {
    expect(PersonInput.parse({ name: typed, birth }).name).toBe(kept)
  })

  it.each([
    ['', 'is empty'],
    [' \t', 'is empty'],
    ['\u200B', 'holds nothing that can be read'],
    ['...', 'holds nothing that can be read'],
    ['..', 'holds nothing that can be read'],
    ['—', 'holds nothing that can be read'],
    ['\u202E\u2066\u200F', 'holds nothing that can be read'],
    ['\u3164', 'holds nothing that can be read'],
    ['\u2800', 'holds nothing that can be read'],
    ['\u0301', 'holds nothing that can be read'],
    ['\uFFFD', 'holds nothing that can be read'],
    ['\uD83D', 'holds half a character'],
    ['Ada \uDC00', 'holds half a character'],
    ['a'.repeat(121), 'is longer than 120 characters'],
  ])('%j is refused', (name, problem) => {
    expect(problemsOf({ name })).toEqual([`name ${problem}`])
  })
})

describe('how a name is said', () => {
  it.each([
    ['Hwang Bo-reum', 'Hwang Bo-reum'],
    ["D'Arcy", "D'Arcy"],
    ['Nguye\u0302\u0303n', 'Nguyễn'],
    ['Ｔanaka', 'Tanaka'],
  ])('is kept of %j', (typed, kept) => {
    expect(PersonInput.parse({ name: 'Ada', birth, spokenAs: typed }).spokenAs).toBe(kept)
  })

  it.each([
    ['田中', 'holds no Latin letter'],
    ['', 'holds no Latin letter'],
    ['Tanaka 田中', 'holds other than Latin letters'],
    ['Ada <b>', 'holds other than Latin letters'],
  ])('is refused of %j', (spokenAs, problem) => {
    expect(problemsOf({ spokenAs })).toEqual([`spokenAs ${problem}`])
  })
})

describe('isSamePerson', () => {
  const ada = { name: 'Ada', birth }

  it.each([
    ['another case', { name: 'ADA', birth }],
    ['other forms of the letters', { name: 'Ａda', birth }],
    ['a blank nobody sees', { name: 'A\u200Bda', birth }],
    ['seconds', { name: 'Ada', birth: { ...birth, time: '13:00:00' } }],
    ['a zone', { name: 'Ada', birth: { ...birth, zone: 'Europe/London' } }],
  ])('knows a person by %s', (_, other) => {
    expect(isSamePerson(ada, other)).toBe(true)
  })

  it.each([
    ['another name', { name: 'Eve', birth }],
    ['another minute', { name: 'Ada', birth: { ...birth, time: '13:01' } }],
    ['no time', { name: 'Ada', birth: { ...birth, time: null } }],
    ['another place', { name: 'Ada', birth: { ...birth, latitude: 48 } }],
    ['a Julian day', { name: 'Ada', birth: { jd: 2_446_410, latitude: 51.5, longitude: -0.13 } }],
  ])('tells a person apart by %s', (_, other) => {
    expect(isSamePerson(ada, other)).toBe(false)
  })
})
