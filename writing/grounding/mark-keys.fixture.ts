import { isoDayOf, monthOf } from '#astrology/dates.ts'
import type { Mark } from '#astrology/marks.ts'
import { inDegreesAndMinutes, type Measure } from '#astrology/measures.ts'
import { markKey, marksOf } from './marks.fixture.ts'

const PADAS = ['first', 'second', 'third', 'fourth']

/** What a mark vouches for, in the keys that marks read from sentences have. */
export function keysOf(mark: Mark): string[] {
  const { gate, line, points, of, pada, spelling, term = '', name = '' } = mark
  const named = NAMED.flatMap(([field, kind]) => {
    const value = mark[field]
    return value === undefined ? [] : [`${kind} ${String(value).toLowerCase()}`]
  })
  return [
    ...named,
    // A grand trine has an aspect in its name, a lunar month is called as a mansion is.
    ...marksOf(`${term} ; ${name}`).map(markKey),
    ...(pada === undefined ? [] : [`pada ${PADAS[pada - 1]}`]),
    ...(gate !== undefined && line !== undefined ? [`gate line ${gate}.${line}`] : []),
    ...(spelling?.split('-') ?? []).map((letter) => `letter ${letter.toLowerCase()}`),
    ...(points === undefined ? [] : [`score ${points}`]),
    ...(points !== undefined && of !== undefined ? [`points ${points} of ${of}`] : []),
  ]
}

const NAMED = [
  ['sign', 'sign'],
  ['house', 'house'],
  ['ofHouse', 'house'],
  ['nakshatra', 'nakshatra'],
  ['aspect', 'aspect'],
  ['motion', 'motion'],
  ['gate', 'gate'],
  ['line', 'line'],
  ['channel', 'channel'],
  ['key', 'key'],
  ['partnerKey', 'key'],
  ['profile', 'profile'],
  ['type', 'type'],
  ['authority', 'authority'],
  ['cross', 'cross'],
  ['sefirah', 'sefirah'],
  ['partnerSefirah', 'sefirah'],
  ['partnerSefirah', 'sefirah'],
  ['partnerKey', 'key'],
  ['letter', 'letter'],
  ['hebrewDate', 'hebrew date'],
  ['hebrewMonth', 'hebrew month'],
  ['date', 'date'],
] as const satisfies readonly (readonly [keyof Mark, string])[]

/** What a fact's measures vouch for: degrees and days as a sentence gives them. */
export function keysOfMeasure({ value, unit, from, to }: Measure): string[] {
  return [value, from, to].flatMap((number) => {
    if (number === undefined) return []
    if (unit === 'points') return [`score ${Math.abs(number)}`]
    if (unit === 'degrees') {
      const whole = Number.isInteger(number) ? [`measure ${number}°`] : []
      return [`measure ${inDegreesAndMinutes(number)}`, ...whole]
    }
    if (unit === 'julianDay') {
      return [`date ${monthOf(number).toLowerCase()}`, `date ${isoDayOf(number)}`]
    }
    return []
  })
}
