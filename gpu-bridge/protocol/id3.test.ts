import { parseBuffer } from 'music-metadata'
import { describe, expect, it } from 'vitest'
import { encodeMp3, MP3_PROFILES } from '#gpu-bridge/speech/mp3.ts'
import { soundOf } from '#gpu-bridge/speech/sound.ts'
import { sine } from '#gpu-bridge/speech/sounds.fixture.ts'
import fc from 'fast-check'
import { id3Tag, type Tags } from './id3.ts'
import { id3Bytes, readId3 } from './read-id3.ts'

const words = fc
  .string({ unit: 'grapheme', maxLength: 300 })
  .map((text) => text.replaceAll('\0', ''))
const seconds = fc.nat(40_000_000).map((milliseconds) => milliseconds / 1000)
const anyTags: fc.Arbitrary<Tags> = fc.record({
  title: words,
  artist: words,
  album: words,
  albumArtist: words,
  track: fc.nat(99),
  tracks: fc.nat(99),
  language: fc.constantFrom('eng', 'deu', 'und'),
  genre: words,
  encodedWith: words,
  comment: words,
  seconds,
  chapters: fc.array(fc.record({ title: words, startSeconds: seconds, endSeconds: seconds }), {
    maxLength: 40,
  }),
  cover: fc.option(fc.uint8Array({ minLength: 1, maxLength: 500 }), { nil: undefined }),
})

describe('id3Tag', () => {
  it('writes a language it does not know as undetermined, and sizes no byte of which looks like a frame', async () => {
    const tag = id3Tag({
      title: 'x'.repeat(300),
      artist: 'a',
      album: 'b',
      albumArtist: 'c',
      track: 1,
      tracks: 1,
      language: 'tlh',
      genre: 'Audiobook',
      encodedWith: 'test',
      comment: 'made by a machine',
      seconds: 1,
      chapters: [],
    })
    expect(tag.slice(6, 10).every((byte) => byte < 128)).toBe(true)
    const mp3 = await encodeMp3(soundOf(sine(1)), MP3_PROFILES.small, tag)
    const { common } = await parseBuffer(mp3, 'audio/mpeg')
    expect(common).toMatchObject({
      title: 'x'.repeat(300),
      language: 'und',
      comment: [{ language: 'eng', text: 'made by a machine' }],
    })
  })

  it('carries a picture that players show', async () => {
    const cover = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 1, 0, 255)
    const tags = { ...fc.sample(anyTags, { seed: 1, numRuns: 1 })[0]!, cover }
    const mp3 = await encodeMp3(soundOf(sine(1)), MP3_PROFILES.small, id3Tag(tags))
    const { common } = await parseBuffer(mp3, 'audio/mpeg')
    expect(common.picture).toMatchObject([{ format: 'image/png', type: 'Cover (front)' }])
    expect([...common.picture![0]!.data]).toEqual([...cover])
  })
})

describe('readId3', () => {
  it('reads back whatever was written, whatever follows', () => {
    fc.assert(
      fc.property(anyTags, fc.uint8Array({ maxLength: 50 }), (tags, sound) => {
        const tag = id3Tag(tags)
        const file = new Uint8Array([...tag, ...sound])
        expect(readId3(file)).toEqual({ tags, bytes: tag.length })
        expect(id3Bytes(file.subarray(0, 10))).toBe(tag.length)
      }),
    )
  })

  it('reads no tag that is cut, of another version, or none at all, and falls over nothing', () => {
    const tag = id3Tag(fc.sample(anyTags, { seed: 2, numRuns: 1 })[0]!)
    expect(readId3(tag.subarray(0, -1))).toBeNull()
    expect(readId3(tag.with(3, 3))).toBeNull()
    expect(readId3(tag.subarray(1))).toBeNull()
    fc.assert(
      fc.property(fc.nat(tag.length - 1), fc.nat(255), (at, byte) => {
        readId3(tag.with(at, byte))
      }),
    )
  })
})
