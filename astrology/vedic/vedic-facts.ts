import type { JulianDay } from '#astrology/ephemeris/ephemeris.ts'
import { factOf, type Fact, type PartsBody } from '#astrology/facts.ts'
import type { Properties } from '#astrology/told-throughout.ts'
import { heldThroughout, withheldBy } from '#astrology/held-throughout.ts'
import { withheldFacts } from '#astrology/withheld-facts.ts'
import type { PersonSubject } from '#core/systems.ts'
import { dashaFacts } from './facts/dasha-facts.ts'
import { doshaFacts } from './facts/dosha-facts.ts'
import { houseLordFacts } from './facts/house-lord-facts.ts'
import { namingOf, type Naming } from './facts/naming.ts'
import { panchangaFacts } from './facts/panchanga-facts.ts'
import { placeFacts } from './facts/place-facts.ts'
import { shadbalaFacts, strengthFacts } from './facts/strength-facts.ts'
import { vargaFacts } from './facts/varga-facts.ts'
import { topicOf, UNTIMED } from './facts/topic-names.ts'
import { yogaFacts } from './facts/yoga-facts.ts'
import type { VedicChart } from './vedic-chart.ts'
import { RULES } from './vedic-rules.ts'
import type { VedicWindow } from './window/cast-vedic-window.ts'

export interface VedicFactOptions {
  /** The moment whose running dashas and transits are told: the chart's own option when left out. */
  readonly at?: JulianDay | undefined
}

/**
 * What a Vedic chart states about one person, weightiest first.
 *
 * @internal for tests, which look at one moment
 */
export function vedicFacts(
  chart: VedicChart,
  subject: PersonSubject,
  options: VedicFactOptions = {},
): readonly Fact[] {
  return factsOfChart(chart, namingOf(subject), options).map(factOf(subject, 'vedic'))
}

/** What holds of one person wherever in a window they were born, weightiest first, and last what is withheld. */
export function vedicWindowFacts(
  { vedic, strengths }: VedicWindow,
  subject: PersonSubject,
  options: VedicFactOptions = {},
): readonly Fact[] {
  const naming = namingOf(subject)
  const moments = vedic.map((chart) => factsOfChart(chart, naming, options))
  const own = moments[Math.floor(moments.length / 2)] ?? []
  const hours = strengths.map((each) => shadbalaFacts(each, naming))
  const held = heldByTheHour(heldThroughout(own, moments), hours)
  const withheld = withheldFacts(
    {
      held,
      changing: withheldBy(held, moments),
      untimed: untimedOf(vedic),
    },
    { nameOf: topicOf(naming), rule: RULES.window },
  )
  return [...held, ...withheld].map(factOf(subject, 'vedic'))
}

/** Mangal dosha is only withheld where the lagna, which nobody knows, would decide it. */
function untimedOf(vedic: VedicWindow['vedic']): Properties {
  if (vedic[0]?.lagna !== null) return new Map()
  const isOpen = vedic.every(({ doshas }) => doshas.mangal.grade === null)
  return isOpen ? new Map([...UNTIMED, ['mangalDosha', ['grade']]]) : UNTIMED
}

/** Of shadbala only what holds at every hour that was looked at, too. */
function heldByTheHour(
  held: readonly PartsBody[],
  hours: readonly (readonly PartsBody[])[],
): PartsBody[] {
  if (hours.length === 0) return [...held]
  const firm = heldThroughout(held.filter(isShadbala), hours)
  const byProperty = new Map(firm.map((body) => [body.property, body]))
  return held.flatMap((body) => (isShadbala(body) ? (byProperty.get(body.property) ?? []) : [body]))
}

function isShadbala({ topic }: PartsBody): boolean {
  return topic === 'shadbala'
}

function factsOfChart(
  chart: VedicChart,
  naming: Naming,
  { at = chart.options.at ?? undefined }: VedicFactOptions,
): readonly PartsBody[] {
  return [
    ...placeFacts(chart, naming),
    ...yogaFacts(chart, naming),
    ...dashaFacts(chart, naming, at ?? null),
    ...strengthFacts(chart, naming),
    ...houseLordFacts(chart, naming),
    ...doshaFacts(chart, naming, at ?? null),
    ...panchangaFacts(chart, naming),
    ...vargaFacts(chart, naming),
  ]
}
