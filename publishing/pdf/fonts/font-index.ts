import * as z from 'zod'
import { EAST_ASIAN_FACES, EMOJI_FACE, FALLBACK_FACES, SYMBOL_FACES, TEXT_FACES } from './faces.ts'

/** The file that says which font file holds which characters. */
export const FONT_INDEX_FILE = 'index.json'

/** Ranges of code points as a flat list: first, last, first, last, … ascending. */
export type CodePointRanges = readonly number[]

/** A face in one or more files. A large face is cut into many, so that a name loads only its own. */
const FontFile = z.object({ file: z.string(), ranges: z.array(z.number()) })
export type FontFile = z.infer<typeof FontFile>

export const FontIndex = z.record(
  z.enum([...TEXT_FACES, ...FALLBACK_FACES, ...EAST_ASIAN_FACES, ...SYMBOL_FACES, EMOJI_FACE]),
  z.array(FontFile),
)
export type FontIndex = z.infer<typeof FontIndex>

/** Ascending code points as ranges. */
export function rangesOf(codePoints: readonly number[]): number[] {
  const ranges: number[] = []
  for (const codePoint of codePoints) {
    if (ranges.at(-1) === codePoint - 1) ranges[ranges.length - 1] = codePoint
    else ranges.push(codePoint, codePoint)
  }
  return ranges
}

export function holds(ranges: CodePointRanges, codePoint: number): boolean {
  let low = 0
  let high = ranges.length / 2 - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    if (codePoint < (ranges[middle * 2] ?? 0)) high = middle - 1
    else if (codePoint > (ranges[middle * 2 + 1] ?? 0)) low = middle + 1
    else return true
  }
  return false
}
