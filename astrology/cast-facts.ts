import type { PersonSubject } from '#core/systems.ts'
import type { Cast, CoupleCast } from './cast.ts'
import { agreementFacts } from './couple/coincidences/agreements/agreement-facts.ts'
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
export function personFacts(
  { charts, window }: Cast,
  subject: PersonSubject,
  { asOf }: FactOptions = {},
): Fact[] {
  return [
    ...westernFacts(charts.western, subject),
    ...vedicWindowFacts(window, subject, { at: asOf }),
    ...humanDesignFacts(charts.humanDesign, subject),
    ...geneKeysFacts(charts.geneKeys, subject),
    ...kabbalahWindowFacts(window.kabbalah, subject, {
      isTimeKnown: charts.kabbalah.sect !== null,
    }),
  ]
}

/** Every fact between two people that holds wherever in their windows they were born, and last what several systems say together. */
export function coupleFacts(couple: CoupleCast, options: FactOptions = {}): Fact[] {
  const facts = factsBySystem(couple, options)
  return [...facts, ...coincidenceFacts(couple, options), ...agreementFacts(couple, facts)]
}

function factsBySystem(
  { first, second, davison }: CoupleCast,
  { asOf }: FactOptions,
): readonly Fact[] {
  const [one, two] = [first.charts, second.charts]
  return [
    ...westernCoupleFacts(one.western, two.western),
    ...(davison === undefined ? [] : westernDavisonFacts(davison)),
    ...vedicCoupleWindowFacts(first.window.vedic, second.window.vedic, { asOf }),
    ...humanDesignCoupleFacts(one.humanDesign, two.humanDesign),
    ...geneKeysCoupleFacts(one.humanDesign, two.humanDesign),
    ...kabbalahCoupleWindowFacts(first.window.kabbalah, second.window.kabbalah),
  ]
}
