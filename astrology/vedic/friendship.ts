import type { SevenGraha } from './grahas.ts'
import { placesBetween, type Sign } from './signs.ts'

export type NaturalRelation = 'friend' | 'neutral' | 'enemy'

const FRIENDS: Readonly<Record<SevenGraha, readonly SevenGraha[]>> = {
  sun: ['moon', 'mars', 'jupiter'],
  moon: ['sun', 'mercury'],
  mars: ['sun', 'moon', 'jupiter'],
  mercury: ['sun', 'venus'],
  jupiter: ['sun', 'moon', 'mars'],
  venus: ['mercury', 'saturn'],
  saturn: ['mercury', 'venus'],
}

const ENEMIES: Readonly<Record<SevenGraha, readonly SevenGraha[]>> = {
  sun: ['venus', 'saturn'],
  moon: [],
  mars: ['mercury'],
  mercury: ['moon'],
  jupiter: ['mercury', 'venus'],
  venus: ['sun', 'moon'],
  saturn: ['sun', 'moon', 'mars'],
}

/** How one graha naturally (naisargika) regards another; it is not always returned (BPHS 3.55). */
export function naturalRelation(graha: SevenGraha, other: SevenGraha): NaturalRelation {
  if (graha === other || FRIENDS[graha].includes(other)) return 'friend'
  return ENEMIES[graha].includes(other) ? 'enemy' : 'neutral'
}

/** Those in the 2nd, 3rd, 4th, 10th, 11th or 12th from a graha are its friends for the time (BPHS 3.56). */
const TEMPORAL_FRIEND_PLACES: ReadonlySet<number> = new Set([2, 3, 4, 10, 11, 12])

export function temporalRelation(sign: Sign, otherSign: Sign): 'friend' | 'enemy' {
  return TEMPORAL_FRIEND_PLACES.has(placesBetween(sign, otherSign)) ? 'friend' : 'enemy'
}

export type CompoundRelation = 'greatFriend' | 'friend' | 'neutral' | 'enemy' | 'greatEnemy'

const COMPOUND: Readonly<Record<`${NaturalRelation}-${'friend' | 'enemy'}`, CompoundRelation>> = {
  'friend-friend': 'greatFriend',
  'neutral-friend': 'friend',
  'enemy-friend': 'neutral',
  'friend-enemy': 'neutral',
  'neutral-enemy': 'enemy',
  'enemy-enemy': 'greatEnemy',
}

/** Natural and temporal relation together (panchadha maitri, BPHS 3.57–58). */
export function compoundRelation(
  graha: SevenGraha,
  other: SevenGraha,
  signs: Readonly<Record<SevenGraha, Sign>>,
): CompoundRelation {
  return COMPOUND[
    `${naturalRelation(graha, other)}-${temporalRelation(signs[graha], signs[other])}`
  ]
}
