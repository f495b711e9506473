import type { Fact } from '#astrology/facts.ts'
import type { Brief, BriefFact } from '../../brief/brief.ts'
import type { Card } from '../../meaning/card.ts'
import type { FactClause } from './clauses/clause.ts'
import { clauseOf } from './clauses/clause-of.ts'
import { letterOf, type Letter, type Speakers } from './speech/speakers.ts'

/** A fact to be told: how it is said, and what its cards say it means, in the slots of this document. */
export interface Told {
  readonly id: string
  readonly fact: Fact
  readonly clause: FactClause
  readonly weight: number
  readonly howCommon: string | null
  readonly pull: BriefFact['pull']
  readonly cards: readonly OwnCard[]
}

export interface OwnCard {
  readonly id: string
  readonly card: Card
  /** A text of the card in the slots of this document. */
  readonly speak: (text: string) => string
  /** Who does what the predicates say: one person, or the two. */
  readonly subject: string
}

export function toldOf(brief: Brief, speakers: Speakers): ReadonlyMap<string, Told> {
  const all = brief.themes.flatMap(({ facts }) => facts)
  return new Map(all.map((each) => [each.fact.id, tell(each, brief, speakers)]))
}

function tell(
  { fact, weight, howCommon, pull, cards }: BriefFact,
  brief: Brief,
  speakers: Speakers,
): Told {
  const clause = clauseOf(fact)
  const mine = (text: string) => ofSubject(text, fact, speakers)
  return {
    id: fact.id,
    fact,
    clause: {
      ...clause,
      mains: clause.mains.map(mine),
      nouns: clause.nouns.map(mine),
      stated: mine(clause.stated),
    },
    weight,
    howCommon,
    pull,
    cards: cards.flatMap((id) => {
      const card = brief.cards[id]
      return card === undefined ? [] : [ownCard(id, card, fact, speakers)]
    }),
  }
}

/** `{S}` as the slot of whose the fact is. */
function ofSubject(text: string, { subject }: Fact, speakers: Speakers): string {
  if (subject === 'couple') return text
  return text.replaceAll(/\{S('s)?\}/g, (_, owns = '') => `{${letterOf(speakers, subject)}${owns}}`)
}

// oxlint-disable-next-line max-params -- a card, and whose it is
function ownCard(id: string, card: Card, fact: Fact, speakers: Speakers): OwnCard {
  if (fact.subject !== 'couple') {
    const letter = letterOf(speakers, fact.subject)
    return { id, card, speak: (text) => ofOne(text, letter), subject: `{${letter}}` }
  }
  const isOfTwo = /\{[AB]|\{[ab]\./.test(JSON.stringify(card))
  const turned = ownerOfFirst(fact) === 'p2'
  const who = holderOf(fact)
  if (!isOfTwo && who !== null) {
    const letter = letterOf(speakers, who)
    return { id, card, speak: (text) => ofOne(text, letter), subject: `{${letter}}` }
  }
  return { id, card, speak: (text) => (turned ? exchanged(text) : text), subject: 'the two' }
}

/** A card of one person beside another. */
function ofOne(text: string, letter: Letter): string {
  if (letter === 'P') return text
  const side = letter.toLowerCase()
  return text
    .replaceAll(/\{P('s)?\}/g, (_, owns = '') => `{${letter}${owns}}`)
    .replaceAll(/\{([Tt]he(?:y|m|ir|irs|mself))\}/g, (_, form: string) => `{${side}.${form}}`)
}

function exchanged(text: string): string {
  const swap: Readonly<Record<string, string>> = { A: 'B', B: 'A', a: 'b', b: 'a' }
  return text
    .replaceAll(/\{([AB])('s)?\}/g, (_, who: string, owns = '') => `{${swap[who] ?? who}${owns}}`)
    .replaceAll(/\{([ab])\./g, (_, who: string) => `{${swap[who] ?? who}.`)
}

/** Whose the first thing is that a fact of two names. */
function ownerOfFirst({ marks }: Fact): 'p1' | 'p2' {
  const lends = marks.find(
    ({ relation }) =>
      relation === 'lends' ||
      relation === 'holds whole' ||
      relation === 'bridges' ||
      relation === 'conditions',
  )
  const whose = (lends ?? marks.find((mark) => mark.whose !== undefined))?.whose
  return whose === 'p2' ? 'p2' : 'p1'
}

/** Whose alone it is, of a fact of two that speaks of a thing of one of them. */
function holderOf({ marks }: Fact): 'p1' | 'p2' | null {
  const owners = new Set(
    marks.flatMap(({ whose }) => (whose === 'p1' || whose === 'p2' ? [whose] : [])),
  )
  const holds = marks.find(({ relation }) => relation === 'holds whole')?.whose
  if (holds === 'p1' || holds === 'p2') return holds
  const [only] = owners
  return owners.size === 1 &&
    only !== undefined &&
    marks.every(({ partnerWhose }) => partnerWhose === undefined)
    ? only
    : null
}
