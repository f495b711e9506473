import { measureInWords } from '#astrology/measures.ts'
import { state, type Fact, type Names } from '#astrology/facts.ts'
import { ruleOf } from '#astrology/rules.ts'
import { rarityWords } from '#astrology/couple/rarity/rarity-words.ts'
import type { Rarity } from '#astrology/couple/rarity/rarity.ts'
import { frequencyInWords } from '#astrology/frequency/frequency-in-words.ts'
import type { Frequency } from '#astrology/frequency/frequency.ts'
import { inDigits } from '#astrology/couple/rarity/in-digits.ts'
import { aboutOfFact } from '../charts/about.ts'

/** How rare something is, in numbers for a picture and in the words that may be said of it. */
export interface ToldRarity {
  readonly of: Frequency['of']
  /** One in so many; where `isBound`, rarer than that. */
  readonly oneIn: number
  readonly low: number
  /** Null where too few were found to say. */
  readonly high: number | null
  readonly isBound: boolean
  readonly words: string
}

/** A fact as somebody sees it who touches a chart. */
export type ToldFact = ReturnType<typeof toldFact>

/** A fact with its sentence, rule and source, how common it is, and what of a chart it is about. */
export function toldFact(fact: Fact, names: Names) {
  const { id, subject, system, value, certainty, frequency } = fact
  const { rule, source } = ruleOf(fact)
  const rarity = frequency === undefined ? null : rarityOfFrequency(frequency)
  const words = state(fact, names)
  return {
    id,
    subject,
    system,
    words,
    value,
    certainty,
    rule,
    source,
    rarity,
    about: aboutOfFact(fact),
  }
}

const DIGITS = 3

/** The ends are rounded outward, as the interval is. */
function rarityOfFrequency(frequency: Frequency): ToldRarity {
  const { of, share, interval, bound } = frequency
  const [least, most] = interval
  const isOpen = bound || least === 0
  return {
    of,
    oneIn: inDigits(1 / share, DIGITS, Math.round),
    low: inDigits(1 / most, DIGITS, Math.floor),
    high: isOpen ? null : inDigits(1 / least, DIGITS, Math.ceil),
    isBound: bound,
    words: frequencyInWords(frequency),
  }
}

/** How rare a couple is, as counted. */
export function toldRarity(rarity: Rarity): ToldRarity {
  const { oneIn, interval, bound } = rarity
  const { atMost, measure } = rarityWords(rarity)
  return {
    of: 'pairs',
    oneIn,
    low: interval[0],
    high: interval[1],
    isBound: bound,
    words: `${atMost}one pair in ${measureInWords(measure)}`,
  }
}
