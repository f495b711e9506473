import { describe, expect, it } from 'vitest'
import { DependencyError } from '#core/errors.ts'
import { soundCheck, type ChunkCheck } from './checks.ts'
import { fakeEngine } from './engine.fixture.ts'
import { secondsOf, type Pcm, type SpeechEngine } from './engine.ts'
import { speakChunk } from './speak-chunk.ts'
import { bursts, inARow, silence } from './sounds.fixture.ts'

const TEXT =
  'The Moon stands in the ninth house, and asks for patience where the Sun asks for a stage.'
const goodReading = (text: string) => bursts(text.replaceAll(/[^A-Za-z]/g, '').length / 13)
/** A pause too long in it: heard, but not well. */
const haltingReading = (text: string) => {
  const half = goodReading(text.slice(0, text.length / 2))
  return inARow(half, silence(1.4), half)
}
const check = soundCheck({ longestText: 300, shortestText: 20, longestSeconds: 40 })

/** An engine that answers as told and notes what it was asked. */
function engineThat(
  speaks: (text: string, attempt: number) => Pcm,
  overrides: Partial<SpeechEngine> = {},
) {
  const asked: { text: string; seed: number }[] = []
  const engine = fakeEngine(async (text, { seed }) => {
    asked.push({ text, seed })
    return speaks(text, asked.length)
  }, overrides)
  return { engine, asked }
}
const failing = (kind: 'retry' | 'final') => (text: string, attempt: number) => {
  if (attempt === 1) throw new DependencyError('speech', 'it fell', { retryable: false, kind })
  return goodReading(text)
}
const chunk = { text: TEXT, voice: 'any', seed: 40 }

describe('speakChunk', () => {
  it('asks once for a good reading', async () => {
    const { engine, asked } = engineThat(goodReading)
    expect((await speakChunk(engine, chunk, check)).faults).toEqual([])
    expect(asked).toEqual([{ text: TEXT, seed: 40 }])
  })

  it('writes terms of the traditions so that the engine says them right', async () => {
    const { engine, asked } = engineThat(goodReading, { lexicon: 'respelling' })
    const text = 'Ketu stands in the ninth house, and asks.'
    await speakChunk(engine, { ...chunk, text }, check)
    expect(asked[0]?.text).toBe('Kay-too stands in the ninth house, and asks.')
  })

  it('asks again with another seed after a bad one', async () => {
    const { engine, asked } = engineThat((text, attempt) =>
      attempt < 3 ? silence(5) : goodReading(text),
    )
    expect((await speakChunk(engine, chunk, check)).faults).toEqual([])
    expect(asked.map(({ seed }) => seed)).toEqual([40, 41, 42])
  })

  it('asks an engine that says the same every time only once', async () => {
    const { engine, asked } = engineThat(haltingReading, { drawsLots: false })
    await speakChunk(engine, { ...chunk, text: 'It is too short to be split.' }, check)
    expect(asked).toHaveLength(1)
  })

  it('speaks it in two parts when no seed helps, and loses no word', async () => {
    const { engine, asked } = engineThat((text) => (text === TEXT ? silence(5) : goodReading(text)))
    const { faults, pcm } = await speakChunk(engine, chunk, check)
    const parts = asked.filter(({ text }) => text !== TEXT)
    expect(faults).toEqual([])
    expect(parts.map(({ text }) => text).join(' ')).toBe(TEXT)
    expect(new Set(asked.map(({ seed }) => seed)).size).toBe(5)
    expect(secondsOf(pcm)).toBeGreaterThan(secondsOf(goodReading(TEXT)) - 0.2)
  })

  it('keeps the reading with the fewest faults, and tells which', async () => {
    const { engine, asked } = engineThat((text, attempt) =>
      attempt === 2 ? haltingReading(text) : inARow(silence(2), haltingReading(text)),
    )
    const { pcm, faults } = await speakChunk(engine, chunk, check)
    expect(asked).toHaveLength(9)
    expect(faults).toEqual(['long-gap'])
    expect(pcm).toEqual(haltingReading(TEXT))
  })

  it.each([
    ['silence', () => silence(5), /silent/],
    ['half of the words', (text: string) => goodReading(text.slice(0, text.length / 2)), /short/],
    ['a sound as long as the engine makes at most', () => bursts(40), /cut-off/],
  ])('gives nobody %s', async (_what, speaks, reason) => {
    const { engine } = engineThat(speaks)
    const failure = await speakChunk(engine, chunk, check).catch((error: unknown) => error)
    expect(failure).toBeInstanceOf(DependencyError)
    expect(failure).toMatchObject({ retryable: true, message: expect.stringMatching(reason) })
  })

  it('takes a failure that may pass for an attempt, and throws one that may not', async () => {
    const { engine, asked } = engineThat(failing('retry'))
    expect((await speakChunk(engine, chunk, check)).faults).toEqual([])
    expect(asked).toHaveLength(2)
    await expect(speakChunk(engineThat(failing('final')).engine, chunk, check)).rejects.toThrow(
      'it fell',
    )
  })

  it('takes the word of every check there is', async () => {
    const heard: string[] = []
    const deaf: ChunkCheck = async (_pcm, text) => {
      heard.push(text)
      return heard.length === 1 ? ['misheard'] : []
    }
    const { engine, asked } = engineThat(goodReading)
    expect((await speakChunk(engine, chunk, deaf)).faults).toEqual([])
    expect([heard.length, asked.length]).toEqual([2, 2])
  })
})
