import { faultsOf } from './check-chunk.ts'
import { splitLong } from './chunks.ts'
import type { Pcm, SpeechEngine } from './engine.ts'
import { writtenFor } from './lexicon/lexicon.ts'
import { stitch } from './stitch.ts'

export interface ChunkToSpeak {
  readonly text: string
  readonly voice: string
  /** Names the chunk among all chunks of all chapters, so that a rerun speaks it the same way. */
  readonly seed: number
}

export interface SpokenChunk {
  readonly pcm: Pcm
  /** False when no attempt passed the checks; the best one is used and the listener told. */
  readonly isSound: boolean
}

/** Counted over the whole chunk, then again over each half. */
const ATTEMPTS = 3
/** Parts shorter than this make voices invent words. */
const SHORTEST_PART = 20
const PAUSE_BETWEEN_PARTS_SECONDS = 0.1

/**
 * One chunk, spoken and checked: again with a new seed when it fails, then in two parts, and when
 * that fails too the reading with the fewest faults, marked as such.
 */
export async function speakChunk(engine: SpeechEngine, chunk: ChunkToSpeak): Promise<SpokenChunk> {
  const whole = await bestOfAttempts(engine, chunk)
  if (whole.isSound) return whole

  const parts = splitLong(chunk.text, Math.ceil(chunk.text.length / 2) + SHORTEST_PART)
  if (parts.length < 2 || parts.some((part) => part.length < SHORTEST_PART)) return whole
  const spoken: SpokenChunk[] = []
  for (const [index, text] of parts.entries()) {
    spoken.push(
      await bestOfAttempts(engine, { ...chunk, text, seed: chunk.seed + 1000 * (index + 1) }),
    )
  }
  if (!spoken.every(({ isSound }) => isSound)) return whole
  const pauseAfterSeconds = PAUSE_BETWEEN_PARTS_SECONDS
  const { pcm } = stitch(
    spoken.map((part) => ({ pcm: part.pcm, pauseAfterSeconds })),
    0,
  )
  return { pcm, isSound: true }
}

async function bestOfAttempts(
  engine: SpeechEngine,
  { text, voice, seed }: ChunkToSpeak,
): Promise<SpokenChunk> {
  const written = writtenFor(engine.lexicon, text)
  let best: { pcm: Pcm; faults: number } | null = null
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const pcm = await engine.speak(written, { voice, seed: seed + attempt })
    const faults = faultsOf(pcm, text).length
    if (faults === 0) return { pcm, isSound: true }
    if (!best || faults < best.faults) best = { pcm, faults }
  }
  return { pcm: best!.pcm, isSound: false }
}
