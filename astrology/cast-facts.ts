import type { PersonSubject } from '#core/systems.ts'
import { toTheEnd } from '#core/to-the-end.ts'
import type { Cast, CoupleCast } from './cast.ts'
import { agreementsOf } from './couple/coincidences/agreements/agreement-facts.ts'
import { coincidenceFacts } from './couple/coincidences/coincidence-facts.ts'
import type { JulianDay } from './ephemeris/ephemeris.ts'
import type { Fact } from './facts.ts'
import { geneKeysCoupleFacts } from './gene-keys/gene-keys-couple-facts.ts'
import { geneKeysFacts } from './gene-keys/gene-keys-facts.ts'
import { humanDesignCoupleFacts } from './human-design/human-design-couple-facts.ts'
import { humanDesignFacts } from './human-design/human-design-facts.ts'
import { kabbalahCoupleWindowFacts } from './kabbalah/kabbalah-couple-facts.ts'
import { kabbalahWindowFacts } from './kabbalah/kabbalah-facts.ts'
import { vedicCoupleWindowFacts } from './vedic/vedic-couple-facts.ts'
import { vedicWindowFacts } from './vedic/vedic-facts.ts'
import { westernCoupleFacts, westernDavisonFacts } from './western/western-couple-facts.ts'
import { westernFacts } from './western/western-facts.ts'

export interface FactOptions {
  /** The moment the reading is made for, whose running periods are told; none are without it. */
  readonly asOf?: JulianDay | undefined
}

/** Every fact of one person that holds for the whole of their birth window, system by system. */
export function personFacts(cast: Cast, subject: PersonSubject, options: FactOptions = {}): Fact[] {
  return toTheEnd(personFactsInSteps(cast, subject, options))
}

/** The same, with a stop after each system, so that others may go on. */
export function* personFactsInSteps(
  { charts, window }: Cast,
  subject: PersonSubject,
  { asOf }: FactOptions = {},
): Generator<undefined, Fact[]> {
  const facts = [...westernFacts(charts.western, subject)]
  yield
  addTo(facts, vedicWindowFacts(window, subject, { at: asOf }))
  yield
  addTo(facts, humanDesignFacts(charts.humanDesign, subject))
  addTo(facts, geneKeysFacts(charts.geneKeys, subject))
  yield
  const isTimeKnown = charts.kabbalah.sect !== null
  addTo(facts, kabbalahWindowFacts(window.kabbalah, subject, { isTimeKnown }))
  return facts
}

/** Every fact between two people that holds wherever in their windows they were born, and last what several systems say together. */
export function coupleFacts(couple: CoupleCast, options: FactOptions = {}): Fact[] {
  return coupleFactsOfMany([couple], options)[0]!
}

/** The same of many couples, in their order. */
export function coupleFactsOfMany(
  couples: readonly CoupleCast[],
  options: FactOptions = {},
): Fact[][] {
  const told = couples.map((): Fact[] => [])
  tellCouples(couples, (facts, place) => addTo(told[place]!, facts), options)
  return told
}

/**
 * Hands over the same part by part, each with the couple's place. A part is told of all couples
 * before the next one is, so that its code and tables stay at hand: it takes a sixth less time of twenty.
 */
export function tellCouples(
  couples: readonly CoupleCast[],
  take: (facts: readonly Fact[], place: number) => void,
  options: FactOptions = {},
): void {
  const agreements = couples.map(agreementsOf)
  for (const part of PARTS) {
    for (const [place, couple] of couples.entries()) {
      const facts = part(couple, options)
      if (part !== coincidenceFacts) agreements[place]!.read(facts)
      take(facts, place)
    }
  }
  for (const [place, { told }] of agreements.entries()) take(told(), place)
}

type Part = (couple: CoupleCast, options: FactOptions) => readonly Fact[]

/** What each system says of two, and last how their charts coincide. */
const PARTS: readonly Part[] = [
  ({ first, second }) => westernCoupleFacts(first.charts.western, second.charts.western),
  ({ davison }) => (davison === undefined ? [] : westernDavisonFacts(davison)),
  ({ first, second }, { asOf }) =>
    vedicCoupleWindowFacts(first.window.vedic, second.window.vedic, { asOf }),
  ({ first, second }) =>
    humanDesignCoupleFacts(first.charts.humanDesign, second.charts.humanDesign),
  ({ first, second }) => geneKeysCoupleFacts(first.charts.humanDesign, second.charts.humanDesign),
  ({ first, second }) => kabbalahCoupleWindowFacts(first.window.kabbalah, second.window.kabbalah),
  coincidenceFacts,
]

function addTo(facts: Fact[], more: readonly Fact[]): void {
  for (const fact of more) facts.push(fact)
}
