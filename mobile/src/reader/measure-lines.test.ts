import { expect, test } from 'vitest'
import { measureLines } from './measure-lines.ts'

test('numbers are told by name and unit, as finely as anybody reads them', () => {
  expect(
    measureLines({
      orbDegrees: { value: 1.2439, unit: 'degrees' },
      degreesInSign: { value: 0.43007, unit: 'degrees' },
      daysApart: { value: 30, unit: 'days', from: 29, to: 31 },
      points: { value: 7, unit: '' },
    }),
  ).toEqual([
    'orb: 1.24 degrees',
    'degrees in sign: 0.43 degrees',
    'days apart: 29 – 31 days',
    'points: 7',
  ])
})
