import { beforeAll, describe, expect, it } from 'vitest'
import { fliteEngine } from '#gpu-bridge/engines/flite/flite.ts'
import { findSpeech } from './check-chunk.ts'
import { secondsOf, type SpeechEngine } from './engine.ts'
import { stitch } from './stitch.ts'
import { inARow, silence, sine } from './sounds.fixture.ts'
import { spansOfPieces } from './timing.ts'

const SENTENCES = [
  'Jupiter expands the house of work, so that duties multiply faster than the hours do.',
  'It is so.',
  'Why?',
  'A gate is a door, and Gate thirty-four is a heavy one: it opens slowly, and it shuts for good.',
  'Short ones, too, come in rows.',
]

let engine: SpeechEngine
beforeAll(async () => {
  engine = await fliteEngine()
})

describe('spansOfPieces', () => {
  it.each(['rms', 'slt'])(
    'finds every sentence of a chunk read by %s within 30 ms',
    async (voice) => {
      const speak = (text: string) => engine.speak(text, { voice, seed: 1 })
      const spans = spansOfPieces(
        await speak(SENTENCES.join(' ')),
        SENTENCES.map((words, sentence) => ({ words, sentence })),
      )
      // Spoken one by one, they are as long, and follow each other without a seam; a raised voice's sentences end
      // between two of the frames of 10 ms that are looked at.
      let before = 0
      for (const [index, sentence] of SENTENCES.entries()) {
        const alone = await speak(sentence)
        const { startSeconds, endSeconds } = findSpeech(alone)!
        expect(Math.abs(spans[index]!.startSeconds - before - startSeconds)).toBeLessThan(0.03)
        expect(Math.abs(spans[index]!.endSeconds - before - endSeconds)).toBeLessThan(0.03)
        before += secondsOf(alone)
      }
    },
  )

  it('shares the time out by letters where there is no pause to go by', () => {
    const pieces = ['aaaaaaaaa.', 'bbbbbbbbbbbbbbbbbbbbbbbbbbbbb.'].map((words, sentence) => ({
      words,
      sentence,
    }))
    const [first, second] = spansOfPieces(sine(4), pieces)
    expect(first!.endSeconds).toBeCloseTo(1, 1)
    expect(second).toEqual({ startSeconds: first!.endSeconds, endSeconds: 4 })
  })
})

describe('stitch', () => {
  it('replaces the silence around parts by the pauses asked for', () => {
    const spoken = inARow(silence(0.4), sine(1), silence(0.9))
    const { pcm, places } = stitch(
      [
        { pcm: spoken, pauseAfterSeconds: 0.6 },
        { pcm: spoken, pauseAfterSeconds: 1.5 },
      ],
      0.5,
    )
    // Each part keeps 50 ms on both sides.
    expect(secondsOf(pcm)).toBeCloseTo(0.5 + 1.1 + 0.6 + 1.1 + 1.5, 2)
    expect(places[0]!.startSeconds).toBe(0.5)
    expect(places[1]!.startSeconds).toBeCloseTo(2.2, 3)
    expect(places[1]!.offsetSeconds + 0.4).toBeCloseTo(2.25, 2)
    expect(findSpeech(pcm)!.gaps.map((gap) => gap.endSeconds - gap.startSeconds)[0]).toBeCloseTo(
      0.7,
      1,
    )
  })

  it('fades every edge, so that none clicks', () => {
    const { pcm } = stitch([{ pcm: sine(1, { amplitude: 0.8 }), pauseAfterSeconds: 0.2 }], 0.2)
    const steps = pcm.samples
      .slice(1)
      .map((sample, index) => Math.abs(sample - pcm.samples[index]!))
    expect(Math.max(...steps.slice(3190, 3210))).toBeLessThan(0.03)
  })
})
