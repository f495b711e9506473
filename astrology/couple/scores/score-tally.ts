import type { PairTally, SampledPair } from '#astrology/frequency/tally.ts'
import { SCALE } from './committed-scale.ts'
import { CELLS, SCORE_NAMES } from './score-names.ts'
import { contributionsOf } from './contributions.ts'
import { cellSums, sumsOf, type PairSums } from './pair-sums.ts'
import { knownIn, PATTERNS } from './patterns.ts'
import { binOf, BINS, quantilesFrom, SHARES } from './quantiles.ts'
import { rawScores, RAW_WIDTH } from './raw-scores.ts'
import {
  encodeRows,
  GAP_BANDS,
  OLDEST_GAP,
  type GapBand,
  type ScoreTables,
} from './score-tables.ts'

/** What was counted of scores, by whole years between births, pattern, score and bin: a value that can be cloned. */
export type ScoreTallyData = Uint32Array<ArrayBuffer>

/**
 * How many pairs of the sample stand where in every score and pattern, by their age gap. Seven
 * megabytes however many pairs are counted.
 */
export class ScoreTally implements PairTally<ScoreTallyData> {
  readonly #counts: ScoreTallyData
  // Written over with each pair, for making them would take longer than filling them.
  readonly #cells = new Float64Array(2 * CELLS.length)
  readonly #raws = new Float64Array(RAW_WIDTH)

  constructor(counts: ScoreTallyData = new Uint32Array(SIZE)) {
    this.#counts = counts
  }

  /** Counts a pair with exact births in every pattern. */
  add({ facts, gapYears }: Pick<SampledPair, 'facts' | 'gapYears'>): void {
    this.addSums({ sums: sumsOf(contributionsOf(facts)), gapYears })
  }

  /** The same of what its facts come to. */
  addSums({ sums, gapYears }: { readonly sums: PairSums; readonly gapYears: number }): void {
    const gap = Math.min(OLDEST_GAP, gapYears)
    const counts = this.#counts
    for (let place = 0; place < COMPARED.length; place++) {
      const { compared, scale } = COMPARED[place]!
      const raws = rawScores(cellSums(sums, compared, this.#cells), scale, this.#raws)
      for (let score = 0; score < RAW_WIDTH; score++) {
        const at = placeOf(gap, place, score) + binOf(raws[score]!)
        counts[at] = counts[at]! + 1
      }
    }
  }

  merge(other: ScoreTally): void {
    // Not by entries, which make an array of each: these are millions.
    const [counts, more] = [this.#counts, other.#counts]
    for (let at = 0; at < more.length; at += 1) counts[at] = counts[at]! + more[at]!
  }

  toData(): ScoreTallyData {
    return this.#counts
  }

  /** The quantiles of every score by pattern and age gap. Throws when nothing was counted. */
  toTables(): ScoreTables {
    const bands = GAP_BANDS.map((band) => this.#widened(band))
    return Object.fromEntries(
      PATTERNS.map((pattern, place) => [
        pattern,
        encodeRows(
          bands.map((band) =>
            Array.from({ length: RAW_WIDTH }, (_, score) =>
              quantilesFrom(this.#summed(band, place, score), sharesOf(score)),
            ).flat(),
          ),
        ),
      ]),
    ) as ScoreTables
  }

  /** A band of age gaps, widened a year at a time on both sides until it holds enough pairs. */
  #widened({ from, to }: GapBand): GapBand {
    const isAll = from === 0 && to === OLDEST_GAP
    if (isAll || this.#pairs({ from, to }) >= FEWEST_PAIRS) return { from, to }
    return this.#widened({ from: Math.max(0, from - 1), to: Math.min(OLDEST_GAP, to + 1) })
  }

  #pairs(band: GapBand): number {
    return this.#summed(band, 0, 0).reduce((sum, count) => sum + count, 0)
  }

  #summed({ from, to }: GapBand, pattern: number, score: number): Float64Array {
    const sums = new Float64Array(BINS)
    for (let gap = from; gap <= to; gap++) {
      const start = placeOf(gap, pattern, score)
      for (let bin = 0; bin < BINS; bin++) sums[bin] = sums[bin]! + this.#counts[start + bin]!
    }
    return sums
  }
}

const COMPARED = PATTERNS.map((pattern) => ({
  compared: { pattern, known: knownIn(pattern) },
  scale: SCALE[pattern],
}))

const SIZE = (OLDEST_GAP + 1) * PATTERNS.length * RAW_WIDTH * BINS

/** A quantile at one in two thousand of fewer pairs would be chance. */
const FEWEST_PAIRS = 4000

/** Of efforts only the thirds are told. */
function sharesOf(score: number): readonly number[] {
  return score < SCORE_NAMES.length ? SHARES : THIRDS
}

const THIRDS = [1 / 3, 2 / 3]

function placeOf(gap: number, pattern: number, score: number): number {
  return ((gap * PATTERNS.length + pattern) * RAW_WIDTH + score) * BINS
}
