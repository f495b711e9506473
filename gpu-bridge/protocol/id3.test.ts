import { parseBuffer } from 'music-metadata'
import { describe, expect, it } from 'vitest'
import { encodeMp3, MP3_PROFILES } from '#gpu-bridge/speech/mp3.ts'
import { soundOf } from '#gpu-bridge/speech/sound.ts'
import { sine } from '#gpu-bridge/speech/sounds.fixture.ts'
import { id3Tag } from './id3.ts'

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
})
