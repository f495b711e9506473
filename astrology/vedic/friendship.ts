import type { SevenGraha } from './grahas.ts'

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
