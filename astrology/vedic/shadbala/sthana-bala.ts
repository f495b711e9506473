import { EXALTATIONS, MOOLATRIKONAS, ownsSign } from '#astrology/vedic/dignity.ts'
import { compoundRelation, type CompoundRelation } from '#astrology/vedic/friendship.ts'
import { SIGN_LORDS, type SevenGraha } from '#astrology/vedic/grahas.ts'
import { indexOfSign, isOddSign, placesBetween, type Sign } from '#astrology/vedic/signs.ts'
import { wrapDegrees } from '#astrology/vedic/span.ts'
import { vargaSign, type Varga } from '#astrology/vedic/vargas.ts'

/** All parts of shadbala count in shashtiamsas, of which 60 make a rupa. */
export interface SthanaBala {
  readonly uchcha: number
  readonly saptavargaja: number
  readonly ojayugma: number
  readonly kendra: number
  readonly drekkana: number
  readonly total: number
}

/** Strength of place (B. V. Raman, Graha and Bhava Balas, chapter 3; BPHS 27.1–7). */
export function sthanaBala(
  graha: SevenGraha,
  longitude: number,
  { lagna, signs }: { lagna: Sign; signs: Readonly<Record<SevenGraha, Sign>> },
): SthanaBala {
  const uchcha = uchchaBala(graha, longitude)
  const saptavargaja = saptavargajaBala(graha, longitude, signs)
  const ojayugma = ojayugmaBala(graha, longitude)
  const kendra = KENDRA_POINTS[(placesBetween(lagna, signs[graha]) - 1) % 3]!
  const drekkana = drekkanaBala(graha, longitude)
  const total = uchcha + saptavargaja + ojayugma + kendra + drekkana
  return { uchcha, saptavargaja, ojayugma, kendra, drekkana, total }
}

/** Angles give most, then the succedent houses, then the cadent. */
const KENDRA_POINTS = [60, 30, 15] as const

/** A third of the degrees between a graha and its deepest fall. */
function uchchaBala(graha: SevenGraha, longitude: number): number {
  const { sign, degrees } = EXALTATIONS[graha]
  const apart = wrapDegrees(longitude - (indexOfSign(sign) * 30 + degrees + 180))
  return Math.min(apart, 360 - apart) / 3
}

const SEVEN_VARGAS: readonly Varga[] = [1, 2, 3, 7, 9, 12, 30]
const RELATION_POINTS: Readonly<Record<CompoundRelation, number>> = {
  greatFriend: 22.5,
  friend: 15,
  neutral: 7.5,
  enemy: 3.75,
  greatEnemy: 1.875,
}

function saptavargajaBala(
  graha: SevenGraha,
  longitude: number,
  signs: Readonly<Record<SevenGraha, Sign>>,
): number {
  return SEVEN_VARGAS.reduce((sum, varga) => {
    const sign = vargaSign(varga, longitude)
    if (varga === 1 && MOOLATRIKONAS[graha].sign === sign) return sum + 45
    if (ownsSign(graha, sign)) return sum + 30
    return sum + RELATION_POINTS[compoundRelation(graha, SIGN_LORDS[sign], signs)]
  }, 0)
}

/** The Moon and Venus like even signs, the others odd ones, in rashi and navamsha each. */
function ojayugmaBala(graha: SevenGraha, longitude: number): number {
  const likesEven = graha === 'moon' || graha === 'venus'
  const liked = ([1, 9] as const).filter(
    (varga) => isOddSign(vargaSign(varga, longitude)) !== likesEven,
  )
  return liked.length * 15
}

/** Which third of a sign strengthens: the first the males, the second the neuters, the third the females. */
const DREKKANAS: Readonly<Record<SevenGraha, number>> = {
  sun: 0,
  mars: 0,
  jupiter: 0,
  mercury: 1,
  saturn: 1,
  moon: 2,
  venus: 2,
}

function drekkanaBala(graha: SevenGraha, longitude: number): number {
  return Math.floor((wrapDegrees(longitude) % 30) / 10) === DREKKANAS[graha] ? 15 : 0
}
