import {
  DOMICILE_RULERS,
  DOROTHEAN_TRIPLICITIES,
  MODERN_CO_RULERS,
  PTOLEMAIC_TRIPLICITIES,
  type TriplicityRulers,
} from './dignity-tables.ts'
import type { Planet } from '../zodiac/points.ts'
import type { Element, Sign } from '../zodiac/zodiac.ts'

/** By whose tables and rules dignity is judged. */
export interface DignityScheme {
  readonly rulers: Readonly<Record<Sign, Planet>>
  readonly triplicities: Readonly<Record<Element, TriplicityRulers>>
  /** Whether a mutual reception gives both planets the points of the dignity they exchange. */
  readonly receptionCounts: boolean
  /** What, besides a dignity of its own, keeps a planet from being peregrine. */
  readonly peregrineSparedBy: readonly ('reception' | 'element of its domicile')[]
}

/** The seven rulers, Dorotheus' triplicities, Lilly's points: nothing but a planet's own dignity spares it. */
export const TRADITIONAL_SCHEME: DignityScheme = {
  rulers: DOMICILE_RULERS,
  triplicities: DOROTHEAN_TRIPLICITIES,
  receptionCounts: false,
  peregrineSparedBy: [],
}

/** The outer planets as rulers and receptions counted, as Astro Gold and immanuel print it. */
export const MODERN_SCHEME: DignityScheme = {
  rulers: { ...DOMICILE_RULERS, ...MODERN_CO_RULERS },
  triplicities: PTOLEMAIC_TRIPLICITIES,
  receptionCounts: true,
  peregrineSparedBy: ['reception', 'element of its domicile'],
}
