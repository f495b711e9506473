import { joined } from './joined.ts'

const UTF_8 = 3
/** "No byte offset given: use the times." */
const NO_OFFSET = 0xffff_ffff
const FRONT_COVER = 3
/** A table of contents counts its entries in one byte. */
export const MOST_CHAPTERS = 255

export interface ChapterMark {
  readonly title: string
  readonly startSeconds: number
  readonly endSeconds: number
}

export interface Tags {
  readonly title: string
  readonly artist: string
  readonly album: string
  readonly albumArtist: string
  readonly track: number
  readonly tracks: number
  /** BCP 47, or the three letters of ISO 639-2. */
  readonly language: string
  readonly genre: string
  readonly encodedWith: string
  /** Who wrote and spoke it. */
  readonly comment: string
  readonly seconds: number
  readonly chapters: readonly ChapterMark[]
  /** A PNG. */
  readonly cover?: Uint8Array | undefined
}

/**
 * An ID3v2.4 tag, to be put before the MP3's first frame: text frames, and chapter marks with a
 * table of contents (the "ID3v2 Chapter Frame Addendum"). Everything is UTF-8.
 */
export function id3Tag(tags: Tags): Uint8Array {
  const frames = joined([
    text('TIT2', tags.title),
    text('TPE1', tags.artist),
    text('TPE2', tags.albumArtist),
    text('TALB', tags.album),
    text('TRCK', `${tags.track}/${tags.tracks}`),
    text('TLAN', iso639(tags.language)),
    text('TCON', tags.genre),
    text('TSSE', tags.encodedWith),
    comment(tags.comment),
    text('TLEN', String(Math.round(tags.seconds * 1000))),
    ...chapterFrames(tags.chapters.slice(0, MOST_CHAPTERS)),
    ...(tags.cover ? [frontCover(tags.cover)] : []),
  ])
  return joined([ascii('ID3'), Uint8Array.of(4, 0, 0), sevenBitSize(frames.length), frames])
}

function chapterFrames(chapters: readonly ChapterMark[]): Uint8Array[] {
  if (chapters.length === 0) return []
  const ids = chapters.map((_, index) => terminated(`chapter${index + 1}`))
  const topLevelAndOrdered = 0b11
  const contents = frame('CTOC', [
    terminated('contents'),
    Uint8Array.of(topLevelAndOrdered, chapters.length),
    ...ids,
  ])
  const marks = chapters.map(({ title, startSeconds, endSeconds }, index) =>
    frame('CHAP', [
      ids[index]!,
      bigEndian(Math.round(startSeconds * 1000)),
      bigEndian(Math.round(endSeconds * 1000)),
      bigEndian(NO_OFFSET),
      bigEndian(NO_OFFSET),
      text('TIT2', title),
    ]),
  )
  return [contents, ...marks]
}

function text(id: string, value: string): Uint8Array {
  return frame(id, [Uint8Array.of(UTF_8), new TextEncoder().encode(value)])
}

/** A comment in English, without a description. */
function comment(value: string): Uint8Array {
  return frame('COMM', [Uint8Array.of(UTF_8), terminated('eng'), new TextEncoder().encode(value)])
}

/** A picture without a description. */
function frontCover(png: Uint8Array): Uint8Array {
  const kind = Uint8Array.of(FRONT_COVER)
  return frame('APIC', [Uint8Array.of(UTF_8), terminated('image/png'), kind, terminated(''), png])
}

function frame(id: string, parts: readonly Uint8Array[]): Uint8Array {
  const body = joined(parts)
  return joined([ascii(id), sevenBitSize(body.length), Uint8Array.of(0, 0), body])
}

/** Four bytes of seven bits each, so that no size ever looks like the start of an MP3 frame. */
function sevenBitSize(size: number): Uint8Array {
  return Uint8Array.of((size >> 21) & 127, (size >> 14) & 127, (size >> 7) & 127, size & 127)
}

function bigEndian(value: number): Uint8Array {
  const bytes = new Uint8Array(4)
  new DataView(bytes.buffer).setUint32(0, value)
  return bytes
}

function terminated(value: string): Uint8Array {
  return ascii(`${value}\0`)
}

function ascii(value: string): Uint8Array {
  return new TextEncoder().encode(value)
}

/** ID3 wants three letters (ISO 639-2); `und` says that the language is not known. */
const ISO_639_2: Readonly<Record<string, string>> = {
  ar: 'ara',
  cs: 'ces',
  da: 'dan',
  de: 'deu',
  el: 'ell',
  en: 'eng',
  es: 'spa',
  fi: 'fin',
  fr: 'fra',
  he: 'heb',
  hi: 'hin',
  hu: 'hun',
  it: 'ita',
  ja: 'jpn',
  ko: 'kor',
  nl: 'nld',
  no: 'nor',
  pl: 'pol',
  pt: 'por',
  ro: 'ron',
  ru: 'rus',
  sv: 'swe',
  tr: 'tur',
  uk: 'ukr',
  zh: 'zho',
}

function iso639(language: string): string {
  if (Object.values(ISO_639_2).includes(language)) return language
  return ISO_639_2[language.toLowerCase().split('-')[0] ?? ''] ?? 'und'
}
