import { samplePeak, secondsOf, type Pcm } from './engine.ts'

/** What is wrong with a spoken chunk, as far as the sound alone can tell. */
export type SoundFault =
  | 'silent'
  | 'too-short'
  | 'too-long'
  | 'long-gap'
  | 'late-start'
  | 'long-tail'
  | 'clipped'
  | 'noisy'
  | 'broken-samples'

/**
 * Letters per second of a reading voice: Flite's voices read 10 to 16, people 12 to 17. Half a
 * chunk of any of them falls outside; a missing last fifth does not, and needs a second listener.
 */
const FASTEST_LETTERS_PER_SECOND = 20
const SLOWEST_LETTERS_PER_SECOND = 6
/** A short text has proportionally more breath around it. */
const SLACK_SECONDS = 1.5

const LONGEST_GAP_SECONDS = 1.2
const LATEST_START_SECONDS = 1
const LONGEST_TAIL_SECONDS = 1.5
const MOST_CLIPPED_RUNS_PER_SECOND = 8
const CLIPPED_LEVEL = 0.985
const CLIPPED_RUN = 4

/** Between the loud and the quiet of Flite's voices lie 44 dB and more, of noise 12 dB under a voice 19 at most. */
const LEAST_RANGE_DECIBEL = 24

const FRAME_SECONDS = 0.01
/** Below this share of the loudest frames' level a frame is a pause (−32 dB). */
const PAUSE_BELOW = 10 ** (-32 / 20)
/** Nothing this quiet is speech: −60 dB. */
const SILENCE = 0.001
/** Half of the least step of 16 bits: nothing is quieter but nothing. */
const FAINTEST = 2 ** -16

/** The faults of a reading of `text`; none for a good one. */
export function faultsOf(pcm: Pcm, text: string): readonly SoundFault[] {
  // One NaN makes the peak NaN, which is not at most 4 either.
  if (!(samplePeak(pcm.samples) <= 4)) return ['broken-samples']
  const speech = findSpeech(pcm)
  if (!speech) return ['silent']

  const letters = text.replaceAll(/[^A-Za-z]/g, '').length
  const spokenSeconds = speech.endSeconds - speech.startSeconds
  const faults: readonly (readonly [SoundFault, boolean])[] = [
    ['too-short', spokenSeconds < letters / FASTEST_LETTERS_PER_SECOND],
    ['too-long', spokenSeconds > letters / SLOWEST_LETTERS_PER_SECOND + SLACK_SECONDS],
    ['long-gap', speech.longestGapSeconds > LONGEST_GAP_SECONDS],
    ['late-start', speech.startSeconds > LATEST_START_SECONDS],
    ['long-tail', secondsOf(pcm) - speech.endSeconds > LONGEST_TAIL_SECONDS],
    ['clipped', clippedRuns(pcm) > MOST_CLIPPED_RUNS_PER_SECOND * secondsOf(pcm)],
    ['noisy', speech.rangeDecibel < LEAST_RANGE_DECIBEL],
  ]
  return faults.filter(([, isThere]) => isThere).map(([fault]) => fault)
}

export interface Gap {
  readonly startSeconds: number
  readonly endSeconds: number
}

export interface FoundSpeech extends Gap {
  readonly longestGapSeconds: number
  /** From the quietest twentieth of it to the loudest. */
  readonly rangeDecibel: number
  /** The pauses between the first sound and the last. */
  readonly gaps: readonly Gap[]
}

/** Sounds that were looked through: checks, trimming and timing all ask of the same one. */
const FOUND = new WeakMap<Pcm, FoundSpeech | null>()

/** Where in the sound the speech is, and where it pauses. Null for silence. */
export function findSpeech(pcm: Pcm): FoundSpeech | null {
  const known = FOUND.get(pcm)
  if (known !== undefined) return known
  const found = lookForSpeech(pcm)
  FOUND.set(pcm, found)
  return found
}

function lookForSpeech({ samples, sampleRate }: Pcm): FoundSpeech | null {
  const size = Math.round(FRAME_SECONDS * sampleRate)
  const levels = Float64Array.from({ length: Math.floor(samples.length / size) }, (_, frame) =>
    rootMeanSquare(samples, frame * size, (frame + 1) * size),
  )
  const sorted = levels.toSorted()
  const loud = sorted[Math.floor(sorted.length * 0.95)] ?? 0
  const quiet = sorted[Math.floor(sorted.length * 0.05)] ?? 0
  const floor = Math.max(loud * PAUSE_BELOW, SILENCE)
  const voiced = Array.from(levels.keys()).filter((frame) => levels[frame]! > floor)
  const [first, last] = [voiced[0], voiced.at(-1)]
  if (first === undefined || last === undefined) return null

  const gaps = voiced.slice(1).flatMap((frame, index) => {
    const before = voiced[index]! + 1
    return frame > before
      ? [{ startSeconds: before * FRAME_SECONDS, endSeconds: frame * FRAME_SECONDS }]
      : []
  })
  return {
    startSeconds: first * FRAME_SECONDS,
    endSeconds: (last + 1) * FRAME_SECONDS,
    rangeDecibel: 20 * Math.log10(loud / Math.max(quiet, FAINTEST)),
    longestGapSeconds: Math.max(0, ...gaps.map((gap) => gap.endSeconds - gap.startSeconds)),
    gaps,
  }
}

function rootMeanSquare(samples: Float32Array, from: number, to: number): number {
  let sum = 0
  for (let index = from; index < to; index++) sum += samples[index]! ** 2
  return Math.sqrt(sum / (to - from))
}

/** How often the wave stays at its limit for several samples. A quiet sound cannot be clipped. */
function clippedRuns({ samples }: Pcm): number {
  const level = Math.max(CLIPPED_LEVEL * samplePeak(samples), 0.5)
  let runs = 0
  let run = 0
  for (let index = 0; index < samples.length; index++) {
    run = Math.abs(samples[index]!) >= level ? run + 1 : 0
    if (run === CLIPPED_RUN) runs++
  }
  return runs
}
