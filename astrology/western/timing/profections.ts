import { DOMICILE_RULERS } from '#astrology/western/dignities/dignity-tables.ts'
import type { ClassicalPlanet } from '#astrology/western/zodiac/points.ts'
import { SIGNS, signNumber, type Sign } from '#astrology/western/zodiac/zodiac.ts'

export interface Profection {
  /** Completed years. */
  readonly age: number
  /** The house by whole signs from the Ascendant's, 1 to 12. */
  readonly house: number
  readonly sign: Sign
  readonly lord: ClassicalPlanet
}

/** The annual profection: a sign for a year from the Ascendant's own (Valens IV.11; Ptolemy, Tetrabiblos IV.10). */
export function annualProfection(ascendant: number, age: number): Profection {
  const steps = age % 12
  const sign = SIGNS[(signNumber(ascendant) + steps) % 12]!
  return { age, house: steps + 1, sign, lord: DOMICILE_RULERS[sign] }
}
