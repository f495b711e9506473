import { DependencyError } from '#core/errors.ts'
import { isUnfit, type ChunkCheck, type ChunkFault } from './checks.ts'
import { splitLong } from './chunks.ts'
import type { Pcm, SpeechEngine } from './engine.ts'
import { writtenFor } from './lexicon/lexicon.ts'
import { stitch } from './stitch.ts'

export interface ChunkToSpeak {
  readonly text: string
  readonly voice: string
  /** Names the chunk among all chunks of all chapters, so that a rerun speaks it the same way. */
  readonly seed: number
  /** Of the voice's own rate. */
  readonly pace?: number
}

export interface SpokenChunk {
  readonly pcm: Pcm
  /** What its checks found in the best attempt. A listener is told of them. */
  readonly faults: readonly ChunkFault[]
}

/** Counted over the whole chunk, then again over each half. */
const ATTEMPTS = 3
/** Parts shorter than this make voices invent words. */
const SHORTEST_PART = 20
const PAUSE_BETWEEN_PARTS_SECONDS = 0.1

/**
 * One chunk, spoken and checked: again with a new seed when it fails, then in two parts, and when that fails too
 * the reading with the fewest faults. Throws `DependencyError('speech', …)` where the best of them is unfit to be
 * heard, or the engine failed every time.
 */
export async function speakChunk(
  engine: SpeechEngine,
  chunk: ChunkToSpeak,
  check: ChunkCheck,
): Promise<SpokenChunk> {
  const whole = await bestOfAttempts(engine, chunk, check)
  const spoken = whole.faults.length === 0 ? whole : await better(engine, chunk, { whole, check })
  if (isUnfit(spoken.faults)) {
    const [excerpt, faults] = [chunk.text.slice(0, 60), spoken.faults.join(', ')]
    const message = `the voice "${chunk.voice}" failed at "${excerpt}": ${faults}`
    throw new DependencyError('speech', message, { retryable: engine.drawsLots })
  }
  return spoken
}

/** In two parts, if that is better. */
async function better(
  engine: SpeechEngine,
  chunk: ChunkToSpeak,
  { whole, check }: { readonly whole: SpokenChunk; readonly check: ChunkCheck },
): Promise<SpokenChunk> {
  const parts = splitLong(chunk.text, Math.ceil(chunk.text.length / 2) + SHORTEST_PART)
  if (parts.length < 2 || parts.some((part) => part.length < SHORTEST_PART)) return whole
  const spoken: SpokenChunk[] = []
  for (const [index, text] of parts.entries()) {
    const seed = chunk.seed + 1000 * (index + 1)
    spoken.push(await bestOfAttempts(engine, { ...chunk, text, seed }, check))
  }
  const faults = [...new Set(spoken.flatMap((part) => part.faults))]
  if (weight(faults) >= weight(whole.faults)) return whole
  const pauseAfterSeconds = PAUSE_BETWEEN_PARTS_SECONDS
  const { pcm } = stitch(
    spoken.map((part) => ({ pcm: part.pcm, pauseAfterSeconds })),
    0,
  )
  return { pcm, faults }
}

async function bestOfAttempts(
  engine: SpeechEngine,
  { text, ...how }: ChunkToSpeak,
  check: ChunkCheck,
): Promise<SpokenChunk> {
  const written = writtenFor(engine.lexicon, text)
  let best: SpokenChunk | null = null
  let failure: DependencyError | null = null
  for (let attempt = 0; attempt < (engine.drawsLots ? ATTEMPTS : 1); attempt++) {
    const spoken = await attempted(() =>
      engine.speak(written, { ...how, seed: how.seed + attempt }),
    )
    if (spoken instanceof DependencyError) {
      failure = spoken
      continue
    }
    const faults = await check(spoken, text)
    if (faults.length === 0) return { pcm: spoken, faults }
    if (!best || weight(faults) < weight(best.faults)) best = { pcm: spoken, faults }
  }
  if (!best) throw failure ?? new Error('an engine was never asked')
  return best
}

/** A failure that another attempt may mend is an attempt; any other ends the chapter. */
async function attempted(speak: () => Promise<Pcm>): Promise<Pcm | DependencyError> {
  try {
    return await speak()
  } catch (error) {
    if (error instanceof DependencyError && error.kind === 'retry') return error
    throw error
  }
}

/** Whatever is unfit is worse than any number of other faults. */
function weight(faults: readonly ChunkFault[]): number {
  return faults.length + (isUnfit(faults) ? 100 : 0)
}
