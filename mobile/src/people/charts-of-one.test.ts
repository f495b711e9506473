import { expect, test } from 'vitest'
import { CATALOGUE } from '#app/words/catalogue.ts'
import { partWords, ratioOf } from './charts-of-one.ts'

test('a part of a chart is called as one would call it', () => {
  const called = [
    'sun',
    'gate34',
    'solarPlexusCenter',
    'channel20-34',
    'personalitySun',
    'house4',
    'sun-saturn',
  ]
  const inWords = (language: 'en' | 'de') =>
    called.map((about) => partWords(about, CATALOGUE[language].parts))
  expect(inWords('en')).toEqual([
    'Sun',
    'Gate 34',
    'Solar Plexus Center',
    'Channel 20-34',
    'Personality Sun',
    'House 4',
    'Sun and Saturn',
  ])
  expect(inWords('de')).toEqual([
    'Sonne',
    'Tor 34',
    'Solarplexuszentrum',
    'Kanal 20-34',
    'Persönlichkeit Sonne',
    '4. Haus',
    'Sonne und Saturn',
  ])
  expect(partWords('somethingNew', CATALOGUE.de.parts)).toBe('Something New')
})

test('a drawing says how wide it is', () => {
  expect(ratioOf('<svg xmlns="x" viewBox="0 0 1000 1250" role="img">')).toBe(0.8)
  expect(ratioOf('<svg/>')).toBe(1)
})
