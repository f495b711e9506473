import bidiFactory from 'bidi-js'
import { WRITTEN_RIGHT_TO_LEFT } from '../fonts/scripts.ts'

export type Direction = 'ltr' | 'rtl'

/** A stretch of text that runs one way. Odd levels run from right to left. */
export interface LevelRun {
  /** What a reader reads, in the order it is read. */
  readonly said: string
  /** What is drawn: in right-to-left text an opening bracket opens to the left. */
  readonly drawn: string
  readonly level: number
}

const bidi = bidiFactory()

const FIRST_STRONG_ISOLATE = '\u2068'
const POP_ISOLATE = '\u2069'

const LANGUAGES_RIGHT_TO_LEFT = /^(ar|fa|he|ur|yi)\b/i

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

/** The embedding level of each UTF-16 unit (Unicode bidirectional algorithm, UAX 9). */
export function levelsOf(text: string, direction: Direction): Uint8Array {
  return bidi.getEmbeddingLevels(text, direction).levels
}

/** Stretches of one level between two places. A mirrored bracket is a stretch of its own. */
export function levelRuns(
  text: string,
  levels: Uint8Array,
  { start, end }: { readonly start: number; readonly end: number },
): LevelRun[] {
  const runs: LevelRun[] = []
  for (let i = start; i < end; i++) {
    const said = text.charAt(i)
    if (said === FIRST_STRONG_ISOLATE || said === POP_ISOLATE) continue
    const level = levels[i] ?? 0
    const drawn = level % 2 === 1 ? (bidi.getMirroredCharacter(said) ?? said) : said
    const last = runs.at(-1)
    if (last?.level === level && drawn === said && last.drawn === last.said) {
      runs[runs.length - 1] = { said: last.said + said, drawn: last.drawn + drawn, level }
    } else runs.push({ said, drawn, level })
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
