import type { System } from '#core/systems.ts'

/** What two people live through together, each fed by rules of several systems. */
export const DIMENSIONS = ['attraction', 'talk', 'warmth', 'pace', 'staying', 'room'] as const
export type Dimension = (typeof DIMENSIONS)[number]

/** What a tradition itself counts, with its range: 22 of 36. */
export interface NativePoints {
  readonly points: number
  readonly of: number
}

/**
 * A score is its percentile among pairs of the same age gap: 50 is an ordinary pair. The higher
 * the easier. `value` rests only on what holds for both birth windows.
 */
export interface Score {
  /** 0 to 100. */
  readonly value: number
  /** From the least to the most it can be within the windows of birth; equal when both are exact. */
  readonly interval: readonly [number, number]
  /** Ids of the facts that raised it most, the weightiest first. */
  readonly up: readonly string[]
  /** Ids of the facts that lowered it most, the weightiest first. */
  readonly down: readonly string[]
  readonly native?: NativePoints
}

interface SystemScore extends Score {
  /** False where nothing weighs that it looks at, as of a bodygraph without an hour of birth: its value then says nothing. */
  readonly addressed: boolean
}

export interface DimensionScore extends Score {
  /** False where fewer than two roots say anything of it: "hardly addressed". */
  readonly addressed: boolean
  /** How much of it is work, beside other pairs: by thirds of the sample. */
  readonly effort: 'less than most' | 'as most' | 'more than most'
}

export interface Scores extends Readonly<Record<System, SystemScore>> {
  readonly overall: Score
  readonly dimensions: Readonly<Partial<Record<Dimension, DimensionScore>>>
}
