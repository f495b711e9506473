/** Whom something belongs to: one of the two, both together, or nobody that the text names. */
export type Owner = 'p1' | 'p2' | 'both' | null

/**
 * Something a sentence names that a chart could have: a body, a sign, a house, a number. `at` and
 * `end` count tokens. `value` is the word facts use for it.
 */
export interface Mention {
  readonly kind: MentionKind
  readonly value: string
  readonly at: number
  readonly end: number
  /** As it stands in the text. */
  readonly words: string
}

const MENTION_KINDS = [
  'person',
  'body',
  'side',
  'sign',
  'house',
  'ordinal',
  'number',
  'degrees',
  'nakshatra',
  'pada',
  'aspect',
  'dignity',
  'motion',
  'phase',
  'gate',
  'gateLine',
  'line',
  'channel',
  'center',
  'state',
  'type',
  'authority',
  'profile',
  'role',
  'definition',
  'cross',
  'circuit',
  'bond',
  'variable',
  'keyword',
  'arrow',
  'key',
  'sphere',
  'ring',
  'sefirah',
  'letter',
  'path',
  'world',
  'pillar',
  'tribe',
  'angel',
  'choir',
  'weekday',
  'hebrewMonth',
  'hebrewDate',
  'date',
  'koota',
  'porutham',
  'total',
  'score',
  'grade',
  'points',
  'group',
  'quantity',
  'lord',
  'karaka',
  'yoga',
  'dosha',
  'dasha',
  'term',
  'system',
  'frame',
  'foreign',
  'no',
  'superlative',
  'phaseOfMoon',
  'shape',
  'tara',
  'strategy',
  'feeling',
  'dusk',
  'houseName',
  'dimension',
] as const
export type MentionKind = (typeof MENTION_KINDS)[number]
