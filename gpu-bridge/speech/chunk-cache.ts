import { createHash, randomUUID } from 'node:crypto'
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { logError } from '#core/log.ts'
import type { Pcm, SpeechEngine } from './engine.ts'
import { packSound, unpackSound } from './kept-sound.ts'
import { writtenFor } from './lexicon/lexicon.ts'
import type { ChunkToSpeak, SpokenChunk } from './speak-chunk.ts'

export interface CacheSettings {
  /** Made where it is not there; may be shared by threads and pods. */
  readonly folder: string
  readonly mostBytes: number
}

/** Files that are ours, whole or being written; whatever else lies in the folder is let be. */
const OURS = /^[0-9a-f]{64}(?:\.[0-9a-f-]{36}\.part)?$/
/** The folder is looked through each time this share of it was written, by each who writes in it. */
const LOOKED_AFTER = 1 / 32
/** What is left of the room when it has been cleared: the rest is for those who have not looked yet. */
const KEPT = 3 / 4

/** Chunks as they were spoken before. */
export interface ChunkCache {
  /** The chunk as it was spoken then, or as it is spoken now. */
  readonly spoken: (
    engine: SpeechEngine,
    chunk: ChunkToSpeak,
    speak: () => Promise<SpokenChunk>,
  ) => Promise<SpokenChunk>
}

/**
 * Remembers on disk what was spoken and passed all its checks, by all that decides how it should sound: the engine's
 * `fingerprint` and rate, the voice, the pace and the text as the engine is given it. A chapter that was cut short is
 * so spoken on from where it stood, and a revision that changes a paragraph costs that paragraph. The seed is left
 * out: it moves with a chunk's place, and a reading without a fault needs no second one.
 *
 * The folder holds `mostBytes` at most, while no more than eight write in it; what was not asked for the longest
 * goes first. A file takes its name when it is whole and is checked when it is read, so that a pod
 * may be killed at any moment. A folder that cannot be written costs time, never a chapter.
 */
export function chunkCache({ folder, mostBytes }: CacheSettings): ChunkCache {
  let written = Number.POSITIVE_INFINITY
  const keep = async (name: string, bytes: Uint8Array) => {
    if (bytes.length > mostBytes * LOOKED_AFTER) return
    if (written + bytes.length > mostBytes * LOOKED_AFTER) {
      await mkdir(folder, { recursive: true })
      await clear(folder, mostBytes * KEPT)
      written = 0
    }
    const part = join(folder, `${name}.${randomUUID()}.part`)
    await writeFile(part, bytes)
    await rename(part, join(folder, name))
    written += bytes.length
  }
  return {
    spoken: async (engine, chunk, speak) => {
      const name = nameOf(engine, chunk)
      const pcm = await recall(join(folder, name))
      if (pcm) return { pcm, faults: [] }
      const spoken = await speak()
      if (spoken.faults.length > 0) return spoken
      await keep(name, packSound(spoken.pcm)).catch((error: unknown) => {
        written = Number.POSITIVE_INFINITY
        logError('speech.chunk-not-kept', error, { folder })
      })
      return spoken
    },
  }
}

function nameOf(
  { name, fingerprint, sampleRate, lexicon }: SpeechEngine,
  { voice, pace = 1, text }: ChunkToSpeak,
): string {
  const written = writtenFor(lexicon, text)
  return createHash('sha256')
    .update(JSON.stringify([name, fingerprint, sampleRate, voice, pace, written]))
    .digest('hex')
}

/** Null for what is not there, or not whole. */
async function recall(path: string): Promise<Pcm | null> {
  const bytes = await readFile(path).catch(() => null)
  if (!bytes) return null
  const sound = unpackSound(bytes)
  const now = new Date()
  // Somebody else may have cleared it meanwhile.
  await (sound ? utimes(path, now, now) : rm(path, { force: true })).catch(() => {})
  return sound
}

/** Takes the oldest away until no more than `bytes` are left. */
async function clear(folder: string, bytes: number): Promise<void> {
  const names = (await readdir(folder)).filter((name) => OURS.test(name))
  const files = await Promise.all(
    names.map(async (name) => {
      const path = join(folder, name)
      const { size, mtimeMs } = await stat(path).catch(() => ({ size: 0, mtimeMs: 0 }))
      return { path, size, usedAt: mtimeMs }
    }),
  )
  let left = files.reduce((sum, { size }) => sum + size, 0)
  for (const { path, size } of files.toSorted((one, other) => one.usedAt - other.usedAt)) {
    if (left <= bytes) return
    await rm(path, { force: true })
    left -= size
  }
}
