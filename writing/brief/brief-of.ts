import type { Fact } from '#astrology/facts.ts'
import { SYSTEMS, SYSTEM_TITLES, type System } from '#core/systems.ts'
import { CARDS } from '../meaning/cards.ts'
import type { Cards } from '../meaning/card.ts'
import type { Brief, BriefFact, Register, Theme, Thesis } from './brief.ts'
import { ofPerson, systemOf, type Candidate } from './candidates.ts'
import { drawOf } from './draw.ts'
import { elsewhereOf } from './elsewhere.ts'
import { chooseMatters, fill } from './choose.ts'
import { fitCards } from './fit-cards.ts'
import { hookTheme, hookThesis, isLight } from './hook-themes.ts'
import { toldBefore } from './ledger.ts'
import type { BriefOrder } from './order.ts'
import { overlayThemes } from './overlay-themes.ts'
import { bearsOn, questionOf, readQuestion, type Asked } from './question.ts'
import { notesOf } from './reconcile.ts'
import { themesOf } from './themes.ts'
import { thesisOf, verdictThesis } from './thesis.ts'
import { verdictThemes } from './verdict-themes.ts'
import { tellsByRarity } from './weigh.ts'
import { withheldFrom } from './withheld.ts'

/** How many facts a reading has; a text of some two thousand words bears no more. */
const TOTAL = 46

/**
 * What a document says, for every writer: facts chosen and grouped, what they hang on, how they
 * relate, and what they may mean. Pure: the same order gives the same brief, byte for byte.
 */
export function briefOf(order: BriefOrder): Brief {
  const { document, people, relation, asOf, language, words, facts, missing, digests } = order
  const asked = readQuestion(order)
  const register = registerOf(order, asked)
  const themes = themesIn(order, register, asked)
  const told = themes.flatMap((theme) => theme.facts)
  return {
    question: questionOf(asked, themes),
    document,
    people: people.map(({ name, pronouns }) => ({ name, pronouns })),
    // A hook is told of one person before another is known, and stays.
    draw: drawOf(
      facts.filter((fact) => !isLight(document.theme) || fact.subject === document.subject),
    ),
    relation: document.subject === 'couple' ? relation : null,
    register,
    asOf,
    language,
    words,
    thesis: thesisIn(order, themes),
    themes,
    rare: rareOf(told, document.subject),
    coincidences: idsOf(told.filter(isCoincidence).toSorted(rarestFirst)),
    leanings: idsOf(told.filter(({ fact }) => LEANINGS.test(fact.topic))),
    time: idsOf(told.filter(({ fact }) => TIMES.test(fact.topic))),
    notes: notesOf(document, facts, themes),
    cards: fitCards(cardsOf(told, order.cards ?? CARDS), register),
    elsewhere: elsewhereOf(told, facts, document.subject),
    withheld: withheldFrom(facts, {
      subject: document.subject,
      system: isLight(document.theme) ? 'western' : systemOf(document),
    }),
    missing,
    digests,
    cutFirst: idsOf(
      told.filter(isLoose(themes)).toSorted((one, other) => one.weight - other.weight),
    ),
  }
}

function registerOf({ document, people, relation }: BriefOrder, asked: Asked | null): Register {
  const category = asked?.question.category
  if (people.some(({ isOfAge }) => !isOfAge) || category === 'minor') return 'young'
  const isOfTwo = document.subject === 'couple'
  if (isOfTwo && (category === 'violence' || category === 'self-harm')) return 'grave'
  // Friends, family and colleagues read each other's documents too.
  if (relation !== null && relation !== 'partners') return relation
  return isOfTwo ? 'partners' : 'alone'
}

/** What was asked about counts for more. */
const ASKED_FOR = 1.4

function themesIn(order: BriefOrder, register: Register, asked: Asked | null): readonly Theme[] {
  const { document, facts, digests } = order
  const { subject, theme } = document
  const raise = (candidate: Candidate): Candidate =>
    bearsOn(candidate.fact, asked)
      ? { ...candidate, weight: candidate.weight * ASKED_FOR }
      : candidate
  if (isLight(theme)) return [hookTheme(facts, { subject, light: theme, register })]
  const system = systemOf(document)
  if (system === null) {
    const bears = (fact: Fact) => bearsOn(fact, asked)
    const systems = systemsHeard(order)
    const isAsked = asked !== null && asked.question.reviewed === null
    return verdictThemes(facts, { systems, register, isAsked, bears })
  }
  if (subject === 'couple') {
    const told = toldBefore(digests)
    return overlayThemes(facts, { system, register, told, total: TOTAL, raise })
  }
  const material = ofPerson(facts, { system, subject, register })
  return themesOf(fill(chooseMatters(material, { raise }), TOTAL))
}

/** The systems whose overlays a verdict was planned to weigh, without those that were given up. */
function systemsHeard({ document, missing }: BriefOrder): readonly System[] {
  const planned = SYSTEMS.filter((system) => document.after.includes(`couple.${system}`))
  return planned.filter((system) => !missing.includes(SYSTEM_TITLES[system]))
}

function thesisIn({ document }: BriefOrder, themes: readonly Theme[]): Thesis {
  const [first] = themes
  if (document.theme === 'verdict') return verdictThesis(themes)
  return first && isLight(document.theme) ? hookThesis(first) : thesisOf(themes)
}

/** What more have is not rare. */
const RARE = 0.1
const MOST_RARE = 5

/** Of a document about two what few pairs have, of one about a person what few people have; of what weighs enough to be made something of. */
function rareOf(told: readonly BriefFact[], subject: Fact['subject']): readonly string[] {
  const weights = told.map(({ weight }) => weight).toSorted((one, other) => one - other)
  const middling = weights[Math.floor(weights.length / 2)] ?? 0
  const own = told.filter(
    ({ fact, weight }) =>
      fact.subject === subject &&
      fact.frequency !== undefined &&
      tellsByRarity(fact) &&
      fact.frequency.share <= RARE &&
      weight >= middling,
  )
  return idsOf(own.toSorted(rarestFirst).slice(0, MOST_RARE))
}

const COINCIDENCES = /^(?:coincidence|agreement|contradiction|sharedKey|partnerKeys|sharedGate)$/

function isCoincidence({ fact }: BriefFact): boolean {
  return fact.subject === 'couple' && COINCIDENCES.test(fact.topic)
}

const LEANINGS = /^(?:leaning|score|dimension)$/
const TIMES = /^(?:time\b|runningDashas?$|nextDashas?$)/

function rarestFirst(one: BriefFact, other: BriefFact): number {
  const [a, b] = [one, other].map(({ fact }) => fact.frequency?.share ?? 1) as [number, number]
  return a - b || other.weight - one.weight
}

function idsOf(told: readonly BriefFact[]): readonly string[] {
  return told.map(({ fact }) => fact.id)
}

/** A theme's pillar and its counter are never cut. */
function isLoose(themes: readonly Theme[]): (told: BriefFact) => boolean {
  const kept = new Set(themes.flatMap(({ pillar, counter }) => [pillar, counter]))
  return ({ fact }) => !kept.has(fact.id)
}

/** The two closest cards of each fact, as far as they are written. */
const CARDS_OF_A_FACT = 2

function cardsOf(told: readonly BriefFact[], cards: Cards): Cards {
  const ids = told.flatMap((each) =>
    each.cards.filter((id) => id in cards).slice(0, CARDS_OF_A_FACT),
  )
  return Object.fromEntries([...new Set(ids)].map((id) => [id, cards[id]!]))
}
