import type { JulianDay } from '#astrology/ephemeris/ephemeris.ts'
import type { Fact } from '#astrology/facts.ts'
import type { PersonSubject } from '#core/systems.ts'
import { dashaFacts } from './facts/dasha-facts.ts'
import { doshaFacts } from './facts/dosha-facts.ts'
import { factMaker } from './facts/fact-maker.ts'
import { houseLordFacts } from './facts/house-lord-facts.ts'
import { panchangaFacts } from './facts/panchanga-facts.ts'
import { placeFacts } from './facts/place-facts.ts'
import { strengthFacts } from './facts/strength-facts.ts'
import { vargaFacts } from './facts/varga-facts.ts'
import { yogaFacts } from './facts/yoga-facts.ts'
import type { VedicChart } from './vedic-chart.ts'

export interface VedicFactOptions {
  /** The moment whose running dashas and transits are told: the chart's own option when left out. */
  readonly at?: JulianDay
}

/** What a Vedic chart states about one person, weightiest first. */
export function vedicFacts(
  chart: VedicChart,
  subject: PersonSubject,
  { at = chart.options.at ?? undefined }: VedicFactOptions = {},
): readonly Fact[] {
  const maker = factMaker(subject)
  return [
    ...placeFacts(chart, maker),
    ...yogaFacts(chart, maker),
    ...dashaFacts(chart, maker, at ?? null),
    ...strengthFacts(chart, maker),
    ...houseLordFacts(chart, maker),
    ...doshaFacts(chart, maker, at ?? null),
    ...panchangaFacts(chart, maker),
    ...vargaFacts(chart, maker),
  ]
}
