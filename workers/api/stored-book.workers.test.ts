import { env } from 'cloudflare:workers'
import { Hono } from 'hono'
import { beforeAll, describe, expect, it } from 'vitest'
import { audiobookOf, headBytes, slicesOf } from '#gpu-bridge/protocol/audiobook.ts'
import { id3Tag } from '#gpu-bridge/protocol/id3.ts'
import { joined } from '#gpu-bridge/protocol/joined.ts'
import { Mp3Walk } from '#gpu-bridge/protocol/walk-mp3.ts'
import type { ApiContext } from './env.ts'
import { serveFile } from './serve-artifact.ts'
import { storedBook } from './stored-book.ts'

/** Of 64 kbit/s at 16 kHz in mono, and of 36 ms. */
const FRAME_HEAD = [0xff, 0xf3, 0x88, 0xc4]
const FRAME_BYTES = 288

function chapter(number: number, coverBytes: number): Uint8Array {
  const tag = id3Tag({
    title: `Chapter ${number}`,
    artist: 'A & B',
    albumArtist: 'Us',
    album: 'A & B',
    track: number,
    tracks: 2,
    language: 'en',
    genre: 'Audiobook',
    encodedWith: 'test',
    comment: 'by a machine',
    seconds: 36,
    chapters: [0, 1].map((section) => ({
      title: `Section ${section}`,
      startSeconds: section * 18,
      endSeconds: section * 18 + 18,
    })),
    cover: new Uint8Array(coverBytes).fill(5),
  })
  const frames = Array.from({ length: 1000 }, (_, index) => {
    const frame = new Uint8Array(FRAME_BYTES).fill((index + number) % 250)
    frame.set(FRAME_HEAD)
    return frame
  })
  return joined([tag, ...frames])
}

// The second tag is longer than what is usually read.
const files = [chapter(1, 1000), chapter(2, 300_000)]
const keys = ['books/1.mp3', 'books/2.mp3']
const book = audiobookOf(
  files.map((mp3, index) => ({
    name: keys[index]!,
    bytes: mp3.length,
    head: mp3.subarray(0, headBytes(mp3)),
  })),
)
const whole = joined(
  slicesOf(book).map(({ chapter: number, offset, bytes }) =>
    (number === null ? book.tag : files[number]!).subarray(offset, offset + bytes),
  ),
)

const app = new Hono<ApiContext>()
app.get('/book', async (c) =>
  serveFile(c, await storedBook(c.env.ARTIFACTS, keys), { fileName: 'A & B.mp3', isPinned: false }),
)

beforeAll(async () => {
  for (const [index, key] of keys.entries()) await env.ARTIFACTS.put(key, files[index]!)
})

async function ask(headers: Record<string, string> = {}) {
  const answer = await app.request('/book', { headers }, { ...env })
  return { answer, body: new Uint8Array(await answer.arrayBuffer()) }
}

describe('a stored book', () => {
  it('is one MP3 of all chapters, with a mark for every section', async () => {
    const { answer, body } = await ask()
    expect(answer.status).toBe(200)
    expect(answer.headers.get('content-length')).toBe(String(whole.length))
    expect(answer.headers.get('content-type')).toBe('audio/mpeg')
    expect(body).toEqual(whole)
    const walk = new Mp3Walk()
    walk.push(body)
    expect(walk.end().frames).toBe(2000)
    expect(book.tags.chapters.map(({ title, startSeconds }) => [title, startSeconds])).toEqual([
      ['Chapter 1', 0],
      ['Section 1', 18],
      ['Chapter 2', 36],
      ['Section 1', 54],
    ])
  })

  it('gives any range of itself, over the borders of its chapters', async () => {
    const border = whole.length - 1000 * FRAME_BYTES
    for (const [from, to] of [
      [0, 9],
      [book.tag.length - 5, book.tag.length + 5],
      [border - 300, border + 300],
      [whole.length - 7, whole.length - 1],
    ] as const) {
      const { answer, body } = await ask({ range: `bytes=${from}-${to}` })
      expect(answer.status).toBe(206)
      expect(answer.headers.get('content-range')).toBe(`bytes ${from}-${to}/${whole.length}`)
      expect(body).toEqual(whole.slice(from, to + 1))
    }
  })

  it('is another version when a chapter is another, and the same as long as none is', async () => {
    const etag = (await ask()).answer.headers.get('etag')!
    expect((await ask({ 'if-none-match': etag })).answer.status).toBe(304)
    await env.ARTIFACTS.put(keys[0]!, chapter(7, 1000))
    expect((await ask({ 'if-none-match': etag })).answer.status).toBe(200)
    await env.ARTIFACTS.put(keys[0]!, files[0]!)
    expect((await ask({ 'if-none-match': etag })).answer.status).toBe(304)
  })
})
