import fc from 'fast-check'
import { expect, test } from 'vitest'
import { CATALOGUE } from './catalogue.ts'
import { counted, filled } from './filled.ts'

test('every place is filled by what is given, and by nothing else', () => {
  fc.assert(
    fc.property(fc.string(), fc.integer(), (name, place) => {
      expect(filled('{name} at {place}, {other}', { name, place })).toBe(
        `${name} at ${place}, {other}`,
      )
    }),
  )
})

test('one is told apart from many', () => {
  const words = { one: '{count} hour of {name}', other: '{count} hours of {name}' }
  expect(counted(words, 1, { name: 'Ada' })).toBe('1 hour of Ada')
  expect(counted(words, 0, { name: 'Ada' })).toBe('0 hours of Ada')
})

test('every language fills the same places', () => {
  const places = (words: unknown): unknown =>
    typeof words === 'object' && words !== null
      ? Object.fromEntries(Object.entries(words).map(([key, value]) => [key, places(value)]))
      : [...new Set(typeof words === 'string' ? words.match(/\{\w+\}/g) : [])].toSorted()
  expect(places(CATALOGUE.de)).toEqual(places(CATALOGUE.en))
})
