import smartquotes from 'smartquotes'
import type { Fact } from '#astrology/facts.ts'
import { frequencyInWords } from '#astrology/frequency/frequency-in-words.ts'
import type { Brief, BriefFact } from '../brief/brief.ts'
import { cardIdsOf } from '../brief/card-ids.ts'
import { fitCards } from '../brief/fit-cards.ts'
import { orbInWords } from '../brief/orb-words.ts'
import { CARDS } from '../meaning/cards.ts'
import type { Skeleton } from '../providers/almanac/skeletons/skeleton.ts'
import { speakersOf } from '../providers/almanac/speech/speakers.ts'
import { tellerOf } from '../providers/almanac/teller.ts'
import { toldOf } from '../providers/almanac/told.ts'

/** A sentence with the ids of the facts it rests on. */
export interface FirstSentence {
  readonly sentence: string
  readonly facts: readonly string[]
}

/** For whom and in which words: what a brief says beside its facts. */
export type Setting = Omit<Brief, 'themes' | 'cards'>

/**
 * One sentence about one fact, or about two, by the almanac's own skeletons: the first that can be
 * filled. Null where none can. Pure: the same facts and names give the same sentence.
 */
export function sayOne(
  skeletons: readonly Skeleton[],
  facts: readonly [Fact] | readonly [Fact, Fact],
  setting: Setting,
): FirstSentence | null {
  const theme = {
    id: 'first',
    about: '',
    facts: facts.map(briefFactOf),
    links: [],
    pillar: facts[0].id,
    counter: null,
    recalls: [],
  }
  const brief: Brief = { ...setting, themes: [theme], cards: cardsOf(facts, setting) }
  const speakers = speakersOf(brief)
  const told = toldOf(brief, speakers)
  const [f, g] = facts.map(({ id }) => told.get(id)!)
  const said = tellerOf(brief, speakers).tell(
    skeletons,
    { f: f!, ...(g !== undefined && { g }) },
    'first',
  )
  return said && { sentence: smartquotes.string(said.text), facts: factsIn(said.cites) }
}

/** What is cited without what placements are said to mean. */
export function factsIn(cites: readonly string[]): readonly string[] {
  return cites.filter((id) => !id.startsWith('meaning.'))
}

function briefFactOf(fact: Fact): BriefFact {
  return {
    fact,
    weight: 1,
    howCommon: fact.frequency === undefined ? null : frequencyInWords(fact.frequency),
    orb: orbInWords(fact.measures),
    cards: cardIdsOf(fact),
    pull: 'even',
  }
}

function cardsOf(facts: readonly Fact[], { register }: Setting): Brief['cards'] {
  const ids = facts.flatMap(cardIdsOf).filter((id) => id in CARDS)
  return fitCards(Object.fromEntries(ids.map((id) => [id, CARDS[id]!])), register)
}
