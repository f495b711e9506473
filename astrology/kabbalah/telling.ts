import type { PartsBody } from '#astrology/facts.ts'
import type { Said } from '#astrology/held-throughout.ts'
import type { Select } from '#astrology/told-throughout.ts'
import type { KabbalahChart } from './kabbalah-chart.ts'

/** One person's chart on its way into facts. `who` is `{p1}` or `{p2}`, for the sentences. */
export interface Telling {
  readonly chart: KabbalahChart
  readonly who: string
}

/** Facts of one person that are told together, and the charts of a birth window they need. */
export interface Part {
  readonly views: Select<KabbalahChart>
  readonly facts: (telling: Telling) => Said[]
}

/** Two charts on their way into facts about the pair. */
export interface PairTelling {
  readonly first: KabbalahChart
  readonly second: KabbalahChart
}

/** Facts of two people that are told together, and the charts of either's birth window they need. */
export interface PairPart {
  readonly views: readonly [Select<KabbalahChart>, Select<KabbalahChart>]
  readonly facts: (telling: PairTelling) => readonly Said[]
}

/** What a fact says, apart from what it is about. */
export type Told = Pick<PartsBody, 'value' | 'measures' | 'sentence' | 'marks'>
