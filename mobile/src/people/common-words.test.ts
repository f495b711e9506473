import fc from 'fast-check'
import { expect, test } from 'vitest'
import { CATALOGUE } from '#app/words/catalogue.ts'
import { commonWords } from './common-words.ts'

const { en, de } = CATALOGUE
const counted = {
  of: 'people',
  oneIn: 11.8,
  low: 11.5,
  high: 12.3,
  isBound: false,
  words: '',
} as const

test('how common something is is told with its interval, in the words of its reader', () => {
  expect(commonWords(counted, en.people, 'en')).toBe(
    'One person in 12. Between 1 in 11.5 and 1 in 12.3, as counted.',
  )
  expect(commonWords({ ...counted, of: 'pairs' }, de.people, 'de')).toBe(
    'Ein Paar von 12. Zwischen 1 von 11,5 und 1 von 12,3, wie gezählt.',
  )
})

test('what most have is told in a hundred, and what was too rare to count as a bound', () => {
  const most = { ...counted, oneIn: 1.29, low: 1.28, high: 1.3 }
  expect(commonWords(most, en.people, 'en')).toBe('78 of a hundred people.')
  const rare = { ...counted, oneIn: 24_312, high: null, isBound: true }
  expect(commonWords(rare, en.people, 'en')).toBe('Rarer than one person in 24,300.')
})

test('whatever was counted, nothing is left to fill', () => {
  fc.assert(
    fc.property(fc.double({ min: 1, max: 1e10, noNaN: true }), fc.boolean(), (oneIn, isBound) => {
      const rarity = { ...counted, oneIn, low: oneIn * 0.9, high: oneIn * 1.1, isBound }
      expect(commonWords(rarity, de.people, 'de')).not.toMatch(/[{}]|NaN|undefined/)
    }),
  )
})
