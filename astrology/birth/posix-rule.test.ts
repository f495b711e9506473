import { describe, expect, it } from 'vitest'

import { offsetByRule, readPosixRule } from './posix-rule.ts'

/** Hours east of UTC by a rule at a moment in universal time. */
function hours(rule: string, iso: string): number {
  const moment = Date.parse(iso) / 1000
  return offsetByRule(readPosixRule(rule), moment, Number(iso.slice(0, 4))) / 3600
}

describe('offsetByRule', () => {
  it('changes on the last Sunday of March at the second the rule says', () => {
    const vienna = 'CET-1CEST,M3.5.0,M10.5.0/3'
    expect(hours(vienna, '2050-03-27T00:59:59Z')).toBe(1)
    expect(hours(vienna, '2050-03-27T01:00:00Z')).toBe(2)
    expect(hours(vienna, '2050-10-30T00:59:59Z')).toBe(2)
    expect(hours(vienna, '2050-10-30T01:00:00Z')).toBe(1)
  })

  it('knows summers around the new year', () => {
    const sydney = 'AEST-10AEDT,M10.1.0,M4.1.0/3'
    expect(hours(sydney, '2050-01-01T00:00Z')).toBe(11)
    expect(hours(sydney, '2050-07-01T00:00Z')).toBe(10)
  })

  it('knows offsets of half hours, summers of half hours and times before midnight', () => {
    expect(hours('<+0530>-5:30', '2050-01-01T00:00Z')).toBe(5.5)
    expect(hours('<+1030>-10:30<+11>-11,M10.1.0,M4.1.0', '2050-01-01T00:00Z')).toBe(11)
    const nuuk = '<-02>2<-01>,M3.5.0/-1,M10.5.0/0'
    expect(hours(nuuk, '2050-03-27T00:59:59Z')).toBe(-2)
    expect(hours(nuuk, '2050-03-27T01:00:00Z')).toBe(-1)
  })

  it('counts days of the year with and without 29 February', () => {
    expect(hours('X0Y,J60/0,J300/0', '2048-02-29T12:00Z')).toBe(0)
    expect(hours('X0Y,J60/0,J300/0', '2048-03-01T00:00Z')).toBe(1)
    expect(hours('X0Y,59/0,300/0', '2048-02-29T00:00Z')).toBe(1)
  })

  it('refuses what is no rule', () => {
    expect(() => readPosixRule('sometime')).toThrow('not a POSIX time zone rule')
  })
})
