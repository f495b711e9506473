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
  'noto-serif-telugu',
  'noto-serif-kannada',
  'noto-serif-malayalam',
  'noto-serif-gujarati',
  'noto-serif-gurmukhi',
  'noto-serif-oriya',
  'noto-serif-sinhala',
  'noto-serif-khmer',
  'noto-serif-lao',
  'noto-serif-myanmar',
  'noto-serif-tibetan',
  'noto-sans-mongolian',
  'noto-sans-syriac',
  'noto-sans-thaana',
  'noto-sans-cherokee',
  'noto-sans-nko',
  'noto-sans-math',
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
  ['noto-serif-malayalam', 0.85],
  ['noto-serif-khmer', 0.85],
  ['noto-serif-myanmar', 0.82],
  ['noto-serif-tibetan', 0.8],
  ['noto-sans-nko', 0.85],
  ['noto-sans-mongolian', 0.95],
  ['noto-sans-cherokee', 0.85],
  ['noto-sans-math', 0.88],
  ['noto-serif', 0.88],
  ['noto-sans-symbols', 0.92],
  ['noto-emoji', 0.9],
]

/**
 * Faces with fine strokes inside their letters: below ten points they are set larger than beside
 * text, so that a name in the header is as legible as on the title page.
 */
const FINE_FACES: readonly FaceName[] = [
  'noto-naskh-arabic',
  'noto-serif-devanagari',
  'noto-serif-bengali',
  'noto-serif-tamil',
  'noto-serif-telugu',
  'noto-serif-kannada',
  'noto-serif-malayalam',
  'noto-serif-gujarati',
  'noto-serif-gurmukhi',
  'noto-serif-oriya',
  'noto-serif-sinhala',
  'noto-serif-khmer',
  'noto-serif-myanmar',
  'noto-serif-tibetan',
  'noto-sans-syriac',
]
const SMALL_SIZE = 10
const SMALL_SCALE = 1.15

/** The scale for a font file, named after its face, beside text of a size in points. */
export function opticalScaleOf(file: string, size: number): number {
  const known = scales.get(file) ?? scaleOf(file)
  scales.set(file, known)
  return size < SMALL_SIZE ? known.small : known.text
}

interface Scale {
  readonly text: number
  readonly small: number
}
const scales = new Map<string, Scale>()

function scaleOf(file: string): Scale {
  const text = OPTICAL_SCALES.find(([prefix]) => file.startsWith(prefix))?.[1] ?? 1
  const isFine = FINE_FACES.some((face) => file.startsWith(face))
  return { text, small: isFine ? text * SMALL_SCALE : text }
}
