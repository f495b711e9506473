import { expect, test } from 'vitest'
import { dayWords, numberWords, shortDay, shortMonth } from './date-words.ts'

test('a day is the day that was written, whatever the zone of who reads it', () => {
  expect(dayWords('1968-08-23', 'en')).toBe('23 August 1968')
  expect(dayWords('2026-11-26T23:59:00Z', 'de')).toBe('26. November 2026')
  expect(shortDay('2026-01-01', 'en')).toBe('1 Jan 2026')
  expect(shortMonth(Date.UTC(2028, 10, 1), 'en')).toBe('Nov 28')
})

test('a count is told to three digits', () => {
  expect([11.46, 24_312, 1_234_567].map((count) => numberWords(count, 'en'))).toEqual([
    '11.5',
    '24,300',
    '1,230,000',
  ])
  expect(numberWords(24_312, 'de')).toBe('24.300')
})
