import { measureInWords } from '#astrology/measures.ts'
import { degreeInSign, signAt } from '#astrology/western/zodiac/zodiac.ts'

/** A longitude as a table has it: `24°44′ Leo`; null where it is withheld. */
export function placeIn(longitude: number | null | undefined): string | null {
  if (longitude === null || longitude === undefined) return null
  const degrees = measureInWords({ value: degreeInSign(longitude), unit: 'degrees' }, 'inSign')
  return `${degrees} ${signAt(longitude)}`
}
