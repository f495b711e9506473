import { InputError } from '#core/errors.ts'
import { id3Tag, MOST_CHAPTERS, type ChapterMark, type Tags } from './id3.ts'
import { id3Bytes, readId3 } from './read-id3.ts'
import { FRAME_HEADER, readFrame, type Mp3Frame } from './walk-mp3.ts'

/** A chapter of a package as it is stored: an MP3 of constant bit rate behind the tag of its pod. */
export interface ChapterFile {
  /** For people: its title or its file's name. */
  readonly name: string
  /** Of the whole file. */
  readonly bytes: number
  /** Its beginning, of at least `headBytes`. */
  readonly head: Uint8Array
}

/** So many bytes from a place on: of the book, or of one of its chapters' files. */
export interface Stretch {
  readonly offset: number
  readonly bytes: number
}

/** A stretch of the book and where it is to be had: of a chapter's file by number, or of the `tag` where that is null. */
export interface Slice extends Stretch {
  readonly chapter: number | null
}

/** One MP3 of all chapters: a tag of its own, then everybody's frames as they are. */
export interface Audiobook {
  readonly tags: Tags
  readonly tag: Uint8Array
  /** The sound of each chapter within its file. */
  readonly sounds: readonly Stretch[]
  readonly bytes: number
  /** What the first frame says, and every other. */
  readonly frame: Mp3Frame
}

/** Enough of any file to tell by it what `headBytes` are; most tags fit in it. */
export const USUAL_HEAD_BYTES = 128 * 1024

/** How many bytes of a file `audiobookOf` looks at, by as many as there are; all it needs, where that is no more. */
export function headBytes(head: Uint8Array): number {
  return (id3Bytes(head) ?? 0) + FRAME_HEADER
}

/**
 * Chapters in their order, as one book with a mark for every section: the first of a chapter is called
 * as the chapter is. Nothing is encoded anew: an encoder begins every chapter without a look back, so
 * that frames of one profile follow each other as if they had been made together.
 *
 * Throws `InputError` for no chapters, for what is no chapter of ours, and for chapters of more than one profile.
 */
export function audiobookOf(files: readonly ChapterFile[]): Audiobook {
  const chapters = files.map(chapterIn)
  const [first, ...others] = chapters
  if (!first) throw new InputError('chapters', 'there are none', 'Give the chapters of a package.')
  const stranger = others.find(({ frame }) => !isAlike(frame, first.frame))
  if (stranger) {
    const mend = 'Have all chapters spoken by voices of one kind.'
    const problem = `${stranger.name} is ${profileOf(stranger.frame)}, and ${first.name} ${profileOf(first.frame)}`
    throw new InputError('chapters', problem, mend)
  }
  const seconds = chapters.reduce((sum, chapter) => sum + chapter.seconds, 0)
  const own = { title: first.tags.album, track: 1, tracks: 1, seconds }
  const tags = { ...first.tags, ...own, chapters: marksOf(chapters) }
  const tag = id3Tag(tags)
  const sounds = chapters.map(({ sound }) => sound)
  const bytes = sounds.reduce((sum, sound) => sum + sound.bytes, tag.length)
  return { tags, tag, sounds, bytes, frame: first.frame }
}

/** Where a stretch of the book is to be had, in order; all of the book by default. */
export function slicesOf(
  { tag, sounds, bytes }: Audiobook,
  { offset, bytes: length }: Stretch = { offset: 0, bytes },
): readonly Slice[] {
  const whole = [
    { chapter: null, offset: 0, bytes: tag.length },
    ...sounds.map((sound, chapter) => ({ chapter, ...sound })),
  ]
  let at = 0
  return whole.flatMap((slice) => {
    const from = Math.max(0, offset - at)
    const to = Math.min(slice.bytes, offset + length - at)
    at += slice.bytes
    return from < to ? [{ ...slice, offset: slice.offset + from, bytes: to - from }] : []
  })
}

interface Chapter {
  readonly name: string
  readonly tags: Tags
  readonly frame: Mp3Frame
  readonly sound: Stretch
  readonly seconds: number
}

function chapterIn({ name, bytes, head }: ChapterFile): Chapter {
  const read = readId3(head)
  const frame = read && readFrame(head.subarray(read.bytes, read.bytes + FRAME_HEADER))
  if (!read || !frame) {
    const mend = 'Give MP3s as they were spoken, with their tags.'
    throw new InputError('chapters', `${name} is no chapter of a package`, mend)
  }
  const sound = { offset: read.bytes, bytes: bytes - read.bytes }
  return { name, tags: read.tags, frame, sound, seconds: secondsOf(frame, sound.bytes) }
}

/** Frames of one bit rate differ by a byte, so that their number follows from all of their bytes. */
function secondsOf({ samples, sampleRate, kilobitsPerSecond }: Mp3Frame, bytes: number): number {
  const bytesEach = (samples / 8) * ((kilobitsPerSecond * 1000) / sampleRate)
  return (Math.round(bytes / bytesEach) * samples) / sampleRate
}

/** Of every section, or of the chapters alone where those are more than a table of contents holds. */
function marksOf(chapters: readonly Chapter[]): readonly ChapterMark[] {
  let start = 0
  const marks = chapters.flatMap(({ tags, seconds }) => {
    const from = start
    start += seconds
    const whole = { title: tags.title, startSeconds: from, endSeconds: start, isFirst: true }
    const later = tags.chapters.slice(1).map(({ title, startSeconds }) => ({
      title,
      startSeconds: from + startSeconds,
      endSeconds: start,
      isFirst: false,
    }))
    return [whole, ...later]
  })
  const told = marks.length > MOST_CHAPTERS ? marks.filter(({ isFirst }) => isFirst) : marks
  return told.map(({ title, startSeconds, endSeconds }, index) => ({
    title,
    startSeconds,
    endSeconds: told[index + 1]?.startSeconds ?? endSeconds,
  }))
}

function isAlike(one: Mp3Frame, other: Mp3Frame): boolean {
  return profileOf(one) === profileOf(other)
}

function profileOf({ sampleRate, kilobitsPerSecond, channels }: Mp3Frame): string {
  return `${sampleRate / 1000} kHz at ${kilobitsPerSecond} kbit/s in ${channels === 1 ? 'mono' : 'stereo'}`
}
