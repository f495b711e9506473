import type { Card, Cards } from '../meaning/card.ts'
import { isOutOfPlace } from '../safety/words-of-love.ts'
import type { Register } from './brief.ts'

/**
 * The cards as a register may have them: without lines that are out of place there. A
 * card whose trait or shadow does is left out whole, for these two are said in every document.
 */
export function fitCards(cards: Cards, register: Register): Cards {
  return Object.fromEntries(
    Object.entries(cards).flatMap(([id, card]) => {
      const fit = fitCard(card, register)
      return fit === null ? [] : [[id, fit] as const]
    }),
  )
}

function fitCard(card: Card, register: Register): Card | null {
  const isFit = (text: string) => !isOutOfPlace(text, register)
  if (!isFit(card.trait) || !isFit(card.shadow)) return null
  const { gloss, gifts, prices, scenes, notToSay, ...rest } = card
  return {
    ...rest,
    ...(gloss !== undefined && isFit(gloss) && { gloss }),
    gifts: gifts.filter(isFit),
    prices: prices.filter(isFit),
    scenes: scenes.filter(isFit),
    notToSay: notToSay.filter(isFit),
  }
}
