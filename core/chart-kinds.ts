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
  'card-square',
  'card-portrait',
] as const

export const CHART_KINDS = [...KINDS_OF_ONE, ...KINDS_OF_TWO] as const
export type ChartKind = (typeof CHART_KINDS)[number]
export const KINDS_FOR_TWO: ReadonlySet<ChartKind> = new Set(KINDS_OF_TWO)

/** How a chart looks: on a bright screen, on a dark one, on paper. */
export const CHART_THEMES = ['light', 'dark', 'print'] as const

/** Which divisional chart a square shows: the sixteen of Parashara by their parts, or the rashi from the Moon. */
export const CHART_SQUARES = [
  'D1',
  'D2',
  'D3',
  'D4',
  'D7',
  'D9',
  'D10',
  'D12',
  'D16',
  'D20',
  'D24',
  'D27',
  'D30',
  'D40',
  'D45',
  'D60',
  'moon',
] as const
