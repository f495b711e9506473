import bidiFactory from 'bidi-js'
import { WRITTEN_RIGHT_TO_LEFT } from '../fonts/scripts.ts'

export type Direction = 'ltr' | 'rtl'

/** A stretch of text that runs one way. Odd levels run from right to left. */
export interface LevelRun {
  /** In the order it is read. */
  readonly text: string
  readonly level: number
}

const bidi = bidiFactory()

const FIRST_STRONG_ISOLATE = '\u2068'
const POP_ISOLATE = '\u2069'

const LANGUAGES_RIGHT_TO_LEFT = /^(ar|fa|he|ur|yi|syr|dv|nqo|ps|sd|ug)\b/i

export function directionOf(language: string): Direction {
  return LANGUAGES_RIGHT_TO_LEFT.test(language) ? 'rtl' : 'ltr'
}

/**
 * Marks the names in a text as things of their own, so that a number after a Hebrew name
 * stays behind it. The marks steer `levelsOf`, and `levelRuns` takes them out.
 */
export function isolateNames(text: string, names: readonly string[]): string {
  return names
    .filter((name) => WRITTEN_RIGHT_TO_LEFT.test(name))
    .reduce(
      (marked, name) => marked.replaceAll(name, FIRST_STRONG_ISOLATE + name + POP_ISOLATE),
      text,
    )
}

/** Letters and marks below the first script that runs leftwards, and the punctuation of English. */
const RUNS_RIGHTWARDS = /^[\u0020-\u058F\u2010-\u2027\u2030-\u205E\u20A0-\u2BFF]*$/

/** The embedding level of each UTF-16 unit (Unicode bidirectional algorithm, UAX 9). */
export function levelsOf(text: string, direction: Direction): Uint8Array {
  // Nearly every paragraph, and the algorithm is slow.
  if (direction === 'ltr' && RUNS_RIGHTWARDS.test(text)) return new Uint8Array(text.length)
  return bidi.getEmbeddingLevels(text, direction).levels
}

/** Stretches of one level between two places. */
export function levelRuns(
  text: string,
  levels: Uint8Array,
  { start, end }: { readonly start: number; readonly end: number },
): LevelRun[] {
  const runs: LevelRun[] = []
  for (let i = start; i < end; i++) {
    const unit = text.charAt(i)
    if (unit === FIRST_STRONG_ISOLATE || unit === POP_ISOLATE) continue
    const level = levels[i] ?? 0
    const last = runs.at(-1)
    if (last?.level === level) runs[runs.length - 1] = { text: last.text + unit, level }
    else runs.push({ text: unit, level })
  }
  return runs
}

/** Rule L2: from the highest level down, each run of that level or more is reversed. */
export function visualOrder<T extends { readonly level: number }>(logical: readonly T[]): T[] {
  const order = [...logical]
  const highest = Math.max(0, ...order.map(({ level }) => level))
  for (let level = highest; level >= 1; level--) {
    for (let from = 0; from < order.length; from++) {
      let to = from
      while ((order[to]?.level ?? -1) >= level) to++
      order.splice(from, to - from, ...order.slice(from, to).toReversed())
      from = Math.max(from, to)
    }
  }
  return order
}
