import fc from 'fast-check'
import { parseBuffer } from 'music-metadata'
import { beforeAll, describe, expect, it } from 'vitest'
import { InputError } from '#core/errors.ts'
import { decoded } from '#gpu-bridge/speech/decoded.fixture.ts'
import { encodeMp3, MP3_PROFILES, type Mp3Profile } from '#gpu-bridge/speech/mp3.ts'
import { soundOf } from '#gpu-bridge/speech/sound.ts'
import { inARow, sine } from '#gpu-bridge/speech/sounds.fixture.ts'
import { audiobookOf, headBytes, slicesOf, type Audiobook, type ChapterFile } from './audiobook.ts'
import { id3Tag } from './id3.ts'
import { joined } from './joined.ts'
import { Mp3Walk } from './walk-mp3.ts'

const TITLES = ['Анна · Western', '田中 · Vedic', 'The Verdict']
/** Two sections each, of a tone of their own. */
const HERTZ = [
  [400, 800],
  [1200, 1700],
  [2300, 3100],
] as const
const SECTION_SECONDS = 1.3

async function chapter(number: number, profile: Mp3Profile, sections = 2): Promise<Uint8Array> {
  const [one, other] = HERTZ[number]!
  const tones = [one, other].map((hertz) => sine(SECTION_SECONDS, { hertz, amplitude: 0.3 }))
  const tag = id3Tag({
    title: TITLES[number]!,
    artist: 'Анна',
    albumArtist: 'Us',
    album: 'Анна & 田中',
    track: number + 1,
    tracks: 3,
    language: 'en',
    genre: 'Audiobook',
    encodedWith: 'test',
    comment: 'by a machine',
    seconds: 2 * SECTION_SECONDS,
    cover: Uint8Array.of(1, 2, 3),
    chapters: Array.from({ length: sections }, (_, section) => ({
      title: section === 0 ? 'Opening' : `Section ${section}`,
      startSeconds: section * SECTION_SECONDS,
      endSeconds: (section + 1) * SECTION_SECONDS,
    })),
  })
  return await encodeMp3(soundOf(inARow(...tones)), profile, tag)
}

function fileOf(mp3: Uint8Array, index: number): ChapterFile {
  const head = mp3.subarray(0, headBytes(mp3))
  return { name: TITLES[index] ?? '', bytes: mp3.length, head }
}

/** As whoever stores the chapters puts it together. */
function bytesOf(
  book: Audiobook,
  files: readonly Uint8Array[],
  slices = slicesOf(book),
): Uint8Array {
  return joined(
    slices.map(({ chapter: number, offset, bytes }) =>
      (number === null ? book.tag : files[number]!).subarray(offset, offset + bytes),
    ),
  )
}

describe.each(Object.entries(MP3_PROFILES))('audiobookOf chapters of profile %s', (_, profile) => {
  let files: readonly Uint8Array[]
  let book: Audiobook
  let mp3: Uint8Array
  beforeAll(async () => {
    files = await Promise.all([0, 1, 2].map((number) => chapter(number, profile)))
    book = audiobookOf(files.map(fileOf))
    mp3 = bytesOf(book, files)
  })

  it('is one whole MP3, as long as it says', async () => {
    expect(mp3).toHaveLength(book.bytes)
    const walk = new Mp3Walk()
    walk.push(mp3)
    expect(walk.end().seconds).toBeCloseTo(book.tags.seconds, 6)
    const { format } = await parseBuffer(mp3, 'audio/mpeg', { duration: true })
    expect(format.duration).toBeCloseTo(book.tags.seconds, 1)
  })

  it('marks every section, the first of a chapter by the chapter’s title, without gaps', async () => {
    const { format, common } = await parseBuffer(mp3, 'audio/mpeg', { includeChapters: true })
    const marks = book.tags.chapters
    expect(marks.map(({ title }) => title)).toEqual(TITLES.flatMap((title) => [title, 'Section 1']))
    expect(marks[0]!.startSeconds).toBe(0)
    expect(marks.slice(1).map(({ startSeconds }) => startSeconds)).toEqual(
      marks.slice(0, -1).map(({ endSeconds }) => endSeconds),
    )
    expect(marks.at(-1)!.endSeconds).toBe(book.tags.seconds)
    expect(format.chapters!.map(({ title }) => title)).toEqual(marks.map(({ title }) => title))
    expect(common).toMatchObject({ title: 'Анна & 田中', album: 'Анна & 田中', language: 'eng' })
    expect([...common.picture![0]!.data]).toEqual([1, 2, 3])
  })

  it('is heard at each mark as the section is', async () => {
    const { samples, sampleRate } = await decoded(mp3)
    for (const [index, { startSeconds }] of book.tags.chapters.entries()) {
      // Past the encoder's delay, half a second of the section's tone.
      const from = Math.round((startSeconds + 0.2) * sampleRate)
      const part = samples.subarray(from, from + Math.round(sampleRate / 2))
      expect(hertzOf(part, sampleRate)).toBeCloseTo(HERTZ.flat()[index]!, -1)
    }
  })

  it('gives any stretch of itself', () => {
    fc.assert(
      fc.property(fc.nat(book.bytes), fc.nat(book.bytes), (offset, length) => {
        const bytes = Math.min(length, book.bytes - offset)
        const slices = slicesOf(book, { offset, bytes })
        expect(bytesOf(book, files, slices)).toEqual(mp3.slice(offset, offset + bytes))
      }),
    )
  })
})

describe('audiobookOf', () => {
  it('marks the chapters alone where a table of contents holds no more', async () => {
    const files = await Promise.all(
      [0, 1].map((number) => chapter(number, MP3_PROFILES.small, 200)),
    )
    const { tags } = audiobookOf(files.map(fileOf))
    expect(tags.chapters.map(({ title }) => title)).toEqual(TITLES.slice(0, 2))
  })

  it('refuses chapters of two profiles, and names one of each', async () => {
    const files = [await chapter(0, MP3_PROFILES.small), await chapter(1, MP3_PROFILES.shop)]
    expect(() => audiobookOf(files.map(fileOf))).toThrow(
      /田中 · Vedic is 44.1 kHz at 192 kbit\/s in mono, and Анна · Western 16 kHz at 64/,
    )
  })

  it('refuses no chapters at all, and what is no chapter', async () => {
    const mp3 = await chapter(0, MP3_PROFILES.small)
    const untagged = mp3.subarray(headBytes(mp3) - 4)
    const silentTag = mp3.subarray(0, headBytes(mp3) - 4)
    for (const wrong of [untagged, silentTag, new Uint8Array(5000)]) {
      expect(() => audiobookOf([mp3, wrong].map(fileOf))).toThrow(InputError)
    }
    expect(() => audiobookOf([])).toThrow(/there are none/)
  })
})

/** Of a tone, by how often it rises through zero. */
function hertzOf(samples: Float32Array, sampleRate: number): number {
  const rises = samples.reduce(
    (count, sample, index) => count + (sample >= 0 && (samples[index - 1] ?? 0) < 0 ? 1 : 0),
    0,
  )
  return (rises * sampleRate) / samples.length
}
