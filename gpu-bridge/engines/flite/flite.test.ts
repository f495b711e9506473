import { beforeAll, describe, expect, it } from 'vitest'
import { InputError } from '#core/errors.ts'
import { secondsOf, type SpeechEngine } from '#gpu-bridge/speech/engine.ts'
import { fliteEngine } from './flite.ts'

let engine: SpeechEngine
beforeAll(async () => {
  engine = await fliteEngine()
})

describe('fliteEngine', () => {
  it('speaks at 16 kHz, longer for a longer text', async () => {
    const short = await engine.speak('The Sun.', { voice: 'rms', seed: 1 })
    const long = await engine.speak('The Sun stands in the sixth house.', { voice: 'rms', seed: 1 })
    expect([short.sampleRate, long.sampleRate]).toEqual([16_000, 16_000])
    expect(secondsOf(long)).toBeGreaterThan(secondsOf(short) + 0.8)
  })

  it('reads the same text the same way, whatever the seed', async () => {
    const [one, other] = await Promise.all(
      [1, 2].map((seed) => engine.speak('The Moon.', { voice: 'slt', seed })),
    )
    expect(one).toEqual(other)
  })

  it('says a text as it did, whatever was said before', async () => {
    const fresh = await fliteEngine()
    const texts = ['Why?', 'Ketu, and the Moon in Hod.', 'A long way. And back again.', 'Why?']
    for (const [index, text] of texts.entries()) {
      const how = { voice: index % 2 === 0 ? 'slt' : 'awb', seed: 1, pace: 0.9 }
      expect(await fresh.speak(text, how)).toEqual(await (await fliteEngine()).speak(text, how))
    }
  })

  it('reads slower when told, and has every voice that it declares', async () => {
    for (const { name } of engine.voices) {
      const own = await engine.speak('The Moon is full.', { voice: name, seed: 1 })
      const slow = await engine.speak('The Moon is full.', { voice: name, seed: 1, pace: 0.8 })
      expect(own.sampleRate).toBe(engine.sampleRate)
      expect(secondsOf(slow) / secondsOf(own)).toBeCloseTo(1.25, 1)
    }
  })

  it('pauses between sentences that Flite alone would run together', async () => {
    const sentences = ['The Sun.', 'Michael was born.', 'Why?']
    const apart = await engine.speak(sentences.join(' '), { voice: 'rms', seed: 1 })
    const alone = await Promise.all(
      sentences.map((text) => engine.speak(text, { voice: 'rms', seed: 1 })),
    )
    const sum = alone.reduce((seconds, pcm) => seconds + secondsOf(pcm), 0)
    expect(secondsOf(apart)).toBeCloseTo(sum, 2)
  })

  it('says a term of the traditions as the lexicon has it', async () => {
    const [term, heard, misread] = await Promise.all(
      ['Hod.', 'Hode.', 'Hodd.'].map((text) => engine.speak(text, { voice: 'rms', seed: 1 })),
    )
    expect(term).toEqual(heard)
    expect(term).not.toEqual(misread)
  })

  it('says right what its own lexicon has wrong', async () => {
    const [mended, heard] = await Promise.all(
      ['Cleft.', 'Clefft.'].map((text) => engine.speak(text, { voice: 'rms', seed: 1 })),
    )
    expect(mended).toEqual(heard)
  })

  it('refuses a voice it does not have, and names those it has', async () => {
    await expect(engine.speak('Hello.', { voice: 'morgan', seed: 1 })).rejects.toThrow(InputError)
    await expect(engine.speak('Hello.', { voice: 'morgan', seed: 1 })).rejects.toThrow(
      /rms, slt, awb/,
    )
  })
})
