import { counts, type Contribution } from './contributions.ts'
import type { Known, Pattern } from './patterns.ts'
import { CELLS } from './score-names.ts'

/**
 * What all rules make of a pair, as sums by what must be known and asked for them to count, so
 * that those of every pattern are had from one reading of the facts. Whole numbers of millionths.
 */
export interface PairSums {
  readonly gains: Float64Array
  readonly losses: Float64Array
}

/** Kinds of contribution: whose times they need, and whether they are for partners only. */
const KINDS = 8
const FOR_PARTNERS = 4

export function sumsOf(contributions: readonly Contribution[]): PairSums {
  const gains = new Float64Array(KINDS * CELLS.length)
  const losses = new Float64Array(KINDS * CELLS.length)
  for (const { cell, amount, needs, isForPartners } of contributions) {
    const kind = needs + (isForPartners ? FOR_PARTNERS : 0)
    const sums = amount > 0 ? gains : losses
    const at = kind * CELLS.length + cell
    sums[at] = sums[at]! + amount
  }
  return { gains, losses }
}

/** The sum of each cell in a pattern, all gains first and then all losses; `known` says whose times are. */
export function cellSums(
  { gains, losses }: PairSums,
  pattern: Pattern,
  known: Known,
): Float64Array {
  const sums = new Float64Array(2 * CELLS.length)
  for (let kind = 0; kind < KINDS; kind++) {
    const needs = (kind % FOR_PARTNERS) as Known
    if (!counts({ needs, isForPartners: kind >= FOR_PARTNERS }, known, pattern)) continue
    for (let cell = 0; cell < CELLS.length; cell++) {
      const at = kind * CELLS.length + cell
      sums[cell] = sums[cell]! + gains[at]!
      sums[CELLS.length + cell] = sums[CELLS.length + cell]! + losses[at]!
    }
  }
  return sums
}
