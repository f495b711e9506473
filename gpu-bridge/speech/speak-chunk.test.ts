import { describe, expect, it } from 'vitest'
import { fakeEngine } from './engine.fixture.ts'
import { secondsOf, type Pcm, type SpeechEngine } from './engine.ts'
import { speakChunk } from './speak-chunk.ts'
import { silence, sine } from './sounds.fixture.ts'

const TEXT =
  'The Moon stands in the ninth house, and asks for patience where the Sun asks for a stage.'
const goodReading = (text: string) => sine(text.replaceAll(/[^A-Za-z]/g, '').length / 13)

/** An engine that answers as told and notes what it was asked. */
function engineThat(
  speaks: (text: string, attempt: number) => Pcm,
  lexicon: SpeechEngine['lexicon'] = 'phones',
) {
  const asked: { text: string; seed: number }[] = []
  const engine = fakeEngine(
    async (text, { seed }) => {
      asked.push({ text, seed })
      return speaks(text, asked.length)
    },
    { lexicon },
  )
  return { engine, asked }
}
const chunk = { text: TEXT, voice: 'any', seed: 40 }

describe('speakChunk', () => {
  it('asks once for a good reading', async () => {
    const { engine, asked } = engineThat(goodReading)
    expect((await speakChunk(engine, chunk)).isSound).toBe(true)
    expect(asked).toEqual([{ text: TEXT, seed: 40 }])
  })

  it('writes terms of the traditions so that the engine says them right', async () => {
    const { engine, asked } = engineThat(goodReading, 'respelling')
    await speakChunk(engine, { ...chunk, text: 'Ketu stands in the ninth house, and asks.' })
    expect(asked[0]?.text).toBe('Kay-too stands in the ninth house, and asks.')
  })

  it('asks again with another seed after a bad one', async () => {
    const { engine, asked } = engineThat((text, attempt) =>
      attempt < 3 ? silence(5) : goodReading(text),
    )
    expect((await speakChunk(engine, chunk)).isSound).toBe(true)
    expect(asked.map(({ seed }) => seed)).toEqual([40, 41, 42])
  })

  it('speaks it in two parts when no seed helps, and loses no word', async () => {
    const { engine, asked } = engineThat((text) => (text === TEXT ? silence(5) : goodReading(text)))
    const { isSound, pcm } = await speakChunk(engine, chunk)
    const parts = asked.filter(({ text }) => text !== TEXT)
    expect(isSound).toBe(true)
    expect(parts.map(({ text }) => text).join(' ')).toBe(TEXT)
    expect(new Set(asked.map(({ seed }) => seed)).size).toBe(5)
    expect(secondsOf(pcm)).toBeGreaterThan(secondsOf(goodReading(TEXT)) - 0.2)
  })

  it('keeps the reading with the fewest faults, and says that it is not sound', async () => {
    const { engine } = engineThat((_text, attempt) => (attempt === 2 ? sine(1) : silence(5)))
    const short = { ...chunk, text: 'Nothing helps this one.' }
    const { engine: never } = engineThat(() => silence(5))
    expect(await speakChunk(never, short)).toEqual({ pcm: silence(5), isSound: false })
    expect((await speakChunk(engine, chunk)).isSound).toBe(false)
  })
})
