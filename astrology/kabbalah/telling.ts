import type { PartsBody } from '#astrology/facts.ts'
import type { KabbalahChart } from './kabbalah-chart.ts'

/** One person's chart on its way into facts. `who` is `{p1}` or `{p2}`, for the sentences. */
export interface Telling {
  readonly chart: KabbalahChart
  readonly who: string
}

/** Two charts on their way into facts about the pair. */
export interface PairTelling {
  readonly first: KabbalahChart
  readonly second: KabbalahChart
}

/** What a fact says, apart from what it is about. */
export type Told = Pick<PartsBody, 'value' | 'measures' | 'sentence' | 'marks'>
