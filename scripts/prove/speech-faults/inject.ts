import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64'
import type { RandomGenerator } from 'pure-rand/types/RandomGenerator'
import type { Pcm } from '#gpu-bridge/speech/engine.ts'

/** What a chunk is spoiled with. */
export interface Chunk {
  readonly good: Pcm
  /** The same at 1/1.4 of the rate. */
  readonly slow: Pcm
  /** Another chunk's words by the same voice. */
  readonly other: Pcm
}

const CUT_TO = 0.5
const NOISE_UNDER_VOICE_DECIBEL = -12
const GAIN_THAT_CLIPS = 5

/** Each kind of fault, and the least share of it that is to be found. */
export const FAULTS: Readonly<
  Record<
    string,
    { readonly least: number; readonly spoil: (chunk: Chunk, random: RandomGenerator) => Pcm }
  >
> = {
  'cut in half': { least: 1, spoil: ({ good }) => slice(good, 0, lengthOf(good) * CUT_TO) },
  'cut of its last fifth': {
    least: 0.97,
    spoil: ({ good }) => slice(good, 0, lengthOf(good) * 0.8),
  },
  '2 s of silence': {
    least: 1,
    spoil: ({ good }, random) => {
      const at = placeIn(good, 0.2, random)
      const pause = { ...good, samples: new Float32Array(2 * good.sampleRate) }
      return inARow(slice(good, 0, at), pause, slice(good, at, lengthOf(good)))
    },
  },
  noise: { least: 1, spoil: ({ good }, random) => withNoise(good, random) },
  clipping: {
    least: 1,
    spoil: ({ good }) => ({
      ...good,
      samples: good.samples.map((sample) => Math.max(-1, Math.min(1, sample * GAIN_THAT_CLIPS))),
    }),
  },
  '2 s said twice': {
    least: 0.98,
    spoil: ({ good }, random) => {
      const at = placeIn(good, 2, random)
      return inARow(slice(good, 0, at + 2), slice(good, at, lengthOf(good)))
    },
  },
  '1.5 s left out': {
    least: 0.93,
    spoil: ({ good }, random) => {
      const at = placeIn(good, 1.5, random)
      return inARow(slice(good, 0, at), slice(good, at + 1.5, lengthOf(good)))
    },
  },
  'another text': { least: 0.95, spoil: ({ other }) => other },
  'slowed by 1.4': { least: 1, spoil: ({ slow }) => slow },
}

function lengthOf({ samples, sampleRate }: Pcm): number {
  return samples.length / sampleRate
}

/** A place from which so many seconds are left, and half a second before it. */
function placeIn(pcm: Pcm, leaving: number, random: RandomGenerator): number {
  return 0.5 + uniformFloat64(random) * (lengthOf(pcm) - leaving - 1)
}

function slice({ samples, sampleRate }: Pcm, from: number, to: number): Pcm {
  return {
    sampleRate,
    samples: samples.slice(Math.round(from * sampleRate), Math.round(to * sampleRate)),
  }
}

function inARow(...parts: readonly Pcm[]): Pcm {
  const samples = new Float32Array(parts.reduce((sum, part) => sum + part.samples.length, 0))
  let at = 0
  for (const part of parts) {
    samples.set(part.samples, at)
    at += part.samples.length
  }
  return { sampleRate: parts[0]!.sampleRate, samples }
}

function withNoise({ samples, sampleRate }: Pcm, random: RandomGenerator): Pcm {
  const power = samples.reduce((sum, sample) => sum + sample ** 2, 0) / samples.length
  // Of even noise between −1 and 1 the power is a third.
  const amplitude = Math.sqrt(3 * power) * 10 ** (NOISE_UNDER_VOICE_DECIBEL / 20)
  const noisy = samples.map((sample) => sample + amplitude * (2 * uniformFloat64(random) - 1))
  return { sampleRate, samples: noisy }
}
