import type { LexiconForm } from './lexicon/lexicon.ts'

/** Sound as it is worked on: one channel, samples from −1 to 1. */
export interface Pcm {
  readonly sampleRate: number
  readonly samples: Float32Array
}

/** A voice that an engine has, by the name that orders and requests know. */
export interface Voice {
  readonly name: string
  /** BCP 47: what it was trained to read. */
  readonly language: string
  /** For people who choose: `a man, American`. */
  readonly sounds: string
  /** What it may be used under: an SPDX id, or where its terms stand. Null where the engine does not tell. */
  readonly licence: string | null
}

/** What one call may ask for, and what comes of more. */
export interface SpeechLimits {
  /** Longer texts are refused, garbled or cut. */
  readonly longestText: number
  /** Of shorter ones voices that learned from sentences make words up; they are read together with others. */
  readonly shortestText: number
  /** A sound this long was cut off. Null where there is no such limit. */
  readonly longestSeconds: number | null
}

export interface Speaking {
  /** One of the engine's own voices. */
  readonly voice: string
  /** Engines that draw random numbers draw them from here; another seed is another attempt. */
  readonly seed: number
  /** Of the voice's own rate: 0.9 is a tenth slower. Left alone by engines that cannot change it (`paces`). */
  readonly pace?: number
}

/**
 * Something that reads a short text aloud. Throws `InputError` for a voice it does not have, and
 * `DependencyError('speech', …)` when it fails.
 */
export interface SpeechEngine {
  readonly name: string
  /**
   * Names everything that decides the sound, but for what it is given to speak and its rate: its version, its
   * model, the words that it looks up by itself. Under the same fingerprint the same request may be answered with
   * a sound kept from before.
   */
  readonly fingerprint: string
  readonly voices: readonly Voice[]
  /** Hertz, of every sound it makes. */
  readonly sampleRate: number
  readonly limits: SpeechLimits
  /** How it is told what a term of the traditions sounds like; `phones`: it looks them up by itself. */
  readonly lexicon: LexiconForm
  /** How many texts it reads at the same time. */
  readonly parallel: number
  /** Whether another seed is another reading. Without that, asking once more is asking the same. */
  readonly drawsLots: boolean
  /** Whether it reads slower and faster when told. */
  readonly paces: boolean
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
  for (let index = 0; index < samples.length; index++)
    peak = Math.max(peak, Math.abs(samples[index]!))
  return peak
}
