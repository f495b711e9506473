import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  clockAt,
  clockOffset,
  isAsGiven,
  runAt,
  stretchesOf,
  type StatementInTime,
} from './in-minutes.ts'

const statements = fc
  .record({
    minutes: fc.constantFrom(30, 60, 120),
    values: fc.array(fc.constantFrom('Leo', 'Virgo', 'Libra'), { minLength: 5, maxLength: 61 }),
  })
  .map(({ minutes, values }) => {
    const step = (2 * minutes) / (values.length - 1)
    const at = (index: number) => Math.round(-minutes + index * step)
    const runs = values.flatMap((value, index) => {
      if (value === values[index - 1]) return []
      const next = values.findIndex((other, later) => later > index && other !== value)
      const last = next < 0 ? values.length - 1 : next - 1
      return [{ from: at(index), to: at(last), value, words: '' }]
    })
    const statement: StatementInTime = { id: 'x', system: 'western', isChanging: true, runs }
    return { statement, minutes, values, at }
  })

test('at every look it says what was found there', () => {
  fc.assert(
    fc.property(statements, ({ statement, values, at }) => {
      for (const [index, value] of values.entries()) {
        expect(runAt(statement, at(index))?.value).toBe(value)
      }
    }),
  )
})

test('the stretches are all of the track, one after the other', () => {
  fc.assert(
    fc.property(statements, ({ statement, minutes }) => {
      let end = 0
      for (const { start, width } of stretchesOf(statement, minutes)) {
        expect(start).toBeCloseTo(end)
        end = start + width
      }
      expect(end).toBeCloseTo(1)
    }),
  )
})

test('at the time given everything is as given', () => {
  fc.assert(
    fc.property(statements, ({ statement }) => {
      expect(isAsGiven(statement, 0)).toBe(true)
    }),
  )
})

test('the clock shows the time of the place', () => {
  expect(clockAt('1968-08-23T12:45:00.000Z', -31, 3600)).toBe('13:14')
  expect(clockAt('1968-08-23T23:30:00.000Z', 45, 0)).toBe('00:15')
})

test('the clock of a birth is found by what it showed', () => {
  const birth = { date: '1968-08-23', time: '13:45' }
  expect(clockOffset(birth, '1968-08-23T12:45:00.000Z')).toBe(3600)
  expect(clockAt('1968-08-23T12:45:00.000Z', 0, 3600)).toBe(birth.time)
  expect(clockOffset({ jd: 2440092 }, '1968-08-23T12:45:00.000Z')).toBe(0)
})
