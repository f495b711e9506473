import type { PersonSubject } from '#core/systems.ts'
import type { BirthMoment } from './birth/moment.ts'
import { sampleWindow } from './birth/sample-window.ts'
import type { Ephemeris } from './ephemeris/ephemeris.ts'
import type { Fact } from './facts.ts'
import { castGeneKeys, type GeneKeysChart } from './gene-keys/cast-gene-keys.ts'
import { geneKeysCoupleFacts } from './gene-keys/gene-keys-couple-facts.ts'
import { geneKeysFacts } from './gene-keys/gene-keys-facts.ts'
import { castHumanDesign } from './human-design/cast-human-design.ts'
import type { HumanDesignChart } from './human-design/human-design-chart.ts'
import { humanDesignCoupleFacts } from './human-design/human-design-couple-facts.ts'
import { humanDesignFacts } from './human-design/human-design-facts.ts'
import { castKabbalah } from './kabbalah/cast-kabbalah.ts'
import type { KabbalahChart } from './kabbalah/kabbalah-chart.ts'
import { kabbalahCoupleFacts } from './kabbalah/kabbalah-couple-facts.ts'
import { kabbalahFacts } from './kabbalah/kabbalah-facts.ts'
import { castVedic } from './vedic/cast-vedic.ts'
import type { VedicChart } from './vedic/vedic-chart.ts'
import type { VedicOptions } from './vedic/vedic-options.ts'
import { vedicCoupleFacts } from './vedic/vedic-couple-facts.ts'
import { vedicFacts } from './vedic/vedic-facts.ts'
import { castWestern, type WesternChart } from './western/cast-western.ts'
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
  readonly western?: Parameters<typeof castWestern>[2]
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

/** Every fact of one person that holds for the whole of their birth window, system by system. */
export function personFacts(
  ephemeris: Ephemeris,
  moment: BirthMoment,
  subject: PersonSubject,
): Fact[] {
  const { western, humanDesign, geneKeys } = castCharts(ephemeris, moment)
  const samples = sampleWindow(moment, PERSON_SAMPLES)
  return [
    ...westernFacts(western, subject),
    ...withinWindow(samples.map((at) => vedicFacts(castVedic(ephemeris, at), subject))),
    ...humanDesignFacts(humanDesign, subject),
    ...geneKeysFacts(geneKeys, subject),
    ...withinWindow(samples.map((at) => kabbalahFacts(castKabbalah(ephemeris, at), subject))),
  ]
}

/** Every fact between two people that holds wherever in their windows they were born. */
export function coupleFacts(ephemeris: Ephemeris, first: BirthMoment, second: BirthMoment): Fact[] {
  const [one, two] = [castCharts(ephemeris, first), castCharts(ephemeris, second)]
  const pairs = sampleWindow(first, COUPLE_SAMPLES).flatMap((a) =>
    sampleWindow(second, COUPLE_SAMPLES).map((b) => [a, b] as const),
  )
  const across = <Chart>(
    cast: (ephemeris: Ephemeris, moment: BirthMoment) => Chart,
    facts: (a: Chart, b: Chart) => readonly Fact[],
  ) => withinWindow(pairs.map(([a, b]) => facts(cast(ephemeris, a), cast(ephemeris, b))))
  return [
    ...westernCoupleFacts(one.western, two.western),
    ...across(castVedic, vedicCoupleFacts),
    ...humanDesignCoupleFacts(one.humanDesign, two.humanDesign),
    ...geneKeysCoupleFacts(one.geneKeys, two.geneKeys),
    ...across(castKabbalah, kabbalahCoupleFacts),
  ]
}

/** Odd, so that the middle sample is the moment itself; hourly over a day of unknown time. */
const PERSON_SAMPLES = 25
/** Every pair of samples is compared, so fewer are taken of each. */
const COUPLE_SAMPLES = 5
