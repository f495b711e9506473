import type { Theme } from '../../../brief/brief.ts'
import { HEADINGS } from '../skeletons/headings.ts'
import { upperFirst } from '../clauses/clause.ts'
import type { Teller } from '../teller.ts'
import type { Told } from '../told.ts'

const [FEWEST, MOST] = [3, 5]

/**
 * What a theme's part is called: a short phrase of its pillar's card, or of a fact near it; where
 * none is short enough, one kept for the theme.
 */
export function headingOf(theme: Theme, told: ReadonlyMap<string, Told>, teller: Teller): string {
  const facts = [theme.pillar, theme.counter ?? '', ...theme.facts.map(({ fact }) => fact.id)]
  const phrases = facts.slice(0, 4).flatMap((id) => phrasesOf(told.get(id)))
  const own = phrases.slice(0, 1)
  const lent = teller.choose(own, theme.id) ?? teller.choose(HEADINGS[theme.id] ?? [], theme.id)
  return upperFirst(lent ?? theme.about)
}

function phrasesOf(told: Told | undefined): readonly string[] {
  const cards = told?.cards.slice(0, 1) ?? []
  return cards.flatMap(({ card }) => [card.trait, card.shadow]).filter(isShort)
}

function isShort(phrase: string): boolean {
  const words = phrase.split(' ').length
  return words >= FEWEST && words <= MOST && !phrase.includes('{')
}
