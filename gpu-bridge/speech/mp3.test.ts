import { parseBuffer } from 'music-metadata'
import { describe, expect, it } from 'vitest'
import { decoded } from './decoded.fixture.ts'
import { encodeMp3, MP3_PROFILES, mp3DelaySeconds, profileFor } from './mp3.ts'
import { soundOf, type Sound } from './sound.ts'
import { sine } from './sounds.fixture.ts'

const { small, shop } = MP3_PROFILES

describe('encodeMp3', () => {
  it('keeps the level, and starts as late as it says', async () => {
    const tone = sine(1, { amplitude: 0.3 })
    const { samples, sampleRate } = await decoded(await encodeMp3(soundOf(tone), small))
    const delay = Math.round(mp3DelaySeconds(sampleRate, small) * sampleRate)
    const [sent, heard] = [
      tone.samples.slice(4000, 12_000),
      samples.slice(4000 + delay, 12_000 + delay),
    ]
    const error = sent.reduce((sum, sample, index) => sum + (sample - heard[index]!) ** 2, 0)
    const energy = sent.reduce((sum, sample) => sum + sample ** 2, 0)
    expect(error / energy).toBeLessThan(0.001)
  })

  it.each([16_000, 22_050, 24_000, 44_100])(
    'makes what a shop takes of a voice at %i Hz: 44.1 kHz, 192 kbps, the same tone at the same level',
    async (sampleRate) => {
      const tone = sine(2, { amplitude: 0.3, sampleRate })
      const mp3 = await encodeMp3(soundOf(tone), shop)
      const { format } = await parseBuffer(mp3, 'audio/mpeg', { duration: true })
      expect(format).toMatchObject({ sampleRate: 44_100, numberOfChannels: 1, bitrate: 192_000 })
      expect(Math.abs(format.duration! - 2)).toBeLessThan(0.11)
      const heard = (await decoded(mp3)).samples
      const delay = mp3DelaySeconds(sampleRate, shop) * 44_100
      // A tone's own sine and cosine: all of its energy, at its level, begun when it says.
      const [part, from] = [heard.subarray(20_000, 64_100), 20_000 - delay]
      const project = (wave: (phase: number) => number) =>
        (2 / part.length) *
        part.reduce(
          (sum, sample, n) => sum + sample * wave((2 * Math.PI * 997 * (from + n)) / 44_100),
          0,
        )
      const [inPhase, across] = [project(Math.sin), project(Math.cos)]
      const level = Math.hypot(inPhase, across)
      expect(20 * Math.log10(level / 0.3)).toBeCloseTo(0, 1)
      const energy = part.reduce((sum, sample) => sum + sample ** 2, 0) / part.length
      expect(energy / (level ** 2 / 2)).toBeCloseTo(1, 2)
    },
  )

  it('takes three minutes in one block', async () => {
    const mp3 = await encodeMp3(soundOf(sine(180, { amplitude: 0.3, sampleRate: 16_000 })), shop)
    const { format } = await parseBuffer(mp3, 'audio/mpeg', { duration: true })
    expect(Math.abs(format.duration! - 180)).toBeLessThan(0.2)
  })

  it('gives the same bytes of the same sound in blocks of any size', async () => {
    const { samples, sampleRate } = sine(3)
    const inBlocks = (size: number): Sound => ({
      sampleRate,
      length: samples.length,
      blocks: function* () {
        for (let at = 0; at < samples.length; at += size) yield samples.subarray(at, at + size)
      },
    })
    const whole = await encodeMp3(soundOf({ samples, sampleRate }), small)
    expect(await encodeMp3(inBlocks(777), small)).toEqual(whole)
    expect(await encodeMp3(inBlocks(16_000), small)).toEqual(whole)
  })

  it('refuses a rate that MP3 does not have', async () => {
    const tone = soundOf(sine(0.1, { sampleRate: 11_000 }))
    await expect(encodeMp3(tone, small)).rejects.toThrow(/11000 Hz/)
  })
})

describe('profileFor', () => {
  it('leaves out nothing that is to be heard', () => {
    expect([16_000, 22_050, 24_000, 44_100].map(profileFor)).toEqual([small, shop, shop, shop])
  })
})
