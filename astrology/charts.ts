import type { PersonSubject } from '#core/systems.ts'
import type { BirthMoment } from './birth/moment.ts'
import type { Ephemeris, HouseSystem } from './ephemeris/ephemeris.ts'
import type { Fact } from './facts.ts'
import { castGeneKeys, type GeneKeysChart } from './gene-keys/cast-gene-keys.ts'
import { geneKeysCoupleFacts } from './gene-keys/gene-keys-couple-facts.ts'
import { geneKeysFacts } from './gene-keys/gene-keys-facts.ts'
import { castHumanDesign } from './human-design/cast-human-design.ts'
import { humanDesignCoupleFacts } from './human-design/human-design-couple-facts.ts'
import { humanDesignFacts } from './human-design/human-design-facts.ts'
import { castKabbalah } from './kabbalah/cast-kabbalah.ts'
import { kabbalahCoupleFacts } from './kabbalah/kabbalah-couple-facts.ts'
import { kabbalahFacts } from './kabbalah/kabbalah-facts.ts'
import { castVedic } from "./vedic/cast-vedic.ts"
import { vedicCoupleFacts } from './vedic/vedic-couple-facts.ts'
import { vedicFacts } from './vedic/vedic-facts.ts'
import { castWestern } from "./western/cast-western.ts"
import { westernCoupleFacts } from './western/western-couple-facts.ts'
import { westernFacts } from './western/western-facts.ts'
import { withinWindow } from './window.ts'

/** Everything cast for one birth. What an uncertain time withholds is null inside each. */
export interface Charts {
  readonly western: WesternChart
  readonly vedic: VedicChart
  readonly humanDesign: HumanDesignChart
  readonly geneKeys: GeneKeysChart
  readonly kabbalah: KabbalahChart
}

export interface ChartOptions {
  readonly western?: WesternOptions
  readonly vedic?: VedicOptions
}

/** The charts of all five systems for one birth, a few milliseconds' work. */
export function castCharts(
  ephemeris: Ephemeris,
  moment: BirthMoment,
  options: ChartOptions = {},
): Charts {
  const humanDesign = castHumanDesign(ephemeris, moment)
  return {
    western: castWestern(ephemeris, moment, options.western),
    vedic: castVedic(ephemeris, moment, options.vedic),
    humanDesign,
    geneKeys: castGeneKeys(humanDesign),
    kabbalah: castKabbalah(ephemeris, moment),
  }
}

/** Every fact of one person that holds for the whole of their birth window. */
export function personFacts(
  ephemeris: Ephemeris,
  moment: BirthMoment,
  subject: PersonSubject,
): Fact[] {
  return withinWindow(
    sampleWindow(moment, PERSON_SAMPLES).map((sample) => {
      const charts = castCharts(ephemeris, sample)
      return [
        ...westernFacts(charts.western, subject),
        ...vedicFacts(charts.vedic, subject),
        ...humanDesignFacts(charts.humanDesign, subject),
        ...geneKeysFacts(charts.geneKeys, subject),
        ...kabbalahFacts(charts.kabbalah, subject),
      ]
    }),
  )
}

/** Every fact between two people that holds wherever in their windows they were born. */
export function coupleFacts(ephemeris: Ephemeris, first: BirthMoment, second: BirthMoment): Fact[] {
  const [one, two] = [first, second].map((moment) =>
    sampleWindow(moment, COUPLE_SAMPLES).map((sample) => castCharts(ephemeris, sample)),
  ) as [Charts[], Charts[]]
  return withinWindow(one.flatMap((a) => two.map((b) => crossFacts(a, b))))
}

function crossFacts(first: Charts, second: Charts): Fact[] {
  return [
    ...westernCoupleFacts(first.western, second.western),
    ...vedicCoupleFacts(first.vedic, second.vedic),
    ...humanDesignCoupleFacts(first.humanDesign, second.humanDesign),
    ...geneKeysCoupleFacts(first.geneKeys, second.geneKeys),
    ...kabbalahCoupleFacts(first.kabbalah, second.kabbalah),
  ]
}

/** Odd, so that the middle sample is the moment itself; hourly over a day of unknown time. */
const PERSON_SAMPLES = 25
/** Every pair of samples is compared, so fewer are taken of each. */
const COUPLE_SAMPLES = 5

/** The moment as it would be at points spread evenly over its window; itself alone when exact. */
function sampleWindow(moment: BirthMoment, count: number): BirthMoment[] {
  const { from, to } = moment.window
  if (from === to) return [moment]
  return Array.from({ length: count }, (_, step) => {
    const jd = from + ((to - from) * step) / (count - 1)
    return { ...moment, jd, window: { from: jd, to: jd } }
  })
}
