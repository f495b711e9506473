import type { Measure } from '#astrology/measures.ts'
import { inDigits } from './in-digits.ts'
import type { Rarity } from './rarity.ts'

/** A rarity as a sentence has it. */
export interface RarityWords {
  /** Goes before `one in …`: nothing, or that it is fewer. */
  readonly atMost: '' | 'at most ' | 'fewer than '
  readonly measure: Measure
}

const DIGITS = 2
const A_BILLION = 1e9
/** Nearer ends than that are told as one number. */
const NARROW = 1.25

/**
 * One number where the interval is narrow, else both its ends, rounded outward to the two digits
 * they are read with. Nothing is called a billion that may be less: where the interval reaches
 * below that, its lower end is all that is told.
 */
export function rarityWords({ oneIn, interval: [from, to], bound }: RarityPart): RarityWords {
  const least = inDigits(from, DIGITS, Math.floor)
  const most = to === null ? Infinity : inDigits(to, DIGITS, Math.ceil)
  if (bound || (least < A_BILLION && most >= A_BILLION)) {
    const measure = { value: least, unit: 'oneIn' } as const
    return { atMost: bound ? 'fewer than ' : 'at most ', measure }
  }
  const range = most / least > NARROW ? { from: least, to: most } : {}
  return {
    atMost: '',
    measure: { value: inDigits(oneIn, DIGITS, Math.round), unit: 'oneIn', ...range },
  }
}

type RarityPart = Pick<Rarity, 'oneIn' | 'interval' | 'bound'>
