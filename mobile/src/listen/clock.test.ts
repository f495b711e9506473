import fc from 'fast-check'
import { expect, test } from 'vitest'
import { clock } from './clock.ts'

test('a clock says the whole seconds it was given', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 400_000, noNaN: true }), (seconds) => {
      const shown = clock(seconds)
      expect(shown).toMatch(/^(?:\d+:[0-5]\d|\d{1,2}):[0-5]\d$/)
      const told = shown.split(':').reduce((sum, part) => sum * 60 + Number(part), 0)
      expect(told).toBe(Math.floor(seconds))
    }),
    { seed: 12 },
  )
})

test('nothing is before the beginning', () => {
  expect(clock(-0.4)).toBe('0:00')
})
