import { describe, expect, it } from 'vitest'
import { inDegreesAndMinutes, measureInWords, type Measure } from './measures.ts'

describe('measureInWords', () => {
  it.each<[Measure, string | undefined, string]>([
    [{ value: 0.311, unit: 'degrees' }, undefined, '0°19′'],
    [{ value: 24.7, unit: 'degrees' }, undefined, '24°42′'],
    [{ value: -0.001, unit: 'degrees' }, undefined, '0°00′'],
    [{ value: 10, unit: 'degrees', from: 8.75, to: 10.25 }, undefined, '8°45′ to 10°15′'],
    [{ value: 10, unit: 'degrees', from: 10.0001, to: 10.0002 }, undefined, '10°00′'],
    [{ value: 2440587.5, unit: 'julianDay' }, undefined, '1970-01-01'],
    [{ value: 2440587.5, unit: 'julianDay' }, 'month', 'January 1970'],
    [{ value: 2440587.5, unit: 'julianDay' }, 'day', '1 January 1970'],
    [{ value: 1, unit: 'hours' }, 'hour', '1 hour'],
    [{ value: 3, unit: 'hours' }, 'hour', '3 hours'],
    [{ value: 355, unit: 'days' }, 'day', '355 days'],
    [{ value: 22.5, unit: 'points' }, undefined, '22.5'],
    [{ value: -1, unit: 'points' }, 'point', 'minus 1 point'],
    [{ value: 0, unit: 'points' }, 'point', 'no points'],
    [{ value: 0, unit: 'points', from: -2, to: 4 }, 'point', 'minus 2 to 4 points'],
    [{ value: 29.9999, unit: 'degrees' }, 'inSign', '29°59′'],
    [{ value: 29.9999, unit: 'degrees' }, undefined, '30°00′'],
    [{ value: 2 / 3, unit: 'ratio' }, '3', '0.667'],
    [{ value: 1.37, unit: 'oneIn' }, undefined, '1.4'],
    [{ value: 25.3, unit: 'oneIn' }, undefined, '25'],
    [{ value: 271_000, unit: 'oneIn' }, undefined, '270,000'],
    [{ value: 999_999_999, unit: 'oneIn' }, undefined, '1 billion'],
    [
      { value: 11e9, unit: 'oneIn', from: 7.6e9, to: 15.1e9 },
      undefined,
      '7.6 billion to 15 billion',
    ],
    [{ value: 1_230_000, unit: 'oneIn' }, undefined, '1.2 million'],
  ])('reads %j as %s: %s', (measure, format, words) => {
    expect(measureInWords(measure, format)).toBe(words)
  })
})

it('carries a rounded minute into the next degree', () => {
  expect(inDegreesAndMinutes(4.9999)).toBe('5°00′')
})
