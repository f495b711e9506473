/**
 * The faces a document may be set in, in the order they are asked for a character.
 * The text face comes first; the others answer for what it does not hold.
 */
export const FALLBACK_FACES = [
  'noto-serif',
  'noto-serif-hebrew',
  'noto-serif-devanagari',
  'noto-naskh-arabic',
  'noto-serif-armenian',
  'noto-serif-georgian',
  'noto-serif-thai',
  'noto-serif-bengali',
  'noto-serif-tamil',
  'noto-serif-ethiopic',
] as const

/** One face for each way of drawing the Han characters, and the scripts written beside them. */
export const EAST_ASIAN_FACES = [
  'source-han-serif-sc',
  'noto-serif-tc',
  'noto-serif-jp',
  'noto-serif-kr',
] as const
export type EastAsianFace = (typeof EAST_ASIAN_FACES)[number]

/** Signs, planets and aspects; the second holds the geometric ones the first lacks. */
export const SYMBOL_FACES = ['noto-sans-symbols', 'noto-sans-symbols-2'] as const

/** Last, in outline, so that a name with an emoji in it still shows one. */
export const EMOJI_FACE = 'noto-emoji'

/** The text face upright and in italics: Latin, Greek and Cyrillic. */
export const TEXT_FACES = ['eb-garamond', 'eb-garamond-italic'] as const
export type TextFace = (typeof TEXT_FACES)[number]

export type FaceName =
  | TextFace
  | (typeof FALLBACK_FACES)[number]
  | EastAsianFace
  | (typeof SYMBOL_FACES)[number]
  | typeof EMOJI_FACE

/** Faces whose glyphs do not stand in the order of their characters. */
const REORDERING_FACES: readonly FaceName[] = [
  'noto-serif-devanagari',
  'noto-serif-bengali',
  'noto-serif-tamil',
]

/** Whether the glyphs of a font file, named after its face, stand in another order than the text. */
export function reorders(file: string): boolean {
  return REORDERING_FACES.some((face) => file.startsWith(face))
}

/**
 * How much smaller a face is set than the text face beside it, judged by eye on the page: the
 * Noto faces fill their square, where the text face has small letters under tall capitals.
 */
const OPTICAL_SCALES: readonly (readonly [prefix: string, scale: number])[] = [
  ...EAST_ASIAN_FACES.map((face) => [face, 0.92] as const),
  ['noto-serif-hebrew', 0.9],
  ['noto-serif-devanagari', 0.9],
  ['noto-serif-bengali', 0.9],
  ['noto-serif-tamil', 0.85],
  ['noto-serif', 0.88],
  ['noto-sans-symbols', 0.92],
  ['noto-emoji', 0.9],
]

/** The scale for a font file, named after its face. */
export function opticalScaleOf(file: string): number {
  return OPTICAL_SCALES.find(([prefix]) => file.startsWith(prefix))?.[1] ?? 1
}
