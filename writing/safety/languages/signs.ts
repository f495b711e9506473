import { sign } from '../words.ts'
import type { Category } from '../categories.ts'
import { FRENCH } from './french.ts'
import { GERMAN } from './german.ts'
import { HINDI } from './hindi.ts'
import { ITALIAN } from './italian.ts'
import { PORTUGUESE } from './portuguese.ts'
import { SPANISH } from './spanish.ts'

/** What names each matter in one language, as sources of patterns over `plainText`. */
export type Signs = Readonly<Record<Category, readonly string[]>>

/** The signs of a matter in every language but English. */
export function signsAbroad(category: Category): readonly RegExp[] {
  return LANGUAGES.flatMap((language) => language[category]).map(sign)
}

const LANGUAGES: readonly Signs[] = [GERMAN, FRENCH, SPANISH, PORTUGUESE, ITALIAN, HINDI]
