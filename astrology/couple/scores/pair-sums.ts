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

/** The sums of nothing, to be added to. */
export function noSums(): PairSums {
  return {
    gains: new Float64Array(KINDS * CELLS.length),
    losses: new Float64Array(KINDS * CELLS.length),
  }
}

export function sumsOf(contributions: readonly Contribution[]): PairSums {
  const sums = noSums()
  addContributions(sums, contributions)
  return sums
}

/** For who is told of a pair little by little; the order changes nothing. */
export function addContributions(
  { gains, losses }: PairSums,
  contributions: readonly Contribution[],
): void {
  for (const { cell, amount, needs, isForPartners } of contributions) {
    const kind = needs + (isForPartners ? FOR_PARTNERS : 0)
    const sums = amount > 0 ? gains : losses
    const at = kind * CELLS.length + cell
    sums[at] = sums[at]! + amount
  }
}

/** Makes them nothing again. */
export function clearSums({ gains, losses }: PairSums): void {
  gains.fill(0)
  losses.fill(0)
}

/** What counts of a pair: what is asked of it, and whose times are known. */
interface Counted {
  readonly pattern: Pattern
  readonly known: Known
}

/** The sum of each cell in a pattern, all gains first and then all losses; `into` is written over. */
export function cellSums(
  { gains, losses }: PairSums,
  { pattern, known }: Counted,
  into: Float64Array = new Float64Array(2 * CELLS.length),
): Float64Array {
  into.fill(0)
  for (let kind = 0; kind < KINDS; kind++) {
    const needs = (kind % FOR_PARTNERS) as Known
    if (!counts({ needs, isForPartners: kind >= FOR_PARTNERS }, known, pattern)) continue
    for (let cell = 0; cell < CELLS.length; cell++) {
      const at = kind * CELLS.length + cell
      into[cell] = into[cell]! + gains[at]!
      into[CELLS.length + cell] = into[CELLS.length + cell]! + losses[at]!
    }
  }
  return into
}
