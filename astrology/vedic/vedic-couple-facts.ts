import type { JulianDay } from '#astrology/ephemeris/ephemeris.ts'
import type { Fact, PartsBody } from '#astrology/facts.ts'
import {
  eachState,
  eachStateOfBoth,
  toldOfPairs,
  type PairTeller,
} from '#astrology/told-throughout.ts'
import { withheldFacts } from '#astrology/withheld-facts.ts'
import { chartPairFacts, chartPairState } from './couple/chart-pair-facts.ts'
import { dashaPairFacts } from './couple/dasha-pair-facts.ts'
import { karakaFacts, karakaState } from './couple/karaka-facts.ts'
import { navamshaFacts, navamshaState } from './couple/navamsha-facts.ts'
import { partnersOf, type Partner } from './couple/partner.ts'
import { fact } from './couple/told-once.ts'
import { untimedOf } from './couple/untimed.ts'
import { kootaFacts, type Groom } from './facts/koota-facts.ts'
import { mangalMatchFacts, mangalState } from './facts/mangal-match-facts.ts'
import { moonPairFacts } from './facts/moon-pair-facts.ts'
import { poruthamFacts } from './facts/porutham-facts.ts'
import { coupleTopicOf } from './facts/topic-names.ts'
import { RECOMMENDED_KOOTAS, type KootaOptions } from './koota/koota-options.ts'
import type { VedicChart } from './vedic-chart.ts'
import { RULES } from './vedic-rules.ts'

export interface CoupleOptions {
  readonly groom?: Groom
  readonly kootas?: KootaOptions
  /** The moment whose running dashas are told; none are without it. */
  readonly asOf?: JulianDay | undefined
}

/**
 * What two Vedic charts state about the couple, weightiest first.
 *
 * @internal for tests, which look at one moment
 */
export function vedicCoupleFacts(
  first: VedicChart,
  second: VedicChart,
  options: CoupleOptions = {},
): readonly Fact[] {
  return vedicCoupleWindowFacts([first], [second], options)
}

/**
 * What holds between two people wherever in their windows they were born, and last what is
 * withheld. Charts that agree in what a teller looks at are told once.
 */
export function vedicCoupleWindowFacts(
  first: readonly VedicChart[],
  second: readonly VedicChart[],
  options: CoupleOptions = {},
): readonly Fact[] {
  const [ones, twos] = [partnersOf(first), partnersOf(second)]
  const owns = [middleOf(ones), middleOf(twos)] as const
  const throughout = toldOfPairs(owns, [ones, twos], tellersOf(options))
  const withheld = withheldFacts(
    { ...throughout, untimed: untimedOf(owns, throughout.held) },
    { nameOf: coupleTopicOf, rule: RULES.window },
  )
  const held = throughout.held.map(fact)
  return withheld.length === 0 ? held : [...held, ...withheld.map(fact)]
}

function middleOf(partners: readonly Partner[]): Partner {
  return partners[Math.floor(partners.length / 2)]!
}

/** The weightiest first: the Moons, Mars, then the charts' other ties, and what runs now. */
function tellersOf({
  groom = null,
  kootas = RECOMMENDED_KOOTAS,
  asOf,
}: CoupleOptions): readonly PairTeller<Partner>[] {
  const moons: PairTeller<Partner> = {
    views: MOONS,
    tell:
      groom === null && kootas === RECOMMENDED_KOOTAS
        ? moonFactsOnce
        : (one, other) => moonFacts(one, other, { groom, kootas }),
  }
  const dashas: PairTeller<Partner> = {
    views: [EVERY_CHART, EVERY_CHART],
    tell: (one, other) => dashaPairFacts(one.chart, other.chart, asOf!),
  }
  return [moons, ...CHARTS, ...(asOf === undefined ? [] : [dashas])]
}

interface ByKootas {
  readonly groom: Groom
  readonly kootas: KootaOptions
}

function moonFacts(
  { moon: one }: Partner,
  { moon: other }: Partner,
  { groom, kootas }: ByKootas,
): readonly PartsBody[] {
  return [
    ...kootaFacts(one, other, { groom, kootas }),
    ...moonPairFacts(one, other),
    ...poruthamFacts(one, other, groom),
  ]
}

/** Of two Moons there are some twelve thousand, and bodies in all of them a few hundred. */
const MOONS_TOLD = new Map<string, readonly PartsBody[]>()

function moonFactsOnce(one: Partner, other: Partner): readonly PartsBody[] {
  const state = `${one.moonState} ${other.moonState}`
  const known = MOONS_TOLD.get(state)
  if (known !== undefined) return known
  const told = moonFacts(one, other, { groom: null, kootas: RECOMMENDED_KOOTAS })
  MOONS_TOLD.set(state, told)
  return told
}

const MOONS = eachStateOfBoth(({ moonState }: Partner) => moonState)

const EVERY_CHART = eachState((partner: Partner) => partner)

const CHARTS: readonly PairTeller<Partner>[] = [
  {
    views: eachStateOfBoth(({ chart }) => mangalState(chart.doshas.mangal)),
    tell: (one, other) => mangalMatchFacts(one.chart.doshas.mangal, other.chart.doshas.mangal),
  },
  { views: eachStateOfBoth(chartPairState), tell: chartPairFacts },
  { views: eachStateOfBoth(navamshaState), tell: navamshaFacts },
  { views: eachStateOfBoth(karakaState), tell: karakaFacts },
]
