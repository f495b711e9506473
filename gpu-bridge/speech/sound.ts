import type { Pcm } from './engine.ts'

/**
 * A sound too long to lie in memory as it is worked on: its blocks come one after the other, of any
 * length, and anew for everybody who asks. A chapter of forty minutes is 400 MB at 44.1 kHz.
 */
export interface Sound {
  readonly sampleRate: number
  /** In samples. */
  readonly length: number
  readonly blocks: () => Iterable<Float32Array>
}

/** A part of a sound with what stands around it. Its own samples are those from `from` to before `to`. */
export interface SoundWindow {
  readonly samples: Float32Array
  readonly from: number
  readonly to: number
}

/** A sound that lies in memory as a whole. */
export function soundOf({ samples, sampleRate }: Pcm): Sound {
  return { sampleRate, length: samples.length, blocks: () => [samples] }
}

/** All of a short sound. */
export function wholeOf({ sampleRate, length, blocks }: Sound): Pcm {
  const samples = new Float32Array(length)
  let at = 0
  for (const block of blocks()) {
    samples.set(block, at)
    at += block.length
  }
  return { sampleRate, samples }
}

/** How long a sound lasts. */
export function lengthSeconds({
  length,
  sampleRate,
}: Pick<Sound, 'length' | 'sampleRate'>): number {
  return length / sampleRate
}

/**
 * A sound in parts that each see `margin` samples to both sides, as far as there are any: what
 * looks no further than that finds in the parts what it finds in the whole.
 */
export function* windowsOf(
  blocks: Iterable<Float32Array>,
  margin: number,
): Generator<SoundWindow, void> {
  let samples = new Float32Array()
  let from = 0
  for (const block of blocks) {
    samples = behindEachOther(samples, block)
    const to = samples.length - margin
    if (to <= from) continue
    yield { samples, from, to }
    const kept = Math.max(0, to - margin)
    samples = samples.slice(kept)
    from = to - kept
  }
  if (from < samples.length) yield { samples, from, to: samples.length }
}

function behindEachOther(one: Float32Array, other: Float32Array): Float32Array<ArrayBuffer> {
  const both = new Float32Array(one.length + other.length)
  both.set(one)
  both.set(other, one.length)
  return both
}
