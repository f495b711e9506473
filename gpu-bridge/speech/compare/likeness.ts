import type { Pcm } from '../engine.ts'
import { align, type Alignment } from './align.ts'
import { FRAME_SECONDS, featuresOf, type SpokenFeatures } from './features.ts'

/** Long enough that no sound drawn out counts as a word too many, shorter than a word or two. */
const STRETCH_SECONDS = 0.9

/** How a reading compares with another of the same text; each voice has its own usual values (`VoiceNorm`). */
export interface Likeness {
  /** How much longer it is, pauses aside. */
  readonly lengthRatio: number
  /** How differently it sounds, word for word. */
  readonly distance: number
  /**
   * The least of the reading that any 0.9 s of the reference has in it, as a share of what an even pace gives:
   * near 0 where words are missing.
   */
  readonly leastKept: number
  /** The least of the reference that any 0.9 s of the reading has in it: near 0 where words were added. */
  readonly leastMeant: number
  /** The reference's, pauses aside. */
  readonly seconds: number
}

/** Compares a reading with the features of a reference; null where either has no sound in it. */
export function likenessOf(reading: Pcm, reference: SpokenFeatures, warp = 1): Likeness | null {
  const { frames } = featuresOf(reading, warp)
  const alignment = align(frames, reference.frames)
  if (!alignment) return null
  const { ones, others, distance } = alignment
  return {
    lengthRatio: frames.length / reference.frames.length,
    distance,
    leastKept: leastProgress({ ones: others, others: ones }),
    leastMeant: leastProgress({ ones, others }),
    seconds: reference.frames.length * FRAME_SECONDS,
  }
}

/** Over any stretch of `ones`, how far `others` get, as a share of an even pace. 1 where there is no such stretch. */
function leastProgress({ ones, others }: Pick<Alignment, 'ones' | 'others'>): number {
  const length = ones.at(-1)! + 1
  const places = new Int32Array(length)
  for (let index = ones.length - 1; index >= 0; index--) places[ones[index]!] = others[index]!
  const stretch = Math.round(STRETCH_SECONDS / FRAME_SECONDS)
  const even = (stretch * (others.at(-1)! + 1)) / length
  let least = 1
  for (let from = 0; from + stretch < length; from++) {
    least = Math.min(least, (places[from + stretch]! - places[from]!) / even)
  }
  return least
}

const WARPS = [0.8, 0.87, 0.93, 1, 1.07, 1.13, 1.2, 1.27, 1.34]

/** By how much the resonances of this voice lie above the reference's: the warp under which the two differ least. */
export function warpBetween(reading: Pcm, reference: SpokenFeatures): number {
  const distances = WARPS.map((warp) => likenessOf(reading, reference, warp)?.distance ?? 0)
  return WARPS[distances.indexOf(Math.min(...distances))]!
}
