import { SIGN_LORDS } from '#astrology/vedic/grahas.ts'
import { naturalRelation, type NaturalRelation } from '#astrology/vedic/friendship.ts'
import type { Sign } from '#astrology/vedic/signs.ts'

/** `maitreya` is Maitreya 8's scale: 2 for two neutrals or friend and enemy, 1 for neutral and enemy. */
export type MaitriVariant = 'recommended' | 'maitreya'

type Pair = `${NaturalRelation}-${NaturalRelation}`

/** Points by how the two Moon sign lords regard each other, the better regard first. */
const MAITRI_POINTS: Readonly<Record<MaitriVariant, Readonly<Partial<Record<Pair, number>>>>> = {
  recommended: {
    'friend-friend': 5,
    'friend-neutral': 4,
    'neutral-neutral': 3,
    'friend-enemy': 1,
    'neutral-enemy': 0.5,
    'enemy-enemy': 0,
  },
  maitreya: {
    'friend-friend': 5,
    'friend-neutral': 4,
    'neutral-neutral': 2,
    'friend-enemy': 2,
    'neutral-enemy': 1,
    'enemy-enemy': 0,
  },
}

const BEST_FIRST: readonly NaturalRelation[] = ['friend', 'neutral', 'enemy']

/** Graha maitri koota, 0 to 5 points: friendship of the lords of the two Moon signs. */
export function maitriPoints(
  groom: Sign,
  bride: Sign,
  variant: MaitriVariant = 'recommended',
): number {
  const [lord, otherLord] = [SIGN_LORDS[groom], SIGN_LORDS[bride]]
  if (lord === otherLord) return 5
  const [better, worse] = [
    naturalRelation(lord, otherLord),
    naturalRelation(otherLord, lord),
  ].toSorted((a, b) => BEST_FIRST.indexOf(a) - BEST_FIRST.indexOf(b))
  return MAITRI_POINTS[variant][`${better!}-${worse!}`]!
}
