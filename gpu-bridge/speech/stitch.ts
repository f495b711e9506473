import { findSpeech } from './check-chunk.ts'
import { samplePeak, type Pcm } from './engine.ts'
import { wholeOf, type Sound } from './sound.ts'

/** Long enough that no edge clicks, short enough that no letter is lost. */
const FADE_SECONDS = 0.02
/** What stays of the engine's own silence around a chunk: soft beginnings and endings live in it. */
const MARGIN_SECONDS = 0.05
const STEPS = 2 ** 15

export interface PartToStitch {
  readonly pcm: Pcm
  readonly pauseAfterSeconds: number
}

/** A part as it lies in the whole: without the engine's silence around it, its edges faded. */
export interface TrimmedPart {
  readonly sampleRate: number
  /** Sixteen bits a sample, as nearly all engines give them: a chapter's parts lie in memory together. */
  readonly steps: Int16Array
  /** The height of a step. */
  readonly step: number
  /** How many samples were cut off in front. */
  readonly skipped: number
}

export interface PartToJoin {
  readonly part: TrimmedPart
  readonly pauseAfterSeconds: number
}

export interface Joined {
  readonly sound: Sound
  /** Where each part's own first sample would lie in the whole, and how much of the whole it fills. */
  readonly places: readonly Place[]
}

interface Place {
  readonly offsetSeconds: number
  readonly startSeconds: number
  readonly endSeconds: number
}

/** Short parts one after the other, the engine's silence around them replaced by the pauses asked for. */
export function stitch(
  parts: readonly PartToStitch[],
  headSeconds: number,
): { readonly pcm: Pcm; readonly places: readonly Place[] } {
  const { sound, places } = join(
    parts.map(({ pcm, pauseAfterSeconds }) => ({ part: trim(pcm), pauseAfterSeconds })),
    headSeconds,
  )
  return { pcm: wholeOf(sound), places }
}

/** The same of as many parts as a chapter has. */
export function join(parts: readonly PartToJoin[], headSeconds: number): Joined {
  const sampleRate = parts[0]?.part.sampleRate ?? 0
  if (parts.some(({ part }) => part.sampleRate !== sampleRate)) {
    throw new Error('an engine changed its sample rate within a chapter')
  }
  const head = Math.round(headSeconds * sampleRate)
  const pauses = parts.map(({ pauseAfterSeconds }) => Math.round(pauseAfterSeconds * sampleRate))
  let length = head
  const places = parts.map(({ part: { steps, skipped } }, index) => {
    const start = length
    length += steps.length + pauses[index]!
    return {
      offsetSeconds: (start - skipped) / sampleRate,
      startSeconds: start / sampleRate,
      endSeconds: (start + steps.length) / sampleRate,
    }
  })
  function* blocks() {
    yield new Float32Array(head)
    for (const [index, { part }] of parts.entries()) {
      yield samplesOf(part)
      yield new Float32Array(pauses[index]!)
    }
  }
  return { sound: { sampleRate, length, blocks }, places }
}

/** What of a chunk goes into the whole. */
export function trim(pcm: Pcm): TrimmedPart {
  const { samples, sampleRate } = pcm
  const speech = findSpeech(pcm)
  if (!speech) return { sampleRate, ...inSteps(samples), skipped: 0 }
  const from = Math.max(0, Math.floor((speech.startSeconds - MARGIN_SECONDS) * sampleRate))
  const to = Math.min(samples.length, Math.ceil((speech.endSeconds + MARGIN_SECONDS) * sampleRate))
  return { sampleRate, ...inSteps(faded(samples.subarray(from, to), sampleRate)), skipped: from }
}

/** Sounds that go beyond full scale, as some engines' do, get higher steps. `from` would collect all of them first. */
function inSteps(samples: Float32Array): Pick<TrimmedPart, 'steps' | 'step'> {
  const step = Math.max(1, samplePeak(samples)) / STEPS
  const steps = new Int16Array(samples.length)
  for (let index = 0; index < samples.length; index++) {
    steps[index] = Math.min(STEPS - 1, Math.round(samples[index]! / step))
  }
  return { step, steps }
}

function samplesOf({ steps, step }: TrimmedPart): Float32Array {
  const samples = new Float32Array(steps.length)
  for (let index = 0; index < steps.length; index++) samples[index] = steps[index]! * step
  return samples
}

/** Equal power: the squares of the two fades add up to one. */
function faded(samples: Float32Array, sampleRate: number): Float32Array {
  const length = Math.min(Math.round(FADE_SECONDS * sampleRate), Math.floor(samples.length / 2))
  const edged = samples.slice()
  for (let fromEdge = 0; fromEdge < length; fromEdge++) {
    const gain = Math.sin((Math.PI / 2) * (fromEdge / length))
    edged[fromEdge]! *= gain
    edged[samples.length - 1 - fromEdge]! *= gain
  }
  return edged
}
