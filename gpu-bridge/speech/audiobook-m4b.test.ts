import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseFile } from 'music-metadata'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { audiobookOf, headBytes, slicesOf, type Audiobook } from '#gpu-bridge/protocol/audiobook.ts'
import { id3Tag } from '#gpu-bridge/protocol/id3.ts'
import { lacks } from '#test/needs-program.ts'
import { boxesIn } from './audiobook-boxes.ts'
import { writeM4b } from './audiobook-m4b.ts'
import { coverOf } from './cover.ts'
import { encodeMp3, MP3_PROFILES } from './mp3.ts'
import { soundOf } from './sound.ts'
import { inARow, sine } from './sounds.fixture.ts'

const HERTZ = [400, 900, 1500, 2300]
const SECONDS = 2
const folder = mkdtempSync(join(tmpdir(), 'm4b-'))
afterAll(() => rmSync(folder, { recursive: true }))

let book: Audiobook
let files: readonly Uint8Array[]
beforeAll(async () => {
  const cover = await coverOf('Анна & 田中')
  files = await Promise.all(
    [0, 1].map(async (chapter) => {
      const tag = id3Tag({
        title: `Анна · ${chapter + 1}`,
        artist: 'Анна & 田中',
        albumArtist: 'One in a Billion',
        album: 'Анна & 田中',
        track: chapter + 1,
        tracks: 2,
        language: 'en',
        genre: 'Audiobook',
        encodedWith: 'test',
        comment: 'by a machine',
        seconds: 2 * SECONDS,
        chapters: [0, 1].map((section) => ({
          title: `${'長'.repeat(100)}${section}`,
          startSeconds: section * SECONDS,
          endSeconds: (section + 1) * SECONDS,
        })),
        cover,
      })
      const tones = HERTZ.slice(2 * chapter, 2 * chapter + 2).map((hertz) =>
        sine(SECONDS, { hertz }),
      )
      return await encodeMp3(soundOf(inARow(...tones)), MP3_PROFILES.small, tag)
    }),
  )
  book = audiobookOf(
    files.map((mp3, index) => ({
      name: `${index}`,
      bytes: mp3.length,
      head: mp3.subarray(0, headBytes(mp3)),
    })),
  )
})

/** In pieces that end within frames. */
async function* frames() {
  for (const { chapter, offset, bytes } of slicesOf(book)) {
    if (chapter === null) continue
    for (let at = 0; at < bytes; at += 5000) {
      yield files[chapter]!.subarray(offset + at, offset + Math.min(bytes, at + 5000))
    }
  }
}

async function made(name: string): Promise<{ path: string; told: readonly number[] }> {
  const [path, told] = [join(folder, name), [] as number[]]
  await writeM4b(book, frames(), { path, onSeconds: (seconds) => void told.push(seconds) })
  return { path, told }
}

it('writes the same bytes of the same book, with its tags, and tells how far it is', async () => {
  const [one, other] = [await made('one.m4b'), await made('other.m4b')]
  expect(readFileSync(one.path).equals(readFileSync(other.path))).toBe(true)
  expect(one.told.at(-1)).toBeCloseTo(book.tags.seconds, 1)
  const { common, format } = await parseFile(one.path, { duration: true })
  expect(common).toMatchObject({
    title: 'Анна & 田中',
    artist: 'Анна & 田中',
    albumartist: 'One in a Billion',
    genre: ['Audiobook'],
    comment: [{ text: 'by a machine' }],
    picture: [{ format: 'image/png' }],
  })
  expect(format.duration).toBeCloseTo(book.tags.seconds, 0)
  const file = readFileSync(one.path)
  expect(boxesIn(file).map(({ kind }) => kind)).toEqual(['ftyp', 'mdat', 'moov'])
})

it.skipIf(lacks('ffmpeg'))('plays, with its chapters where their tones are', async () => {
  const { path } = await made('played.m4b')
  const probed = JSON.parse(
    execFileSync('ffprobe', ['-v', 'error', '-of', 'json', '-show_chapters', path], {
      encoding: 'utf8',
    }),
  ) as { chapters: { start_time: string; tags: { title: string } }[] }
  const marks = book.tags.chapters
  expect(probed.chapters).toHaveLength(4)
  for (const [index, { start_time: start, tags }] of probed.chapters.entries()) {
    expect(marks[index]!.title.startsWith(tags.title)).toBe(true)
    expect(Number(start)).toBeCloseTo(marks[index]!.startSeconds, 3)
    const part = ['-ss', String(Number(start) + 0.3), '-t', '1', '-i', path]
    const raw = execFileSync('ffmpeg', ['-v', 'error', ...part, '-f', 'f32le', '-ac', '1', '-'])
    const samples = new Float32Array(raw.buffer, raw.byteOffset, raw.length / 4)
    const rises = samples.filter((sample, at) => sample >= 0 && (samples[at - 1] ?? 0) < 0).length
    expect(rises / (samples.length / 16_000)).toBeCloseTo(HERTZ[index]!, -1)
  }
})
