import type { Cast } from '#astrology/cast.ts'
import { measureInWords } from '#astrology/measures.ts'
import { degreeInSign, signAt } from '#astrology/western/zodiac/zodiac.ts'

/** What an unknown or uncertain time withholds. */
export const WITHHELD = '–'

/** Days: what rises goes through a whole sign in two hours. */
const LONGEST_FOR_ANGLES = 1 / 12

/** Where an angle stands, or from where to where; withheld where the birth window is too long to say. */
export function angleThroughout(
  { moment: { window } }: Cast,
  longitudes: readonly number[],
): string {
  const isTooLong = window.to - window.from > LONGEST_FOR_ANGLES
  return isTooLong || longitudes.length === 0 ? WITHHELD : placeThroughout(longitudes)
}

/** What is the same in every possible chart, as a cell has it; a dash where it is not, or is not known. */
export function throughout<Chart>(
  charts: readonly Chart[],
  told: (chart: Chart) => string | number | null | undefined,
): string {
  const values = new Set(charts.map(told))
  const [only] = values
  return values.size === 1 && only !== null && only !== undefined ? String(only) : WITHHELD
}

/**
 * A longitude as a cell has it, `24°44′ Leo`; where something moves within the birth window by a
 * minute or more, from where to where.
 */
export function placeThroughout(longitudes: readonly number[]): string {
  const places = [longitudes[0], longitudes.at(-1)].map((longitude) =>
    longitude === undefined ? WITHHELD : placeOf(longitude),
  )
  const [from = WITHHELD, to = WITHHELD] = places
  if (from === to) return from
  const [sign, other] = [from, to].map((place) => place.slice(place.indexOf(' ')))
  return sign === other ? `${from.slice(0, from.indexOf(' '))} to ${to}` : `${from} to ${to}`
}

function placeOf(longitude: number): string {
  const degrees = measureInWords({ value: degreeInSign(longitude), unit: 'degrees' }, 'inSign')
  return `${degrees} ${signAt(longitude)}`
}
