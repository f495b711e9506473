import type { LexiconForm } from './lexicon/lexicon.ts'

/** Sound as it is worked on: one channel, samples from −1 to 1. */
export interface Pcm {
  readonly sampleRate: number
  readonly samples: Float32Array
}

interface Speaking {
  /** One of the engine's own voices. */
  readonly voice: string
  /** Engines that draw random numbers draw them from here; another seed is another attempt. */
  readonly seed: number
}

/**
 * Something that reads a short text aloud. Throws `InputError` for a voice it does not have, and
 * `DependencyError('speech', …)` when it fails.
 */
export interface SpeechEngine {
  readonly name: string
  /** How it is told what a term of the traditions sounds like; `phones`: it looks them up by itself. */
  readonly lexicon: LexiconForm
  speak(text: string, how: Speaking): Promise<Pcm>
}

export function secondsOf({ samples, sampleRate }: Pcm): number {
  return samples.length / sampleRate
}

/** The same sound, every sample times `factor`. */
export function scaled(samples: Float32Array, factor: number): Float32Array {
  const louder = new Float32Array(samples.length)
  for (let index = 0; index < samples.length; index++) louder[index] = samples[index]! * factor
  return louder
}

/** The largest sample, whatever its sign. */
export function samplePeak(samples: Float32Array): number {
  let peak = 0
  for (const sample of samples) peak = Math.max(peak, Math.abs(sample))
  return peak
}
