import type { Dignity } from './dignity.ts'
import { isOddSign, type Sign } from './signs.ts'

/** The five ages of a graha, six degrees each: forward in odd signs, backward in even (BPHS 45.3). */
const AGES = ['Bala', 'Kumara', 'Yuva', 'Vriddha', 'Mrita'] as const
export type Age = (typeof AGES)[number]

export function ageOf({ sign, degreesInSign }: { sign: Sign; degreesInSign: number }): Age {
  const part = Math.min(4, Math.floor(degreesInSign / 6))
  return AGES[isOddSign(sign) ? part : 4 - part]!
}

export type Wakefulness = 'Jagrat' | 'Swapna' | 'Sushupti'

/** Awake in exaltation and own sign, dreaming with friends and neutrals, asleep elsewhere (BPHS 45.5). */
export function wakefulnessOf(dignity: Dignity): Wakefulness {
  switch (dignity) {
    case 'exalted':
    case 'moolatrikona':
    case 'own':
      return 'Jagrat'
    case 'greatFriend':
    case 'friend':
    case 'neutral':
      return 'Swapna'
    case 'enemy':
    case 'greatEnemy':
    case 'debilitated':
      return 'Sushupti'
  }
}

export type Mood =
  | 'Deepta'
  | 'Swastha'
  | 'Pramudita'
  | 'Shanta'
  | 'Dina'
  | 'Duhkhita'
  | 'Khala'
  | 'Vikala'
  | 'Kopa'

const MOODS: Readonly<Record<Dignity, Mood>> = {
  exalted: 'Deepta',
  moolatrikona: 'Swastha',
  own: 'Swastha',
  greatFriend: 'Pramudita',
  friend: 'Shanta',
  neutral: 'Dina',
  enemy: 'Duhkhita',
  greatEnemy: 'Khala',
  debilitated: 'Khala',
}

/**
 * The nine moods (BPHS 45.8–10). Burning and bad company come before the sign: a combust
 * graha is angry (Kopa), one joined by a natural malefic crippled (Vikala).
 */
export function moodOf({
  dignity,
  combust,
  joinedByMalefic,
}: {
  readonly dignity: Dignity
  readonly combust: boolean
  readonly joinedByMalefic: boolean
}): Mood {
  if (combust) return 'Kopa'
  return joinedByMalefic ? 'Vikala' : MOODS[dignity]
}
