import { compoundRelation, type CompoundRelation } from './friendship.ts'
import { isNode, SEVEN_GRAHAS, SIGN_LORDS, type Graha, type SevenGraha } from './grahas.ts'
import { signFrom, type Sign } from './signs.ts'

/** Deepest exaltation: sign and degree. The nodes' are by sign only, and the texts differ (BPHS 47.34). */
export const EXALTATIONS: Readonly<
  Record<Graha, { readonly sign: Sign; readonly degrees: number }>
> = {
  sun: { sign: 'Aries', degrees: 10 },
  moon: { sign: 'Taurus', degrees: 3 },
  mars: { sign: 'Capricorn', degrees: 28 },
  mercury: { sign: 'Virgo', degrees: 15 },
  jupiter: { sign: 'Cancer', degrees: 5 },
  venus: { sign: 'Pisces', degrees: 27 },
  saturn: { sign: 'Libra', degrees: 20 },
  rahu: { sign: 'Taurus', degrees: 20 },
  ketu: { sign: 'Scorpio', degrees: 20 },
}

/** Moolatrikona: the part of a sign a graha rules as its office, degrees from and to (BPHS 3.51–54). */
export const MOOLATRIKONAS: Readonly<
  Record<SevenGraha, { readonly sign: Sign; readonly from: number; readonly to: number }>
> = {
  sun: { sign: 'Leo', from: 0, to: 20 },
  moon: { sign: 'Taurus', from: 3, to: 30 },
  mars: { sign: 'Aries', from: 0, to: 12 },
  mercury: { sign: 'Virgo', from: 15, to: 20 },
  jupiter: { sign: 'Sagittarius', from: 0, to: 10 },
  venus: { sign: 'Libra', from: 0, to: 15 },
  saturn: { sign: 'Aquarius', from: 0, to: 20 },
}

export type Dignity = 'exalted' | 'moolatrikona' | 'own' | CompoundRelation | 'debilitated'

function debilitationSign(graha: Graha): Sign {
  return signFrom(EXALTATIONS[graha].sign, 7)
}

export function ownsSign(graha: Graha, sign: Sign): boolean {
  return SIGN_LORDS[sign] === graha
}

export function isExaltedIn(graha: Graha, sign: Sign): boolean {
  return EXALTATIONS[graha].sign === sign
}

export function isDebilitatedIn(graha: Graha, sign: Sign): boolean {
  return debilitationSign(graha) === sign
}

/**
 * The dignity of a graha where it stands. Taurus for the Moon and Virgo for Mercury are
 * parted by degree into exaltation, moolatrikona and own sign; elsewhere the exaltation
 * sign exalts throughout. A node in a sign not its exaltation or fall has none: null.
 */
export function dignityOf(
  graha: Graha,
  place: { readonly sign: Sign; readonly degreesInSign: number },
  signs: Readonly<Record<SevenGraha, Sign>>,
): Dignity | null {
  const { sign, degreesInSign } = place
  if (isDebilitatedIn(graha, sign)) return 'debilitated'
  if (isNode(graha)) return isExaltedIn(graha, sign) ? 'exalted' : null

  const trikona = MOOLATRIKONAS[graha]
  const isInTrikona =
    trikona.sign === sign && degreesInSign >= trikona.from && degreesInSign < trikona.to
  if (isInTrikona) return 'moolatrikona'
  const isPastExaltation = trikona.sign === sign && degreesInSign >= trikona.to
  if (isExaltedIn(graha, sign) && !isPastExaltation) return 'exalted'
  if (ownsSign(graha, sign)) return 'own'
  return compoundRelation(graha, SIGN_LORDS[sign], signs)
}

/** The signs of the seven, as the compound relations need them. */
export function signsOfSeven(
  grahas: Readonly<Record<SevenGraha, { readonly sign: Sign }>>,
): Readonly<Record<SevenGraha, Sign>> {
  return Object.fromEntries(SEVEN_GRAHAS.map((graha) => [graha, grahas[graha].sign])) as Record<
    SevenGraha,
    Sign
  >
}
