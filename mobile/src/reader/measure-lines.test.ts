import { expect, test } from 'vitest'
import { CATALOGUE } from '#app/words/catalogue.ts'
import { measureLines } from './measure-lines.ts'

const MEASURES = {
  orbDegrees: { value: 1.2439, unit: 'degrees' },
  degreesInSign: { value: 0.43007, unit: 'degrees' },
  daysApart: { value: 30, unit: 'days', from: 29, to: 31 },
  count: { value: 7, unit: 'count' },
  points: { value: 7, unit: '' },
}

test('numbers are told by name and unit, as finely as anybody reads them', () => {
  expect(measureLines(MEASURES, CATALOGUE.en.parts, 'en')).toEqual([
    'orb: 1.24 degrees',
    'degrees in sign: 0.43 degrees',
    'days apart: 29 – 31 days',
    'count: 7',
    'points: 7',
  ])
})

test('they are told in the reader’s language, as far as it has words for them', () => {
  expect(measureLines(MEASURES, CATALOGUE.de.parts, 'de')).toEqual([
    'Orbis: 1,24 Grad',
    'Grade im Zeichen: 0,43 Grad',
    'days apart: 29 – 31 Tage',
    'Anzahl: 7',
    'Punkte: 7',
  ])
})
