import type { Fact } from '#astrology/facts.ts'
import type { Mark } from '#astrology/marks.ts'
import type { PersonSubject } from '#core/systems.ts'
import type { Brief, BriefFact } from '../../brief/brief.ts'
import { cardIdsOf, explainedBy } from '../../brief/card-ids.ts'
import type { Card } from '../../meaning/card.ts'
import { isManyOf, type FactClause } from './clauses/clause.ts'
import { clauseOf } from './clauses/clause-of.ts'
import { shortOf } from './clauses/short-of.ts'
import { letterOf, type Letter, type Speakers } from './speech/speakers.ts'

/** A fact to be told: how it is said, and what its cards say it means, in the slots of this document. */
export interface Told {
  readonly id: string
  readonly fact: Fact
  readonly clause: FactClause
  /** How a paragraph points back at it; null where only a whole phrase will do. */
  readonly short: string | null
  readonly weight: number
  readonly howCommon: string | null
  readonly pull: BriefFact['pull']
  readonly cards: readonly OwnCard[]
  /** The card whose gloss says what the fact names; null where none does. */
  readonly explainedBy: string | null
}

export interface OwnCard {
  readonly id: string
  readonly card: Card
  /** A text of the card in the slots of this document; null for what cannot be said of these. */
  readonly speak: (text: string) => string | null
  /** Who does what the predicates say: one person, or the two. */
  readonly subject: string
  /** Whether it is told of both at once. */
  readonly isOfTwo: boolean
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
  const short = shortOf(fact)
  return {
    id: fact.id,
    fact,
    short: short === null ? null : mine(short),
    clause: {
      ...clause,
      ...(clause.nouns.some(isManyOf) && { isPlural: true as const }),
      mains: owned(clause.mains.map(mine), fact, speakers),
      nouns: owned(clause.nouns.map(mine), fact, speakers),
      stated: mine(clause.stated),
    },
    weight,
    howCommon,
    pull,
    explainedBy: explainedBy(fact),
    cards: cardsOf(
      fact,
      cards.flatMap((id) => {
        const card = brief.cards[id]
        // A card of another system belongs to that system's reading.
        const isOwn = fact.system === 'together' || id.startsWith(`${fact.system}.`)
        return card === undefined || !isOwn ? [] : [[id, card] as const]
      }),
      speakers,
    ),
  }
}

/** Of two people every wording says whose it is. */
function owned(wordings: readonly string[], fact: Fact, speakers: Speakers): readonly string[] {
  if (fact.subject === 'couple' || speakers.people.P) return wordings
  const withOwner = wordings.filter((text) => /\{[AB]/.test(text))
  if (withOwner.length > 0) return withOwner
  const owner = `{${letterOf(speakers, fact.subject)}'s}`
  return wordings.flatMap((text) =>
    /^(?:the|an?) /.test(text) ? [text.replace(/^(?:the|an?) /, `${owner} `)] : [],
  )
}

/** `{S}` as the slot of whose the fact is. */
function ofSubject(text: string, { subject }: Fact, speakers: Speakers): string {
  if (subject === 'couple') return text
  return text.replaceAll(/\{S('s)?\}/g, (_, owns = '') => `{${letterOf(speakers, subject)}${owns}}`)
}

/** The cards of a fact that are written, in the slots of this document. */
function cardsOf(
  fact: Fact,
  cards: readonly (readonly [string, Card])[],
  speakers: Speakers,
): readonly OwnCard[] {
  const calledForOf = callersOf(fact)
  return cards.map(([id, card], place) => {
    const holder =
      fact.subject === 'couple'
        ? holderOf(fact, card, { called: calledForOf(id), place, of: cards.length })
        : fact.subject
    if (holder !== null) {
      const letter = letterOf(speakers, holder)
      return {
        id,
        card,
        speak: (text) => ofOne(text, letter),
        subject: `{${letter}}`,
        isOfTwo: false,
      }
    }
    const turned = ownerOfFirst(fact) === 'p2'
    return {
      id,
      card,
      speak: (text) => ofTwo(turned ? exchanged(text) : text),
      subject: 'the two',
      isOfTwo: true,
    }
  })
}

/** What speaks of one person is nothing that two do. */
function ofTwo(text: string): string | null {
  return /\{P|\{[Tt]h/.test(text) ? null : text
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

/**
 * Whose a card of one person is, told with a fact of two: the one of whom it is called for; where
 * the fact as a whole calls for it, whoever holds the thing alone, and of two cards that stand for
 * one of each, the first is the first one's.
 */
function holderOf(
  { marks }: Fact,
  card: Card,
  {
    called,
    place,
    of,
  }: {
    readonly called: readonly PersonSubject[]
    readonly place: number
    readonly of: number
  },
): PersonSubject | null {
  const text = JSON.stringify(card)
  if (/\{[AB]|\{[ab]\./.test(text)) return null
  const holds = marks.find(({ relation }) => relation === 'holds whole')?.whose
  if (isPerson(holds)) return holds
  if (called.length > 0) return called.length === 1 ? called[0]! : null
  const owners = personsIn(marks.map(({ whose }) => whose))
  if (owners.length === 1 && marks.every(({ partnerWhose }) => partnerWhose === undefined))
    return owners[0]!
  return owners.length === 2 && of === 2 ? owners[place]! : null
}

/** Of whom the claims are that call for a card by themselves; of nobody where the whole fact calls for it. */
function callersOf(fact: Fact): (id: string) => readonly PersonSubject[] {
  if (fact.subject !== 'couple') return () => []
  const idsBy = (marks: readonly Mark[]) => new Set(cardIdsOf({ ...fact, marks }))
  const ofWhole = idsBy([])
  const claims = fact.marks.map((mark) => ({ who: meantBy(mark, fact), ids: idsBy([mark]) }))
  return (id) =>
    ofWhole.has(id) ? [] : personsIn(claims.filter(({ ids }) => ids.has(id)).map(({ who }) => who))
}

/** Whom a claim is about: of what one does to the other, or has in the other's seventh, the other. */
function meantBy({ relation, whose, partnerWhose }: Mark, { property }: Fact): Mark['whose'] {
  const [, seventhOf] = /^(p[12])Seventh$/.exec(property) ?? []
  if (seventhOf !== undefined) return seventhOf === 'p1' ? 'p1' : 'p2'
  return relation === 'conditions' || relation === 'same sign' ? partnerWhose : whose
}

function personsIn(all: readonly Mark['whose'][]): readonly PersonSubject[] {
  return [...new Set(all.filter(isPerson))]
}

function isPerson(whose: Mark['whose']): whose is PersonSubject {
  return whose === 'p1' || whose === 'p2'
}
