import { SYSTEMS, type System } from '#core/systems.ts'
import type { SampledPair } from '#astrology/frequency/tally.ts'
import { ROOTS, rootOf } from '../roots.ts'
import { DIMENSIONS, type Dimension } from '../score.ts'
import { contributionsOf, POINT } from './contributions.ts'
import { cellSums, sumsOf } from './pair-sums.ts'
import { knownIn, PATTERNS, type Pattern } from './patterns.ts'
import { CELLS, cellsOf, SCORE_NAMES, type ScoreName } from './score-names.ts'

/** Gains and losses of every cell. */
const WIDTH = 2 * CELLS.length

/** Where the sample's middle lies, and its standard deviation. */
export interface Spread {
  readonly mean: number
  readonly deviation: number
}

/** How the points of a pattern are brought to one measure. */
export interface PatternScale {
  /** By which a system's points are multiplied, so that every root spreads as widely as any other; 0 where a system says nothing. */
  readonly factors: Readonly<Record<System, number>>
  readonly scores: Readonly<Record<ScoreName, Spread>>
  readonly efforts: Readonly<Record<Dimension, Spread>>
}

export type ScoreScale = Readonly<Record<Pattern, PatternScale>>

/**
 * How widely each system's points spread over pairs, and together with which others. Some ten
 * thousand pairs are enough, for what they give is a measure, and not yet a score.
 */
export class ScaleTally {
  #pairs = 0
  readonly #sums = everyPattern(() => new Float64Array(WIDTH))
  readonly #products = everyPattern(() => new Float64Array(WIDTH * WIDTH))

  /** Counts a pair with exact births by what is between them. */
  add({ facts }: Pick<SampledPair, 'facts'>): void {
    const sums = sumsOf(contributionsOf(facts))
    this.#pairs++
    for (const pattern of PATTERNS) {
      const cells = cellSums(sums, { pattern, known: knownIn(pattern) })
      addProducts(cells, this.#sums[pattern], this.#products[pattern])
    }
  }

  /** Throws when nothing was counted. */
  toScale(): ScoreScale {
    if (this.#pairs === 0) throw new Error('no pair was counted')
    return everyPattern((pattern) =>
      scaleOf({
        pairs: this.#pairs,
        sums: this.#sums[pattern],
        products: this.#products[pattern],
      }),
    )
  }
}

/** Cells are few of many: those that are nothing are passed over. */
function addProducts(cells: Float64Array, sums: Float64Array, products: Float64Array): void {
  for (let one = 0; one < WIDTH; one++) {
    const mine = cells[one]! / POINT
    if (mine === 0) continue
    sums[one] = sums[one]! + mine
    for (let other = 0; other < WIDTH; other++) {
      const at = one * WIDTH + other
      products[at] = products[at]! + mine * (cells[other]! / POINT)
    }
  }
}

function addTo(sums: Float64Array, more: Float64Array): void {
  for (const [at, value] of more.entries()) sums[at] = sums[at]! + value
}

interface Moments {
  readonly pairs: number
  readonly sums: Float64Array
  readonly products: Float64Array
}

function scaleOf(moments: Moments): PatternScale {
  const factors = factorsOf(moments)
  return {
    factors,
    scores: Object.fromEntries(
      SCORE_NAMES.map((name) => [name, spreadOf(moments, weightsOf(factors, name))]),
    ) as Record<ScoreName, Spread>,
    efforts: Object.fromEntries(
      DIMENSIONS.map((name) => [name, spreadOf(moments, effortWeights(factors, name))]),
    ) as Record<Dimension, Spread>,
  }
}

/** Within a root each system spreads alike, and each root as widely as any other. */
function factorsOf(moments: Moments): Record<System, number> {
  const own = Object.fromEntries(
    SYSTEMS.map((system) => [
      system,
      inverse(spreadOf(moments, weightsOf(ONES, system)).deviation),
    ]),
  ) as Record<System, number>
  const factors = ROOTS.flatMap((root) => {
    const systems = SYSTEMS.filter((system) => rootOf(system) === root)
    const weights = new Float64Array(WIDTH)
    for (const system of systems) addTo(weights, weightsOf(own, system))
    const share = inverse(spreadOf(moments, weights).deviation)
    return systems.map((system) => [system, rounded(own[system] * share)] as const)
  })
  return Object.fromEntries(factors) as Record<System, number>
}

const ONES = Object.fromEntries(SYSTEMS.map((system) => [system, 1])) as Record<System, number>

/** The weight of every cell in a score: that of its system, for gains and losses alike. */
function weightsOf(factors: Readonly<Record<System, number>>, name: ScoreName): Float64Array {
  const weights = new Float64Array(WIDTH)
  for (const cell of cellsOf(name)) {
    const factor = factors[CELLS[cell]!.system]
    weights[cell] = factor
    weights[CELLS.length + cell] = factor
  }
  return weights
}

/** Effort is what losses alone amount to, counted upward. */
function effortWeights(
  factors: Readonly<Record<System, number>>,
  dimension: Dimension,
): Float64Array {
  const weights = new Float64Array(WIDTH)
  for (const cell of cellsOf(dimension)) {
    weights[CELLS.length + cell] = -factors[CELLS[cell]!.system]
  }
  return weights
}

/** The mean and the deviation of a weighted sum of the cells. */
function spreadOf({ pairs, sums, products }: Moments, weights: Float64Array): Spread {
  let mean = 0
  let square = 0
  for (let one = 0; one < WIDTH; one++) {
    if (weights[one] === 0) continue
    mean += (weights[one]! * sums[one]!) / pairs
    for (let other = 0; other < WIDTH; other++) {
      square += (weights[one]! * weights[other]! * products[one * WIDTH + other]!) / pairs
    }
  }
  return {
    mean: rounded(mean),
    deviation: rounded(Math.sqrt(Math.max(0, square - mean * mean))),
  }
}

function inverse(deviation: number): number {
  return deviation > 0 ? 1 / deviation : 0
}

/** To as many places as matter, so that the committed scale is short and what is counted by it the same everywhere. */
function rounded(value: number): number {
  return Number(value.toPrecision(7))
}

function everyPattern<Of>(of: (pattern: Pattern) => Of): Record<Pattern, Of> {
  return Object.fromEntries(PATTERNS.map((pattern) => [pattern, of(pattern)])) as Record<
    Pattern,
    Of
  >
}
