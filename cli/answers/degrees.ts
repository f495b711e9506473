import { measureInWords } from '#astrology/measures.ts'
import { degreeInSign, signAt } from '#astrology/western/zodiac/zodiac.ts'

/** A longitude as a table has it: `24°44′ Leo`; null where it is withheld. */
export function placeIn(longitude: number | null | undefined): string | null {
  if (longitude === null || longitude === undefined) return null
  const degrees = measureInWords({ value: degreeInSign(longitude), unit: 'degrees' }, 'inSign')
  return `${degrees} ${signAt(longitude)}`
}

/** Where something stands or, within a birth window, from where to where: `24°44′ Leo to 2°10′ Virgo`. */
export function placesIn({
  longitude,
  longitudeFrom = longitude,
  longitudeTo = longitude,
}: {
  readonly longitude: number | null
  readonly longitudeFrom?: number | null | undefined
  readonly longitudeTo?: number | null | undefined
}): string | null {
  const [from, to] = [placeIn(longitudeFrom), placeIn(longitudeTo)]
  return from === to || from === null || to === null ? placeIn(longitude) : `${from} to ${to}`
}
