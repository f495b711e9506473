import { createWriteStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { basename, extname } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { InputError } from '#core/errors.ts'
import {
  audiobookOf,
  headBytes,
  slicesOf,
  USUAL_HEAD_BYTES,
  type Audiobook,
  type ChapterFile,
} from '#gpu-bridge/protocol/audiobook.ts'
import { writeM4b } from '#gpu-bridge/speech/audiobook-m4b.ts'
import type { BindRequest } from './requests.ts'
import { wholly } from './write-whole.ts'

/** Ten seconds and more of sound. */
const PIECE_BYTES = 256 * 1024

/** Puts chapters together into one book, whole or not at all. Throws `InputError` where they do not go together. */
export async function bindBook(
  { chapters, to }: BindRequest,
  onProgress: (fraction: number) => void,
) {
  const kind = extname(to)
  if (kind !== '.mp3' && kind !== '.m4b') {
    throw new InputError('output', `${to} is no book that is known`, 'End it in .mp3 or .m4b.')
  }
  const book = audiobookOf(await Promise.all(chapters.map(chapterAt)))
  const { seconds, chapters: marks, title } = book.tags
  await wholly(to, async (part) => {
    const read = piecesOf(book, chapters)
    if (kind === '.mp3') {
      await pipeline(
        Readable.from(counted(read, (bytes) => onProgress(bytes / book.bytes))),
        createWriteStream(part),
      )
    } else {
      const onSeconds = (done: number) => onProgress(Math.min(1, done / seconds))
      await writeM4b(book, soundIn(read), { path: part, onSeconds })
    }
  })
  return { file: to, title, seconds, chapters: chapters.length, marks: marks.length }
}

async function chapterAt(path: string): Promise<ChapterFile> {
  const file = await open(path).catch((error: unknown) => {
    const why = error instanceof Error ? error.message : String(error)
    throw new InputError('chapters', `${path} cannot be read: ${why}`, 'Give the paths of MP3s.')
  })
  try {
    const read = async (bytes: number) => {
      const { buffer, bytesRead } = await file.read(new Uint8Array(bytes), 0, bytes, 0)
      return buffer.subarray(0, bytesRead)
    }
    const usual = await read(USUAL_HEAD_BYTES)
    const needed = headBytes(usual)
    const head = needed > usual.length ? await read(needed) : usual
    return { name: basename(path), bytes: (await file.stat()).size, head }
  } finally {
    await file.close()
  }
}

interface Piece {
  readonly isTag: boolean
  readonly bytes: Uint8Array
}

/** The book in order, piece by piece, each chapter open only while it is read. */
async function* piecesOf(book: Audiobook, chapters: readonly string[]): AsyncGenerator<Piece> {
  for (const { chapter, offset, bytes } of slicesOf(book)) {
    if (chapter === null) {
      yield { isTag: true, bytes: book.tag }
      continue
    }
    const file = await open(chapters[chapter]!)
    try {
      for (let at = 0; at < bytes; at += PIECE_BYTES) {
        const piece = new Uint8Array(Math.min(PIECE_BYTES, bytes - at))
        await file.read(piece, 0, piece.length, offset + at)
        yield { isTag: false, bytes: piece }
      }
    } finally {
      await file.close()
    }
  }
}

async function* counted(pieces: AsyncIterable<Piece>, onBytes: (bytes: number) => void) {
  let done = 0
  for await (const { bytes } of pieces) {
    yield bytes
    done += bytes.length
    onBytes(done)
  }
}

async function* soundIn(pieces: AsyncIterable<Piece>) {
  for await (const { isTag, bytes } of pieces) if (!isTag) yield bytes
}
