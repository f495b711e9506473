import { orAway } from '#r2/artifacts.ts'
import { DependencyError } from '#core/errors.ts'
import { sha256Hex } from '#core/sha256.ts'
import { readStoredText, type StoredText } from '#writing/stored-text.ts'
import type { Context } from 'hono'
import type { ApiContext } from './env.ts'
import { serveFile } from './serve-artifact.ts'

/** A final text as it is stored, and since when. Throws `DependencyError` when it is not there. */
export async function textAt(
  bucket: R2Bucket,
  key: string,
): Promise<StoredText & { readonly modified: Date }> {
  const object = await orAway(bucket.get(key))
  if (!object) throw new DependencyError('r2', `${key} is not there`, { retryable: true })
  return { ...readStoredText(await object.json()), modified: object.uploaded }
}

interface Told extends Made {
  readonly text: string
}

interface Made {
  readonly contentType: string
  /** Of what it was made from. */
  readonly modified: Date
  readonly fileName: string
}

/** A text that is made when it is asked for, with a tag of its own and in any range, as a stored file is. */
export async function serveText(
  c: Context<ApiContext>,
  { text, ...made }: Told,
): Promise<Response> {
  return await serveBytes(c, new TextEncoder().encode(text), made)
}

/** The same of bytes that are at hand. */
export async function serveBytes(
  c: Context<ApiContext>,
  body: Uint8Array,
  { contentType, modified, fileName }: Made,
): Promise<Response> {
  const etag = `"${(await sha256Hex(body)).slice(0, 32)}"`
  const file = {
    bytes: body.byteLength,
    version: { etag, modified },
    contentType,
    open: async (range: { offset: number; length: number } | null) =>
      new Blob([range ? body.subarray(range.offset, range.offset + range.length) : body]).stream(),
  }
  return await serveFile(c, file, { fileName, isPinned: false })
}
