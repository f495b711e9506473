import type { Fact } from '#astrology/facts.ts'
import { DependencyError } from '#core/errors.ts'
import type { Input } from '#core/tasks.ts'
import { sha256Hex } from '#core/sha256.ts'
import { orAway } from '#r2/artifacts.ts'
import { readStoredText, type StoredText } from '#writing/stored-text.ts'
import { inStretches } from './in-stretches.ts'
import { storedFactsInSteps } from './job-facts.ts'
import type { Turn } from './next-turn.ts'

/**
 * The bytes of an input, which are what its message says they are. Throws `DependencyError` when
 * they are not there or are others: worth another try, never a default.
 */
export async function readInput(bucket: R2Bucket, { key, sha256 }: Input): Promise<Uint8Array> {
  const object = await orAway(bucket.get(key))
  if (!object) throw new DependencyError('r2', `${key} is not there`, { retryable: true })
  const bytes = await object.bytes()
  // Inputs of the first edition were not named by their digest.
  if (sha256 !== '' && (await sha256Hex(bytes)) !== sha256) {
    throw new DependencyError('r2', `${key} is not what it was`, { retryable: true })
  }
  return bytes
}

async function readJson(bucket: R2Bucket, input: Input): Promise<unknown> {
  return JSON.parse(new TextDecoder().decode(await readInput(bucket, input)))
}

export async function readText(bucket: R2Bucket, input: Input): Promise<StoredText> {
  return readStoredText(await readJson(bucket, input))
}

/** A stored file as a stream, for what is too large for memory. */
export async function openStored(
  bucket: R2Bucket,
  key: string,
): Promise<ReadableStream<Uint8Array>> {
  const object = await orAway(bucket.get(key))
  if (!object) throw new DependencyError('r2', `${key} is not there`, { retryable: true })
  return object.body
}

/** A job's facts; null when the first edition stored them, which knew no parts: they are to be cast anew. */
export async function readFacts(
  bucket: R2Bucket,
  input: Input,
  turn: Turn,
): Promise<readonly Fact[] | null> {
  return await inStretches(storedFactsInSteps(await readJson(bucket, input)), turn)
}
