import type { Face } from './glyphs.ts'
import type { Lettering } from './lettering.ts'
import type { Tone } from './palette.ts'

/**
 * A picture as it is told to every renderer: outlines and words, in tones and not in colours, so
 * that SVG, PDF and every theme draw the same. Its units run right and down; at a width of 1000 it
 * is made to be printed 108 mm wide, the measure of an A5 page, and legible there.
 */
export interface Drawing {
  readonly width: number
  readonly height: number
  /** For those who cannot see it: what it is, and what it shows, in words. */
  readonly title: string
  readonly description: string
  readonly shapes: readonly Shape[]
  /** The outlines of names whose sorts stand in its words. */
  readonly letterings?: readonly Lettering[]
}

export type Shape = Outline | Words

export interface Outline {
  /** SVG path data. */
  readonly path: string
  readonly fill?: Tone
  readonly stroke?: Tone
  /** Of the stroke. */
  readonly width?: number
  /** On and off, along the stroke. */
  readonly dash?: readonly [number, number]
  /** From 0 to 1. */
  readonly opacity?: number
  /** What of the chart it stands for: `sun`, `channel 20-34`. */
  readonly part?: string
}

/** A few words on one line, drawn by the outlines of their letters. */
export interface Words {
  readonly words: string
  readonly face: Face
  /** Where the baseline begins. */
  readonly x: number
  readonly y: number
  /** The height of an em. */
  readonly size: number
  readonly fill: Tone
  readonly opacity?: number
  readonly part?: string
}

export interface Point {
  readonly x: number
  readonly y: number
}

/** Whether a shape is words. */
export function isWords(shape: Shape): shape is Words {
  return 'words' in shape
}

/** Hundredths of a unit: finer than any printer, and no longer than need be. */
export function round(value: number): number {
  return Math.round(value * 100) / 100
}
