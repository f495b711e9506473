import { decodeBase64, encodeBase64 } from '#astrology/birth/places/packed-numbers.ts'
import { DIMENSIONS, type Dimension } from '../score.ts'
import type { Pattern } from './patterns.ts'
import { SHARES } from './quantiles.ts'
import { SCORE_NAMES, type ScoreName } from './score-names.ts'

/** The age gap, in whole years, in which all greater ones are counted. */
export const OLDEST_GAP = 70

export interface GapBand {
  readonly from: number
  readonly to: number
}

/** Up to here a couple is compared with pairs of its own age gap, a year more and a year less. */
const LAST_OF_ITS_OWN = 24
const YEARS_OF_A_BAND = 3

/** The age gaps whose pairs a couple is compared with: those of its own ± 1 year; from 25 years on, where few pairs are, bands of three years. */
export const GAP_BANDS: readonly GapBand[] = [
  ...Array.from({ length: LAST_OF_ITS_OWN + 1 }, (_, gap) => ({
    from: Math.max(0, gap - 1),
    to: gap + 1,
  })),
  ...Array.from(
    { length: Math.ceil((OLDEST_GAP - LAST_OF_ITS_OWN) / YEARS_OF_A_BAND) },
    (_, band) => {
      const from = LAST_OF_ITS_OWN + 1 + band * YEARS_OF_A_BAND
      return { from, to: Math.min(OLDEST_GAP, from + YEARS_OF_A_BAND - 1) }
    },
  ),
]

/** The place of the band a couple of that age gap, in whole years, belongs to. */
export function bandOf(gapYears: number): number {
  const gap = Math.min(OLDEST_GAP, gapYears)
  if (gap <= LAST_OF_ITS_OWN) return gap
  return LAST_OF_ITS_OWN + Math.ceil((gap - LAST_OF_ITS_OWN) / YEARS_OF_A_BAND)
}

/** What the sample knows of scores: by pattern the rows of all bands, base64 of little-endian 16-bit numbers. */
export type ScoreTables = Readonly<Record<Pattern, string>>

/** Of one pattern and one band. */
export interface ScoreRow {
  /** Raw scores at `SHARES` of the pairs. */
  readonly quantiles: Readonly<Record<ScoreName, ArrayLike<number>>>
  /** Raw efforts below which the first, and the first two thirds of the pairs lie. */
  readonly thirds: Readonly<Record<Dimension, readonly [number, number]>>
}

const THIRDS = 2
const ROW = SCORE_NAMES.length * SHARES.length + DIMENSIONS.length * THIRDS
/** Quantiles are kept to so many parts of a standard deviation: less than a hundredth of a point of any score. */
const PARTS = 4000

/** Rows of raw scores, each the quantiles of all scores and the thirds of all efforts; within a score they are made to rise. */
export function encodeRows(rows: readonly (readonly number[])[]): string {
  const numbers = Int16Array.from(rows.flat(), (raw) => Math.round(raw * PARTS))
  for (const [row] of rows.entries()) {
    for (const [score] of SCORE_NAMES.entries()) {
      for (let share = 1; share < SHARES.length; share++) {
        const at = row * ROW + score * SHARES.length + share
        numbers[at] = Math.max(numbers[at]!, numbers[at - 1]! + 1)
      }
    }
  }
  return encodeBase64(new Uint8Array(numbers.buffer))
}

/** The tables as they are read, each pattern when it is first asked for. */
export function readTables(tables: ScoreTables): (pattern: Pattern, gapYears: number) => ScoreRow {
  const read = new Map<Pattern, readonly ScoreRow[]>()
  return (pattern, gapYears) => {
    const known = read.get(pattern) ?? decodeRows(tables[pattern])
    read.set(pattern, known)
    return known[bandOf(gapYears)]!
  }
}

function decodeRows(text: string): readonly ScoreRow[] {
  const raws = Float64Array.from(new Int16Array(decodeBase64(text).buffer), (part) => part / PARTS)
  return GAP_BANDS.map((_, band) => {
    const row = raws.subarray(band * ROW, (band + 1) * ROW)
    const efforts = SCORE_NAMES.length * SHARES.length
    return {
      quantiles: Object.fromEntries(
        SCORE_NAMES.map((name, score) => [
          name,
          row.subarray(score * SHARES.length, (score + 1) * SHARES.length),
        ]),
      ) as unknown as Record<ScoreName, ArrayLike<number>>,
      thirds: Object.fromEntries(
        DIMENSIONS.map((name, place) => {
          const at = efforts + place * THIRDS
          return [name, [row[at]!, row[at + 1]!]]
        }),
      ) as unknown as Record<Dimension, [number, number]>,
    }
  })
}
