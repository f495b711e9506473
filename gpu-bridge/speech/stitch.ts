import { findSpeech } from './check-chunk.ts'
import type { Pcm } from './engine.ts'

/** Long enough that no edge clicks, short enough that no letter is lost. */
const FADE_SECONDS = 0.02
/** What stays of the engine's own silence around a chunk: soft beginnings and endings live in it. */
const MARGIN_SECONDS = 0.05

export interface PartToStitch {
  readonly pcm: Pcm
  readonly pauseAfterSeconds: number
}

export interface Stitched {
  readonly pcm: Pcm
  /** Where each part's own first sample would lie in the whole, and how much of the whole it fills. */
  readonly places: readonly Place[]
}

interface Place {
  readonly offsetSeconds: number
  readonly startSeconds: number
  readonly endSeconds: number
}

/** Parts one after the other, the engine's silence around them replaced by the pauses asked for. */
export function stitch(parts: readonly PartToStitch[], headSeconds: number): Stitched {
  const sampleRate = parts[0]?.pcm.sampleRate ?? 0
  if (parts.some(({ pcm }) => pcm.sampleRate !== sampleRate)) {
    throw new Error('an engine changed its sample rate within a chapter')
  }
  const trimmed = parts.map(({ pcm }) => trim(pcm))
  const pauses = parts.map(({ pauseAfterSeconds }) => Math.round(pauseAfterSeconds * sampleRate))
  const head = Math.round(headSeconds * sampleRate)
  const length = trimmed.reduce(
    (sum, { samples }, index) => sum + samples.length + pauses[index]!,
    head,
  )

  const whole = new Float32Array(length)
  let at = head
  const places = trimmed.map(({ samples, skipped }, index) => {
    whole.set(samples, at)
    const start = at
    at += samples.length + pauses[index]!
    return {
      offsetSeconds: (start - skipped) / sampleRate,
      startSeconds: start / sampleRate,
      endSeconds: (start + samples.length) / sampleRate,
    }
  })
  return { pcm: { sampleRate, samples: whole }, places }
}

interface Trimmed {
  readonly samples: Float32Array
  /** How many samples were cut off in front. */
  readonly skipped: number
}

function trim(pcm: Pcm): Trimmed {
  const { samples, sampleRate } = pcm
  const speech = findSpeech(pcm)
  if (!speech) return { samples, skipped: 0 }
  const from = Math.max(0, Math.floor((speech.startSeconds - MARGIN_SECONDS) * sampleRate))
  const to = Math.min(samples.length, Math.ceil((speech.endSeconds + MARGIN_SECONDS) * sampleRate))
  return { samples: faded(samples.subarray(from, to), sampleRate), skipped: from }
}

/** Equal power: the squares of the two fades add up to one. */
function faded(samples: Float32Array, sampleRate: number): Float32Array {
  const length = Math.min(Math.round(FADE_SECONDS * sampleRate), Math.floor(samples.length / 2))
  return samples.map((sample, index) => {
    const fromEdge = Math.min(index, samples.length - 1 - index)
    return fromEdge >= length ? sample : sample * Math.sin((Math.PI / 2) * (fromEdge / length))
  })
}
