import { describe, expect, it } from 'vitest'
import { soundAlike, spokenName, writtenName } from './spoken-name.ts'

describe('spokenName', () => {
  it.each([
    ['ＴＡＮＡＫＡ', 'TANAKA'],
    ['Soﬁa', 'Sofia'],
    ['Mª José', 'Ma José'],
    ['Zoe\u0308', 'Zoë'],
    ['Anna!', 'Anna'],
    ['Bob. Smith', 'Bob Smith'],
    ['J. R. Smith Jr.', 'J. R. Smith Jr.'],
    ['*Bob.*', '*Bob*'],
    ['<script>', '<script>'],
    ['[a](http://b.example/…)', '[a](http://b.example/)'],
    ['  Anna\n Maria ', 'Anna Maria'],
    ["O'Brien", 'O’Brien'],
  ])('says %j as %j', (name, said) => {
    expect(spokenName(name)).toBe(said)
  })
})

describe('writtenName', () => {
  it.each([
    ['Anna', 'Anna'],
    ['*bold*', String.raw`\*bold\*`],
    ['[a](b)', String.raw`\[a\](b)`],
    ['<script>', String.raw`\<script>`],
    ['[[p1.sun]]', String.raw`\[\[p1.sun\]\]`],
    ['# Ada', String.raw`\# Ada`],
    ['a\\b', String.raw`a\\b`],
  ])('writes %j as %s', (name, written) => {
    expect(writtenName(name)).toBe(written)
  })
})

it.each([
  ['ＴＡＮＡＫＡ', 'Tanaka', true],
  ['Soﬁa', 'SOFIA', true],
  ['Zoe\u0308', 'Zoë', true],
  ['Anna', 'Anne', false],
])('hears %s and %s as one name: %s', (first, second, expected) => {
  expect(soundAlike(first, second)).toBe(expected)
})
