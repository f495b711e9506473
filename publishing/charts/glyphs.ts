import { round, type Words } from './drawing.ts'
import FACES from './glyphs.data.json' with { type: 'json' }
import { LETTERING_BOTTOM, LETTERING_TOP, sortWidth, type Lettering } from './lettering.ts'
import type { Box } from './paths.ts'

/** EB Garamond in three cuts, the signs of Noto Sans Symbols, the letters of Noto Serif Hebrew. */
export type Face = keyof typeof FACES

/** Outline, advance, and left, top, right, bottom of the ink, in thousandths of an em. */
type Glyph = readonly [
  path: string,
  advance: number,
  left: number,
  top: number,
  right: number,
  bottom: number,
]

interface FaceTable {
  readonly glyphs: Readonly<Record<string, Glyph>>
  readonly kerns: Readonly<Record<string, number>>
}

const TABLES = FACES as unknown as Readonly<Record<Face, FaceTable>>

/** Signs that no font of ours has, drawn by ourselves: the Earth of Human Design, the Lot of Fortune, a half square. */
const RING =
  'M60-330a320 320 0 1 1 640 0a320 320 0 1 1-640 0zm54 0a266 266 0 1 0 532 0a266 266 0 1 0-532 0z'
const OWN: Readonly<Record<string, Glyph>> = {
  '⊕': [`${RING}M353-620h54v580h-54zM90-357h580v54h-580z`, 760, 60, -650, 700, -10],
  '⊗': [
    `${RING}M156-144l410-410l38 38l-410 410zM194-554l410 410l-38 38l-410-410z`,
    760,
    60,
    -650,
    700,
    -10,
  ],
  '∠': ['M60-30l480-560l46 40l-396 460h450v60z', 700, 60, -590, 640, -30],
}

/** Where a sign is looked for that the face asked for does not have. */
const FALLBACK: readonly Face[] = ['symbol', 'text', 'hebrew']
/** Signs beside letters: their em is fuller than a letter's. */
const SIGN_SCALE = 0.86

/** A glyph where it stands. `key` names the outline, the same for the same outline. */
export interface PlacedGlyph {
  readonly key: string
  readonly path: string
  readonly x: number
  readonly y: number
  readonly scale: number
  readonly box: Box
}

/** Whether every letter of a text has an outline, put together with its accents if need be. */
export function canDraw(text: string, face: Face = 'text'): boolean {
  return lettersOf(text).every(
    (letter) => sortWidth(letter) === null && found(letter, face) !== null,
  )
}

/** The glyphs of words, from the left, each accent over or under its letter; a sort has the outline of its lettering. */
export function glyphsOf(
  { words, face, x, y, size }: Words,
  letterings: readonly Lettering[] = [],
): readonly PlacedGlyph[] {
  const { glyphs } = set(words, face)
  const em = size / 1000
  return glyphs.map(({ key, glyph, left, up, scale }) => {
    const [own, , ...[inkLeft, inkTop, inkRight, inkBottom]] = glyph
    const path = own === SORT ? (letterings.find(({ sort }) => sort === key)?.path ?? '') : own
    const [originX, originY, each] = [x + left * em, y + up * em, em * scale]
    const box = {
      left: originX + inkLeft * each,
      top: originY + inkTop * each,
      right: originX + inkRight * each,
      bottom: originY + inkBottom * each,
    }
    return { key, path, x: round(originX), y: round(originY), scale: each, box }
  })
}

/** How wide words stand, in the drawing's units. */
export function widthOf(words: string, { face = 'text', size }: { face?: Face; size: number }) {
  return (set(words, face).advance * size) / 1000
}

/** The ink of words, in the drawing's units; a point where there is none. */
export function inkOf(words: Words): Box {
  const boxes = glyphsOf(words).flatMap(({ box, key, path }) =>
    path === '' && sortWidth(key) === null ? [] : [box],
  )
  if (boxes.length === 0) return { left: words.x, right: words.x, top: words.y, bottom: words.y }
  return {
    left: Math.min(...boxes.map(({ left }) => left)),
    top: Math.min(...boxes.map(({ top }) => top)),
    right: Math.max(...boxes.map(({ right }) => right)),
    bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
  }
}

/** In the place of the outline of a sort, which its lettering has. */
const SORT = 'sort'

interface SetGlyph {
  readonly key: string
  readonly glyph: Glyph
  /** From the beginning of the words and from their baseline, in thousandths of an em. */
  readonly left: number
  readonly up: number
  readonly scale: number
}

const LOWER_CASE_HEIGHT = 400
const CAPITAL_HEIGHT = 650

function set(
  words: string,
  face: Face,
): { readonly glyphs: readonly SetGlyph[]; readonly advance: number } {
  const glyphs: SetGlyph[] = []
  let advance = 0
  let before: string | null = null
  let base: Glyph | null = null
  for (const letter of lettersOf(words)) {
    const { key, glyph, scale } = found(letter, face) ?? found('?', 'text')!
    if (isAccent(letter) && base !== null) {
      const middle = advance - base[1] + (base[2] + base[4]) / 2
      const isHigh = -base[3] > LOWER_CASE_HEIGHT + 60 && glyph[3] < 0
      const up = isHigh ? LOWER_CASE_HEIGHT - Math.min(-base[3], CAPITAL_HEIGHT) : 0
      glyphs.push({ key, glyph, left: middle, up, scale })
      continue
    }
    if (before !== null) advance += TABLES[face].kerns[before + letter] ?? 0
    glyphs.push({ key, glyph, left: advance, up: 0, scale })
    advance += glyph[1] * scale
    before = letter
    base = glyph
  }
  return { glyphs, advance }
}

function found(
  letter: string,
  face: Face,
): { readonly key: string; readonly glyph: Glyph; readonly scale: number } | null {
  const width = sortWidth(letter)
  if (width !== null) {
    const glyph = [SORT, width, 0, LETTERING_TOP, width, LETTERING_BOTTOM] as const
    return { key: letter, glyph, scale: 1 }
  }
  const own = OWN[letter]
  const code = letter.codePointAt(0)?.toString(16) ?? ''
  if (own !== undefined) return { key: `o${code}`, glyph: own, scale: 1 }
  for (const one of [face, ...FALLBACK]) {
    const glyph = TABLES[one].glyphs[letter]
    if (glyph === undefined) continue
    const isStrange = one === 'symbol' && face !== 'symbol'
    return { key: `${one[0]}${code}`, glyph, scale: isStrange ? SIGN_SCALE : 1 }
  }
  return null
}

/** Letters with their accents apart, and an i under an accent without its dot. */
function lettersOf(text: string): string[] {
  return [...text.normalize('NFD').replaceAll(/i(?=[\u0300-\u030c])/g, 'ı')]
}

function isAccent(letter: string): boolean {
  return letter >= '\u0300' && letter <= '\u036f'
}
