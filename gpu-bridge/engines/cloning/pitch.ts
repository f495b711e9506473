import type { Pcm } from '#gpu-bridge/speech/engine.ts'

const FRAME_SECONDS = 0.04
const HOP_SECONDS = 0.02
/** From the lowest man's voice to a child's. */
const LOWEST_HERTZ = 60
const HIGHEST_HERTZ = 450
/** Pitch lies far below; fewer samples are enough. */
const ENOUGH_HERTZ = 8000
/** A frame is voiced where it repeats itself so well, and is not much quieter than the loudest. */
const LEAST_PERIODICITY = 0.6
const LEAST_LEVEL = 0.05

export interface Pitch {
  /** The share of frames in which a voice sounds. */
  readonly voicedShare: number
  /** The middle of it. Null without a voice. */
  readonly hertz: number | null
  /** From its lowest tenth to its highest, in semitones. */
  readonly rangeSemitones: number
}

/** The pitch of a voice over a recording (normalised autocorrelation, frame by frame). */
export function pitchOf(pcm: Pcm): Pitch {
  const { samples, sampleRate } = thinned(pcm)
  const [length, hop] = [FRAME_SECONDS * sampleRate, HOP_SECONDS * sampleRate].map(Math.round) as [
    number,
    number,
  ]
  const frames: Float32Array[] = []
  for (let at = 0; at + 2 * length <= samples.length; at += hop) {
    frames.push(samples.subarray(at, at + 2 * length))
  }
  const levels = frames.map((frame) => energy(frame, 0, length))
  const loudest = Math.max(0, ...levels)
  const pitches = frames.flatMap((frame, index) =>
    levels[index]! > LEAST_LEVEL ** 2 * loudest ? (pitchIn(frame, length, sampleRate) ?? []) : [],
  )
  const sorted = pitches.toSorted((one, other) => one - other)
  const at = (share: number) => sorted[Math.floor((sorted.length - 1) * share)]!
  if (sorted.length === 0) return { voicedShare: 0, hertz: null, rangeSemitones: 0 }
  return {
    voicedShare: sorted.length / frames.length,
    hertz: at(0.5),
    rangeSemitones: 12 * Math.log2(at(0.9) / at(0.1)),
  }
}

function thinned({ samples, sampleRate }: Pcm): Pcm {
  const step = Math.max(1, Math.floor(sampleRate / ENOUGH_HERTZ))
  const fewer = Float32Array.from({ length: Math.floor(samples.length / step) }, (_, index) => {
    let sum = 0
    for (let place = 0; place < step; place++) sum += samples[index * step + place]!
    return sum / step
  })
  return { sampleRate: sampleRate / step, samples: fewer }
}

function pitchIn(frame: Float32Array, length: number, sampleRate: number): number | null {
  const own = energy(frame, 0, length)
  const last = Math.min(length, Math.ceil(sampleRate / LOWEST_HERTZ))
  const likenesses: number[] = []
  for (let lag = Math.floor(sampleRate / HIGHEST_HERTZ); lag <= last; lag++) {
    let sum = 0
    for (let index = 0; index < length; index++) sum += frame[index]! * frame[index + lag]!
    likenesses[lag] = sum / Math.sqrt(own * energy(frame, lag, length) + 1e-12)
  }
  const best = likenesses.reduce((most, likeness) => Math.max(most, likeness), 0)
  if (best < LEAST_PERIODICITY) return null
  // The first as good as the best: twice the period repeats itself as well.
  const lag = likenesses.findIndex(
    (likeness, index) => likeness > 0.92 * best && likeness >= (likenesses[index + 1] ?? 0),
  )
  return sampleRate / lag
}

function energy(frame: Float32Array, from: number, length: number): number {
  let sum = 0
  for (let index = from; index < from + length; index++) sum += frame[index]! ** 2
  return sum
}
