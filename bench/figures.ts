import { median, quantile } from './statistics.ts'

/** Who was measured, and what came of each time. */
export interface Side {
  readonly name: string
  /** Every measurement that counts, in the figure's unit; never empty. */
  readonly samples: readonly number[]
}

/** One thing that was measured: of ours, and of whom it is held against in the same run. */
export interface Figure {
  readonly what: string
  /** `ms`, `a second`, `MB`. */
  readonly unit: string
  readonly better: 'less' | 'more'
  /** Ours first, then the peers. */
  readonly sides: readonly [Side, ...Side[]]
  /** What was promised of it, in words, and whether that was kept. */
  readonly promise?: { readonly words: string; readonly isKept: boolean }
}

/**
 * `whole` is what a promise is judged by; `short` takes a fraction of the time and goes into the report of all,
 * where a spread tells what it is worth.
 */
export type Length = 'short' | 'whole'

/** Measures one part of the product; throws where it cannot be measured. */
export type Bench = (length: Length) => Promise<readonly Figure[]>

/** What a side comes to: the middle, and between what nine of ten lie (all of them where they are few). */
export function spreadOf({ samples }: Side): {
  readonly middle: number
  readonly from: number
  readonly to: number
  readonly count: number
} {
  const share = samples.length < 20 ? 0 : 0.05
  return {
    middle: median(samples),
    from: quantile(samples, share),
    to: quantile(samples, share === 0 ? 1 : 1 - share),
    count: samples.length,
  }
}

/** How many times as good ours is as a peer, by the medians; above 1 is better. */
export function timesAsGood({ better, sides: [ours] }: Figure, peer: Side): number {
  const [here, there] = [median(ours.samples), median(peer.samples)]
  return better === 'more' ? here / there : there / here
}

/** A number with three digits that count, as people read it: `1,234`, `56.7`, `0.0123`. */
export function readable(value: number): string {
  if (value === 0 || !Number.isFinite(value)) return String(value)
  return value.toLocaleString('en', { maximumSignificantDigits: 3, useGrouping: true })
}

/** A figure in lines for a terminal. */
export function figureLines(figure: Figure): string[] {
  const { what, unit, sides, promise } = figure
  const rows = sides.map((side, place) => {
    const { middle, from, to, count } = spreadOf(side)
    const told = `${readable(middle)} (${readable(from)} to ${readable(to)}, ${count})`
    const ratio =
      place === 0 ? '' : `  ours is ${readable(timesAsGood(figure, side))} times as good`
    return `  ${side.name.padEnd(40)} ${told}${ratio}`
  })
  const word = promise && (promise.isKept ? 'kept' : 'NOT kept')
  return [`${what}, ${unit}`, ...rows, ...(promise ? [`  ${word}: ${promise.words}`] : [])]
}

/** Whether every promise was kept. */
export function areKept(figures: readonly Figure[]): boolean {
  return figures.every(({ promise }) => promise?.isKept !== false)
}
