import { DependencyError } from '#core/errors.ts'
import type { Input } from '#core/tasks.ts'
import { sha256Hex } from '#r2/artifacts.ts'
import { readStoredText, type StoredText } from '#writing/stored-text.ts'

/**
 * The bytes of an input, which are what its message says they are. Throws `DependencyError` when
 * they are not there or are others: worth another try, never a default.
 */
export async function readInput(
  bucket: R2Bucket,
  { key, sha256 }: Input,
): Promise<Uint8Array<ArrayBuffer>> {
  const object = await bucket.get(key)
  if (!object) throw new DependencyError('r2', `${key} is not there`, { retryable: true })
  const bytes = await object.bytes()
  // Inputs of the first edition were not named by their digest.
  if (sha256 !== '' && (await sha256Hex(bytes)) !== sha256) {
    throw new DependencyError('r2', `${key} is not what it was`, { retryable: true })
  }
  return bytes
}

export async function readInputJson<T>(bucket: R2Bucket, input: Input): Promise<T> {
  return JSON.parse(new TextDecoder().decode(await readInput(bucket, input))) as T
}

export async function readText(bucket: R2Bucket, input: Input): Promise<StoredText> {
  return readStoredText(await readInputJson<unknown>(bucket, input))
}
