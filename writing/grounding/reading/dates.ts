import { numberAt, ordinalAt } from './numbers.ts'
import type { Token } from './tokens.ts'

const MONTHS =
  'january february march april may june july august september october november december'.split(' ')

/** A date as far as it is told: `1987-08-10`, `1987-08`, `1987`, and `--08-10` without a year. */
export interface ReadDate {
  readonly value: string
  readonly end: number
}

/** The date that begins at a token, in any English form. A month without a year is none. */
export function dateAt(tokens: readonly Token[], at: number): ReadDate | null {
  const iso = isoAt(tokens, at)
  if (iso) return iso
  const edge = edgeOfYear(tokens, at)
  if (edge) return edge
  const month = monthAt(tokens, at)
  if (month > 0) return fromMonth(tokens, at + 1, month)
  const day = dayAt(tokens, at)
  if (day) {
    const of = tokens[day.end]?.lower === 'of' ? day.end + 1 : day.end
    const named = monthAt(tokens, of)
    if (named > 0) {
      const year = yearAt(tokens, tokens[of + 1]?.text === ',' ? of + 2 : of + 1)
      if (year) return { value: `${year.value}-${pad(named)}-${pad(day.value)}`, end: year.end }
    }
  }
  return yearAt(tokens, at)
}

function fromMonth(tokens: readonly Token[], at: number, month: number): ReadDate | null {
  const of = tokens[at]?.lower === 'of' ? at + 1 : at
  const year = yearAt(tokens, of)
  if (year) return { value: `${year.value}-${pad(month)}`, end: year.end }
  const day = dayAt(tokens, at)
  if (!day) return null
  const later = yearAt(tokens, tokens[day.end]?.text === ',' ? day.end + 1 : day.end)
  return later ? { value: `${later.value}-${pad(month)}-${pad(day.value)}`, end: later.end } : null
}

function dayAt(tokens: readonly Token[], at: number): { value: number; end: number } | null {
  const number = numberAt(tokens, at) ?? ordinalAt(tokens, at)
  if (number && number.value >= 1 && number.value <= 31) return number
  const token = tokens[at]
  const next = tokens[at + 1]
  return token && /^\d{1,2}$/.test(token.text) && next && /^(st|nd|rd|th)$/.test(next.lower)
    ? { value: Number(token.text), end: at + 2 }
    : null
}

/** `the last month of 2018`, `the first month of 2019`. */
function edgeOfYear(tokens: readonly Token[], at: number): ReadDate | null {
  const [edge, month, of] = tokens.slice(at, at + 3).map(({ lower }) => lower)
  if (!/^(first|last)$/.test(edge ?? '') || month !== 'month' || of !== 'of') return null
  const year = yearAt(tokens, at + 3)
  return year && { value: `${year.value}-${edge === 'first' ? '01' : '12'}`, end: year.end }
}

function isoAt(tokens: readonly Token[], at: number): ReadDate | null {
  const [year, dash, month, dash2, day] = tokens.slice(at, at + 5)
  if (dash?.text !== '-' || dash2?.text !== '-' || !/^\d{4}$/.test(year?.text ?? '')) return null
  if (!/^\d\d$/.test(month?.text ?? '') || !/^\d\d$/.test(day?.text ?? '')) return null
  return { value: `${year!.text}-${month!.text}-${day!.text}`, end: at + 5 }
}

function monthAt(tokens: readonly Token[], at: number): number {
  const token = tokens[at]
  return token?.isCapital ? MONTHS.indexOf(token.lower) + 1 : 0
}

function yearAt(tokens: readonly Token[], at: number): ReadDate | null {
  const text = tokens[at]?.text ?? ''
  return /^(1[89]|20|21)\d\d$/.test(text) ? { value: text, end: at + 1 } : null
}

const pad = (number: number) => String(number).padStart(2, '0')
