import {
  EAST_ASIAN_FACES,
  EMOJI_FACE,
  FALLBACK_FACES,
  SYMBOL_FACES,
  type EastAsianFace,
  type FaceName,
  type TextFace,
} from './faces.ts'
import { holds, type FontFile, type FontIndex } from './font-index.ts'

/** What the index knows, asked one character cluster at a time. */
export interface FileChooser {
  /** The font file that draws a cluster in text of a face; null when none can. */
  choose(cluster: string, face: TextFace): string | null
  /** Whether one font file could draw it. */
  canDraw(file: string, cluster: string): boolean
}

/** Joiners, variation selectors, direction marks: they shape their neighbours and draw nothing. */
const DRAWS_NOTHING = /^\p{Default_Ignorable_Code_Point}$/u
const ASKS_FOR_EMOJI = /\p{Emoji_Presentation}|\u{FE0F}/u
/** Signs and planets come from one face, even where the text face has some of them. */
const IS_SYMBOL = /^[\u{2190}-\u{23FF}\u{2500}-\u{27BF}\u{2900}-\u{2BFF}]/u
/** Twelve signs that Unicode calls emoji by default. In a reading they are signs. */
const IS_ZODIAC = /^[\u{2648}-\u{2653}]/u

/** A chooser over an index. `eastAsian` is tried first among the Han faces. */
export function fileChooser(index: FontIndex, eastAsian: EastAsianFace): FileChooser {
  const eastAsianFaces = [eastAsian, ...EAST_ASIAN_FACES.filter((face) => face !== eastAsian)]
  const known = new Map<string, string | null>()

  return {
    choose(cluster, face) {
      const key = `${face} ${cluster}`
      const answer = known.get(key)
      if (answer !== undefined) return answer
      const points = drawnPoints(cluster)
      const faces = facesFor(cluster, face, eastAsianFaces)
      const file = faces.map((one) => fileWith(points, index[one])).find((one) => one !== null)
      known.set(key, file ?? null)
      return file ?? null
    },
    canDraw(file, cluster) {
      const ranges = Object.values(index)
        .flat()
        .find((one) => one.file === file)?.ranges
      return ranges !== undefined && drawnPoints(cluster).every((point) => holds(ranges, point))
    },
  }
}

function drawnPoints(cluster: string): number[] {
  return Array.from(cluster)
    .filter((one) => !DRAWS_NOTHING.test(one))
    .map((one) => one.codePointAt(0) ?? 0)
}

function facesFor(
  cluster: string,
  beside: TextFace,
  eastAsianFaces: readonly EastAsianFace[],
): readonly FaceName[] {
  const scripts = [beside, ...FALLBACK_FACES, ...eastAsianFaces]
  if (IS_ZODIAC.test(cluster)) return SYMBOL_FACES
  if (ASKS_FOR_EMOJI.test(cluster)) return [EMOJI_FACE, ...SYMBOL_FACES, ...scripts]
  if (IS_SYMBOL.test(cluster)) return [...SYMBOL_FACES, ...scripts, EMOJI_FACE]
  return [...scripts, ...SYMBOL_FACES, EMOJI_FACE]
}

function fileWith(points: readonly number[], files: readonly FontFile[]): string | null {
  const holder = files.find(({ ranges }) => points.every((point) => holds(ranges, point)))
  return holder?.file ?? null
}
