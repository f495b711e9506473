import type { GatePart, NakshatraPart } from '#astrology/search/condition.ts'
import { NAKSHATRAS } from '#astrology/vedic/nakshatra.ts'
import { tithiName } from '#astrology/vedic/panchanga/panchanga-names.ts'
import { plainSanskrit } from '#cli/birth/read-sign.ts'
import { nearestName } from '#core/nearest-name.ts'
import { InputError } from '#core/errors.ts'

/** A whole number from 1 to `most`. */
export function wholeOf(field: string, value: string, most: number): number {
  const number = Number(value)
  if (/^\d+$/.test(value) && number >= 1 && number <= most) return number
  throw new InputError(field, `${value} is not one of them`, `Give a number from 1 to ${most}.`)
}

/** A gate, `41`, or one of its lines, `41.3`. */
export function gateOf(field: string, value: string): GatePart {
  const [gate = '', line, ...more] = value.split('.')
  if (more.length > 0)
    throw new InputError(field, `${value} is no gate`, 'Give 41, or 41.3 for a line.')
  return {
    gate: wholeOf(field, gate, 64),
    line: line === undefined ? null : wholeOf(field, line, 6),
  }
}

/** A nakshatra by name or number, `Rohini` or `4`, or one of its padas, `Rohini 2` or `4.2`. */
export function nakshatraOf(field: string, value: string): NakshatraPart {
  const { name = value, pada } = /^(?<name>.*\S)(?:\s+|\.)(?<pada>\d+)$/.exec(value)?.groups ?? {}
  const [nakshatra] = numberOf(field, name, NAKSHATRAS)
  return { nakshatra: nakshatra!, pada: pada === undefined ? null : wholeOf(field, pada, 4) }
}

/** A tithi by its number, 1 to 30, or by its name: without `Shukla` or `Krishna` that of either half. */
export function tithisOf(field: string, value: string): number[] {
  const { half, name = value } =
    /^(?<half>shukla|krishna)\s+(?<name>.+)$/i.exec(value)?.groups ?? {}
  const found = numberOf(field, name, TITHIS)
  if (half === undefined) return found
  const isBright = half.toLowerCase() === 'shukla'
  return found.map((tithi) => (tithi < 15 ? tithi + (isBright ? 0 : 15) : tithi)).slice(0, 1)
}

const TITHIS = Array.from({ length: 30 }, (_, index) => tithiName(index + 1))

/** All the places, from 1, at which a name stands in a list, however it is spelled; or the number itself. */
export function numberOf(field: string, value: string, names: readonly string[]): number[] {
  if (/^\d+$/.test(value)) return [wholeOf(field, value, names.length)]
  const wanted = plainSanskrit(value)
  const found = names.flatMap((name, place) => (plainSanskrit(name) === wanted ? [place + 1] : []))
  if (found.length > 0) return found
  const meant = nearestName(value, names)
  const mend = `Did you mean ${meant}? Give one of ${[...new Set(names)].join(', ')}, or its number.`
  throw new InputError(field, `${value} is not known`, mend)
}
