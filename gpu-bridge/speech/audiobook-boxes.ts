import { joined } from '#gpu-bridge/protocol/joined.ts'
import type { ChapterMark } from '#gpu-bridge/protocol/id3.ts'

/** A box of an MP4 (ISO 14496-12 §4.2): its size in four bytes, its kind in four letters, and what it holds. */
export interface Box {
  readonly kind: string
  readonly offset: number
  readonly bytes: number
}

const HEADER = 8
/** Chapters are counted in one byte, and so are the letters of their titles. */
const MOST = 255
/** A tenth of a microsecond. */
const TICKS_PER_SECOND = 10_000_000
/** Boxes that begin with when they were made and when they were changed. */
const DATED = new Set(['mvhd', 'tkhd', 'mdhd'])
const HOLDERS = new Set(['trak', 'mdia'])

/**
 * A `moov` with a list of chapters where players look for it (`udta.chpl`, as Nero wrote and FFmpeg writes
 * it), and without the moment it was made at, so that the same book is the same bytes.
 */
export function withChapters(moov: Uint8Array, chapters: readonly ChapterMark[]): Uint8Array {
  const boxes = boxesIn(moov, HEADER)
  const parts: Uint8Array[] = boxes.map(({ offset, bytes }) => moov.slice(offset, offset + bytes))
  const list = box('chpl', [chapterList(chapters.slice(0, MOST))])
  const place = boxes.findIndex(({ kind }) => kind === 'udta')
  if (place < 0) parts.push(box('udta', [list]))
  else parts[place] = box('udta', [parts[place]!.subarray(HEADER), list])
  const whole = box('moov', parts)
  undate(whole, HEADER, whole.length)
  return whole
}

/** The boxes that stand in a row from a place on. Throws where one says it is longer than there is room. */
export function boxesIn(bytes: Uint8Array, from = 0, to = bytes.length): readonly Box[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const boxes: Box[] = []
  for (let offset = from; offset < to;) {
    const size = view.getUint32(offset)
    if (size < HEADER || offset + size > to) throw new Error(`a box of ${size} bytes does not fit`)
    const kind = String.fromCharCode(...bytes.subarray(offset + 4, offset + HEADER))
    boxes.push({ kind, offset, bytes: size })
    offset += size
  }
  return boxes
}

function chapterList(chapters: readonly ChapterMark[]): Uint8Array {
  const version = Uint8Array.of(1, 0, 0, 0)
  const unused = new Uint8Array(4)
  const entries = chapters.flatMap(({ title, startSeconds }) => {
    const letters = cut(title)
    const start = new DataView(new ArrayBuffer(8))
    start.setBigUint64(0, BigInt(Math.round(startSeconds * TICKS_PER_SECOND)))
    return [new Uint8Array(start.buffer), Uint8Array.of(letters.length), letters]
  })
  return joined([version, unused, Uint8Array.of(chapters.length), ...entries])
}

/** As many whole letters as fit. */
function cut(title: string): Uint8Array {
  const room = new Uint8Array(MOST)
  return room.subarray(0, new TextEncoder().encodeInto(title, room).written)
}

function box(kind: string, parts: readonly Uint8Array[]): Uint8Array {
  const whole = joined([new Uint8Array(HEADER), ...parts])
  new DataView(whole.buffer).setUint32(0, whole.length)
  new TextEncoder().encodeInto(kind, whole.subarray(4))
  return whole
}

/** Two times of four bytes, or of eight in version 1, behind the version and its flags. */
function undate(bytes: Uint8Array, from: number, to: number): void {
  for (const { kind, offset, bytes: size } of boxesIn(bytes, from, to)) {
    if (HOLDERS.has(kind)) undate(bytes, offset + HEADER, offset + size)
    if (!DATED.has(kind)) continue
    const times = offset + HEADER + 4
    bytes.fill(0, times, times + (bytes[offset + HEADER] === 1 ? 16 : 8))
  }
}
