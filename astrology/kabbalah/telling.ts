import type { factOf } from '#astrology/facts.ts'
import type { KabbalahChart } from './kabbalah-chart.ts'

/** One person's chart on its way into facts. `who` is `{p1}` or `{p2}`, for the statements. */
export interface Telling {
  readonly chart: KabbalahChart
  readonly fact: ReturnType<typeof factOf>
  readonly who: string
}

/** Two charts on their way into facts about the pair. */
export interface PairTelling {
  readonly first: KabbalahChart
  readonly second: KabbalahChart
  readonly fact: ReturnType<typeof factOf>
}
