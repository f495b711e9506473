/** Every chart of one person. */
export const KINDS_OF_ONE = [
  'western-wheel',
  'aspect-grid',
  'dignities',
  'vedic-north',
  'vedic-south',
  'dashas',
  'shadbala',
  'ashtakavarga',
  'bodygraph',
  'gene-keys',
  'tree',
] as const

/** Every chart that shows two people. */
export const KINDS_OF_TWO = [
  'bi-wheel',
  'synastry-grid',
  'composite-wheel',
  'joint-bodygraph',
  'gene-keys-pair',
  'pair-tree',
  'score-radar',
  'rarity-strip',
  'months',
] as const

export const CHART_KINDS = [...KINDS_OF_ONE, ...KINDS_OF_TWO] as const
export type ChartKind = (typeof CHART_KINDS)[number]
export const KINDS_FOR_TWO: ReadonlySet<ChartKind> = new Set(KINDS_OF_TWO)
