import { isExaltedIn, MOOLATRIKONAS, ownsSign } from './dignity.ts'
import { compoundRelation, type CompoundRelation } from './friendship.ts'
import { SEVEN_GRAHAS, SIGN_LORDS, type SevenGraha } from './grahas.ts'
import type { Sign } from './signs.ts'
import { vargaSign, type Varga } from './vargas.ts'

export type VargaGroup = 'shadvarga' | 'saptavarga' | 'dashavarga' | 'shodashavarga'

/** What each chart of a group weighs; every group adds up to 20 (BPHS 7.17–20). */
export const VARGA_WEIGHTS: Readonly<Record<VargaGroup, Readonly<Partial<Record<Varga, number>>>>> =
  {
    shadvarga: { 1: 6, 2: 2, 3: 4, 9: 5, 12: 2, 30: 1 },
    saptavarga: { 1: 5, 2: 2, 3: 3, 7: 2.5, 9: 4.5, 12: 2, 30: 1 },
    dashavarga: { 1: 3, 2: 1.5, 3: 1.5, 7: 1.5, 9: 1.5, 10: 1.5, 12: 1.5, 16: 1.5, 30: 1.5, 60: 5 },
    shodashavarga: {
      1: 3.5,
      2: 1,
      3: 1,
      4: 0.5,
      7: 0.5,
      9: 3,
      10: 0.5,
      12: 0.5,
      16: 2,
      20: 0.5,
      24: 0.5,
      27: 0.5,
      30: 1,
      40: 0.5,
      45: 0.5,
      60: 4,
    },
  }

const WEIGHTS = Object.fromEntries(
  Object.entries(VARGA_WEIGHTS).map(([group, weights]) => [
    group,
    Object.entries(weights).map(([varga, weight]) => [Number(varga), weight]),
  ]),
) as unknown as Readonly<Record<VargaGroup, readonly (readonly [Varga, number])[]>>

/** Of 20: a graha's own house is full, and a friend's or an enemy's the less (BPHS 7.21–23). */
const POINTS: Readonly<Record<CompoundRelation, number>> = {
  greatFriend: 18,
  friend: 15,
  neutral: 10,
  enemy: 7,
  greatEnemy: 5,
}

/**
 * Vimsopaka bala: how well a graha is housed over a group of divisional charts, 5 to 20.
 *
 * @internal
 */
export function vimsopaka(
  graha: SevenGraha,
  longitude: number,
  { group, signs }: { group: VargaGroup; signs: Readonly<Record<SevenGraha, Sign>> },
): number {
  return weighed(group, (varga) => pointsIn(graha, vargaSign(varga, longitude), signs))
}

function weighed(group: VargaGroup, pointsOf: (varga: Varga) => number): number {
  return WEIGHTS[group].reduce((sum, [varga, weight]) => sum + (weight * pointsOf(varga)) / 20, 0)
}

function pointsIn(
  graha: SevenGraha,
  sign: Sign,
  signs: Readonly<Record<SevenGraha, Sign>>,
): number {
  const isAtHome =
    ownsSign(graha, sign) || isExaltedIn(graha, sign) || MOOLATRIKONAS[graha].sign === sign
  return isAtHome ? 20 : POINTS[compoundRelation(graha, SIGN_LORDS[sign], signs)]
}

/** The four groups for each of the seven. */
export function vimsopakaOf(
  longitudes: Readonly<Record<SevenGraha, number>>,
  signs: Readonly<Record<SevenGraha, Sign>>,
): Readonly<Record<SevenGraha, Readonly<Record<VargaGroup, number>>>> {
  const of = (graha: SevenGraha): Record<VargaGroup, number> => {
    // The widest group has all charts of the others.
    const found = new Map(
      WEIGHTS.shodashavarga.map(([varga]) => [
        varga,
        pointsIn(graha, vargaSign(varga, longitudes[graha]), signs),
      ]),
    )
    const points = (group: VargaGroup): number => weighed(group, (varga) => found.get(varga)!)
    return {
      shadvarga: points('shadvarga'),
      saptavarga: points('saptavarga'),
      dashavarga: points('dashavarga'),
      shodashavarga: points('shodashavarga'),
    }
  }
  return Object.fromEntries(SEVEN_GRAHAS.map((graha) => [graha, of(graha)])) as Record<
    SevenGraha,
    Record<VargaGroup, number>
  >
}
