import type { ChapterMark, Tags } from './id3.ts'

/** A tag of `id3Tag` taken apart. */
export interface ReadTag {
  readonly tags: Tags
  /** Where the sound begins. */
  readonly bytes: number
}

/** How many bytes of a file its tag takes, from the first ten; null where there is none of version 2.4. */
export function id3Bytes(head: Uint8Array): number | null {
  const isTag = head.length >= HEADER && latin(head.subarray(0, 3)) === 'ID3' && head[3] === 4
  return isTag ? HEADER + sevenBit(head.subarray(6, HEADER)) : null
}

/**
 * Reads what `id3Tag` wrote, from the beginning of a file that holds all of it. Null where
 * there is no tag of version 2.4, or not all of it. What it lacks is empty or not a number, and frames
 * that `id3Tag` does not write are passed over.
 */
export function readId3(head: Uint8Array): ReadTag | null {
  const bytes = id3Bytes(head)
  if (bytes === null || head.length < bytes) return null
  const frames = framesOf(head.subarray(HEADER, bytes))
  const text = (id: string) => textIn(frames.find((frame) => frame.id === id)?.body)
  const track = text('TRCK').split('/').map(Number)
  const [, comment = ''] = halves(frames.find(({ id }) => id === 'COMM')?.body.subarray(4))
  return {
    bytes,
    tags: {
      title: text('TIT2'),
      artist: text('TPE1'),
      albumArtist: text('TPE2'),
      album: text('TALB'),
      track: track[0] ?? Number.NaN,
      tracks: track[1] ?? Number.NaN,
      language: text('TLAN'),
      genre: text('TCON'),
      encodedWith: text('TSSE'),
      comment,
      seconds: Number(text('TLEN')) / 1000,
      chapters: frames.flatMap(({ id, body }) => (id === 'CHAP' ? chapterIn(body) : [])),
      cover: pictureIn(frames.find(({ id }) => id === 'APIC')?.body),
    },
  }
}

const HEADER = 10
/** Two times and two places, of four bytes each. */
const CHAPTER_TIMES = 16

interface Frame {
  readonly id: string
  readonly body: Uint8Array
}

function framesOf(bytes: Uint8Array): readonly Frame[] {
  const frames: Frame[] = []
  for (let at = 0; at + HEADER <= bytes.length;) {
    // Zeros behind the last frame are room left free.
    if (bytes[at] === 0) break
    const size = sevenBit(bytes.subarray(at + 4, at + 8))
    const start = at + HEADER
    frames.push({
      id: latin(bytes.subarray(at, at + 4)),
      body: bytes.subarray(start, start + size),
    })
    at = start + size
  }
  return frames
}

/** A text frame's, whose first byte names the code. */
function textIn(body: Uint8Array | undefined): string {
  return new TextDecoder().decode(body?.subarray(1))
}

function chapterIn(body: Uint8Array): readonly ChapterMark[] {
  const times = body.indexOf(0) + 1
  if (body.length < times + CHAPTER_TIMES) return []
  const view = new DataView(body.buffer, body.byteOffset + times)
  const title = framesOf(body.subarray(times + CHAPTER_TIMES)).find(({ id }) => id === 'TIT2')
  return [
    {
      title: textIn(title?.body),
      startSeconds: view.getUint32(0) / 1000,
      endSeconds: view.getUint32(4) / 1000,
    },
  ]
}

function pictureIn(body: Uint8Array | undefined): Uint8Array | undefined {
  // The code, the kind of file, the kind of picture, and an empty description.
  return body?.subarray(body.indexOf(0, 1) + 3)
}

/** What stands before and behind the first zero. */
function halves(body: Uint8Array | undefined): readonly string[] {
  const at = body?.indexOf(0) ?? 0
  return [body?.subarray(0, at), body?.subarray(at + 1)].map((half) =>
    new TextDecoder().decode(half),
  )
}

function sevenBit(bytes: Uint8Array): number {
  return bytes.reduce((sum, byte) => (sum << 7) | (byte & 0x7f), 0)
}

function latin(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes)
}
