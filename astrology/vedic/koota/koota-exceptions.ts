import { naturalRelation } from '#astrology/vedic/friendship.ts'
import { SIGN_LORDS } from '#astrology/vedic/grahas.ts'
import type { Koota, KootaScores } from './ashtakoota.ts'
import type { MoonPlace } from './moon-place.ts'
import { isGoodTara, taraFrom } from './tara.ts'

/** A ground the texts give for passing over a koota that failed. It changes no points. */
export interface KootaException {
  readonly koota: Koota
  readonly id: string
  readonly rule: string
  readonly source: string
}

/** Every exception that holds for a koota without points, listed apart from the score. */
export function kootaExceptions(
  first: MoonPlace,
  second: MoonPlace,
  scores: KootaScores,
): readonly KootaException[] {
  return KOOTA_EXCEPTIONS.filter(
    ({ koota, holds }) => scores[koota] === 0 && holds(first, second),
  ).map(({ koota, id, rule, source }) => ({ koota, id, rule, source }))
}

interface Check extends KootaException {
  readonly holds: (first: MoonPlace, second: MoonPlace) => boolean
}

const BHAKOOT_SOURCE =
  'Muhurta Chintamani 6.32–33; the commentators differ on how its grounds combine'
const NADI_SOURCE = 'Muhurta Chintamani 6.37'

export const KOOTA_EXCEPTIONS: readonly Check[] = [
  {
    koota: 'bhakoot',
    id: 'one-lord',
    rule: 'One graha rules both Moon signs.',
    source: BHAKOOT_SOURCE,
    holds: haveOneLord,
  },
  {
    koota: 'bhakoot',
    id: 'lords-friends',
    rule: 'The lords of the Moon signs are friends of each other.',
    source: BHAKOOT_SOURCE,
    holds: areLordsFriends,
  },
  {
    koota: 'bhakoot',
    id: 'tara-pure',
    rule: 'The taras are good both ways.',
    source: BHAKOOT_SOURCE,
    holds: (first, second) =>
      isGoodTara(taraFrom(first.nakshatraNumber, second.nakshatraNumber)) &&
      isGoodTara(taraFrom(second.nakshatraNumber, first.nakshatraNumber)),
  },
  {
    koota: 'nadi',
    id: 'one-sign-two-stars',
    rule: 'Both Moons stand in one sign but in different nakshatras.',
    source: NADI_SOURCE,
    holds: (first, second) => first.sign === second.sign && !haveOneStar(first, second),
  },
  {
    koota: 'nadi',
    id: 'one-star-two-signs',
    rule: 'Both Moons stand in one nakshatra but in different signs.',
    source: NADI_SOURCE,
    holds: (first, second) => first.sign !== second.sign && haveOneStar(first, second),
  },
  {
    koota: 'nadi',
    id: 'one-star-two-padas',
    rule: 'Both Moons stand in one nakshatra but in different padas.',
    source: NADI_SOURCE,
    holds: (first, second) =>
      haveOneStar(first, second) &&
      first.pada !== null &&
      second.pada !== null &&
      first.pada !== second.pada,
  },
  {
    koota: 'nadi',
    id: 'one-lord',
    rule: 'One graha rules both Moon signs.',
    source: 'Some programs; not in Muhurta Chintamani',
    holds: (first, second) => first.sign !== second.sign && haveOneLord(first, second),
  },
  {
    koota: 'gana',
    id: 'lords-friends',
    rule: 'The lords of the Moon signs are one or friends of each other.',
    source: 'Muhurta Chintamani 6.30, as commonly applied',
    holds: (first, second) => haveOneLord(first, second) || areLordsFriends(first, second),
  },
]

function haveOneLord(first: MoonPlace, second: MoonPlace): boolean {
  return SIGN_LORDS[first.sign] === SIGN_LORDS[second.sign]
}

function areLordsFriends(first: MoonPlace, second: MoonPlace): boolean {
  const [one, other] = [SIGN_LORDS[first.sign], SIGN_LORDS[second.sign]]
  return (
    one !== other &&
    naturalRelation(one, other) === 'friend' &&
    naturalRelation(other, one) === 'friend'
  )
}

function haveOneStar(first: MoonPlace, second: MoonPlace): boolean {
  return first.nakshatraNumber === second.nakshatraNumber
}
