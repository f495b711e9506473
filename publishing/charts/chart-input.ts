import type { Cast } from '#astrology/cast.ts'
import type { Rarities } from '#astrology/couple/rarity/rarity-of.ts'
import type { Scores } from '#astrology/couple/score.ts'
import type { TimeForTwo } from '#astrology/couple/time/time-for-two.ts'
import type { JulianDay } from '#astrology/ephemeris/ephemeris.ts'
import type { VargaName } from '#astrology/vedic/vargas.ts'
import type { DrawnName } from './names.ts'

/** Somebody whose chart is drawn. */
export interface Drawn extends DrawnName {
  readonly cast: Cast
}

/** What is reckoned of two people beyond their casts, each where it is there. */
export interface DrawnCouple {
  /** Null for those under age, of whom there are no scores. */
  readonly scores?: Scores | null
  readonly rarities?: Rarities
  readonly time?: TimeForTwo
}

export interface ChartOptions {
  /** Which divisional chart a square shows; `moon` is the rashi counted from the Moon. `D1` by default. */
  readonly square?: VargaName | 'moon'
}

/** Everything a chart may be drawn from. */
export interface ChartInput {
  readonly first: Drawn
  /** Of charts for two. */
  readonly second?: Drawn | undefined
  readonly couple?: DrawnCouple | undefined
  /** What "now" means: the commission's moment. */
  readonly asOf: JulianDay
  readonly options?: ChartOptions | undefined
}
