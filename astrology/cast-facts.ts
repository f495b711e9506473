import type { PersonSubject } from '#core/systems.ts'
import type { Cast, CoupleCast } from './cast.ts'
import type { JulianDay } from './ephemeris/ephemeris.ts'
import type { Fact } from './facts.ts'
import { geneKeysCoupleFacts } from './gene-keys/gene-keys-couple-facts.ts'
import { geneKeysFacts } from './gene-keys/gene-keys-facts.ts'
import { humanDesignCoupleFacts } from './human-design/human-design-couple-facts.ts'
import { humanDesignFacts } from './human-design/human-design-facts.ts'
import { kabbalahCoupleFacts } from './kabbalah/kabbalah-couple-facts.ts'
import { kabbalahFacts } from './kabbalah/kabbalah-facts.ts'
import { vedicCoupleWindowFacts } from './vedic/vedic-couple-facts.ts'
import { vedicWindowFacts } from './vedic/vedic-facts.ts'
import { westernCoupleFacts } from './western/western-couple-facts.ts'
import { westernFacts } from './western/western-facts.ts'
import { withinWindow } from './window.ts'

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
    ...withinWindow(window.kabbalah.map((chart) => kabbalahFacts(chart, subject))),
  ]
}

/** Every fact between two people that holds wherever in their windows they were born. */
export function coupleFacts({ first, second }: CoupleCast): Fact[] {
  const [one, two] = [first.charts, second.charts]
  return [
    ...westernCoupleFacts(one.western, two.western),
    ...vedicCoupleWindowFacts(first.window.vedic, second.window.vedic),
    ...humanDesignCoupleFacts(one.humanDesign, two.humanDesign),
    ...geneKeysCoupleFacts(one.geneKeys, two.geneKeys),
    ...acrossPairs(first.window.kabbalah, second.window.kabbalah, kabbalahCoupleFacts),
  ]
}

/** Every pair is compared, so fewer samples are taken of each: the ends, the middle, and between. */
const OF_EACH = 5

function acrossPairs<Chart>(
  first: readonly Chart[],
  second: readonly Chart[],
  facts: (a: Chart, b: Chart) => readonly Fact[],
): Fact[] {
  return withinWindow(spread(first).flatMap((a) => spread(second).map((b) => facts(a, b))))
}

function spread<Chart>(charts: readonly Chart[]): Chart[] {
  if (charts.length <= OF_EACH) return [...charts]
  const step = (charts.length - 1) / (OF_EACH - 1)
  return Array.from({ length: OF_EACH }, (_, index) => charts[Math.round(index * step)]!)
}
