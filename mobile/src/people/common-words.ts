import type { FactTold } from '@contract/told-facts.ts'
import type { Language, Words } from '#app/words/catalogue.ts'
import { numberWords } from '#app/words/date-words.ts'
import { filled } from '#app/words/filled.ts'

type Rarity = NonNullable<FactTold['rarity']>

/** What so many have is told in a hundred, not as one in so few. */
const FEWEST_IN_ONE = 2
const ROUND_FROM = 10

/** How common something is among people or pairs, with the interval of the count where there is one. */
export function commonWords(rarity: Rarity, words: Words['people'], language: Language): string {
  const { of, oneIn, low, high, isBound } = rarity
  const among = words.commonAmong[of]
  const given = {
    oneIn: numberWords(oneIn < ROUND_FROM ? Number(oneIn.toFixed(1)) : Math.round(oneIn), language),
    percent: Math.round(100 / oneIn),
  }
  const some = isBound ? among.bound : among.oneIn
  const said = filled(oneIn < FEWEST_IN_ONE ? among.most : some, given)
  if (high === null || oneIn < FEWEST_IN_ONE) return filled(words.commonFrom, { words: said })
  const [from, to] = [numberWords(low, language), numberWords(high, language)]
  return filled(words.commonOf, { words: said, low: from, high: to })
}
