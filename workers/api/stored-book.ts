import { DependencyError } from '#core/errors.ts'
import { sha256Hex } from '#core/sha256.ts'
import {
  audiobookOf,
  headBytes,
  slicesOf,
  USUAL_HEAD_BYTES,
  type Audiobook,
  type ChapterFile,
} from '#gpu-bridge/protocol/audiobook.ts'
import { CONTENT_TYPES, orAway } from '#r2/artifacts.ts'
import type { ByteRange, Servable } from './serve-artifact.ts'

/**
 * Stored chapters as one book: its tag is made of theirs, and whatever is asked of its sound is read from where
 * they lie, so that it is never stored and never in memory. Throws `InputError` for chapters that do not go together.
 */
export async function storedBook(bucket: R2Bucket, keys: readonly string[]): Promise<Servable> {
  const chapters = await Promise.all(keys.map((key) => chapterAt(bucket, key)))
  const book = audiobookOf(chapters)
  const tags = new TextEncoder().encode(chapters.map(({ etag }) => etag).join())
  const etag = `"${(await sha256Hex(tags)).slice(0, 32)}"`
  const modified = new Date(Math.max(...chapters.map(({ uploaded }) => uploaded.getTime())))
  return {
    bytes: book.bytes,
    version: { etag, modified },
    contentType: CONTENT_TYPES.chapter,
    open: async (range) => streamOf(book, { bucket, keys, range }),
  }
}

interface StoredChapter extends ChapterFile {
  readonly etag: string
  readonly uploaded: Date
}

async function chapterAt(bucket: R2Bucket, key: string): Promise<StoredChapter> {
  const read = async (length: number) => {
    const object = await orAway(bucket.get(key, { range: { offset: 0, length } }))
    if (!object) throw gone(key)
    const { size: bytes, httpEtag: etag, uploaded } = object
    const head = new Uint8Array(await orAway(object.arrayBuffer()))
    return { name: key, bytes, etag, uploaded, head }
  }
  const chapter = await read(USUAL_HEAD_BYTES)
  const needed = headBytes(chapter.head)
  return needed > chapter.head.length ? await read(needed) : chapter
}

interface Reading {
  readonly bucket: R2Bucket
  readonly keys: readonly string[]
  readonly range: ByteRange | null
}

/** Slice after slice, each chapter opened when its turn comes. */
function streamOf(book: Audiobook, { bucket, keys, range }: Reading): ReadableStream<Uint8Array> {
  const asked = range && { offset: range.offset, bytes: range.length }
  const { readable, writable } = new FixedLengthStream(range?.length ?? book.bytes)
  const write = async () => {
    for (const { chapter, offset, bytes } of slicesOf(book, asked ?? undefined)) {
      if (chapter === null) {
        const writer = writable.getWriter()
        await writer.write(book.tag.subarray(offset, offset + bytes))
        writer.releaseLock()
        continue
      }
      const key = keys[chapter]!
      const object = await orAway(bucket.get(key, { range: { offset, length: bytes } }))
      if (!object) throw gone(key)
      await object.body.pipeTo(writable, { preventClose: true })
    }
    await writable.close()
  }
  // Whoever reads is told by the stream: it breaks off.
  write().catch((error: unknown) => writable.abort(error).catch(() => {}))
  return readable
}

function gone(key: string): DependencyError {
  return new DependencyError('r2', `${key} is not there`, { retryable: true })
}
