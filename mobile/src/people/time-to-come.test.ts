import fc from 'fast-check'
import { expect, test } from 'vitest'
import { barOf, monthsFrom } from './time-to-come.ts'

const dates = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2035-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString())

test('a window lies within the months shown, and its exact days within it', () => {
  fc.assert(
    fc.property(fc.array(dates, { minLength: 3, maxLength: 3 }), dates, (three, today) => {
      const [start = '', exact = '', end = ''] = three.toSorted()
      const months = monthsFrom(today)
      const bar = barOf({ kind: 'transit', start, exact: [exact], end, facts: [] }, months)
      expect(bar.start).toBeGreaterThanOrEqual(0)
      expect(bar.start + bar.width).toBeLessThanOrEqual(1 + 1e-9)
      for (const at of bar.exact) {
        expect(at).toBeGreaterThanOrEqual(bar.start - 1e-9)
        expect(at).toBeLessThanOrEqual(bar.start + bar.width + 1e-9)
      }
    }),
  )
})

test('the months shown begin with this one, and are twenty-four', () => {
  const months = monthsFrom('2026-11-26T17:00:00Z').map((month) => new Date(month).toISOString())
  expect(months[0]).toBe('2026-11-01T00:00:00.000Z')
  expect(months.at(-1)).toBe('2028-11-01T00:00:00.000Z')
})
