import { beforeAll, describe, expect, it } from 'vitest'
import { fliteEngine } from '#gpu-bridge/engines/flite/flite.ts'
import { faultsOf, findSpeech } from './check-chunk.ts'
import { secondsOf, type Pcm, type SpeechEngine } from './engine.ts'
import { inARow, part, silence, sine } from './sounds.fixture.ts'

const TEXT =
  'The Moon stands in the ninth house, and asks for patience where the Sun asks for a stage. ' +
  'Mercury follows at twelve point four degrees of Virgo, dry and exact, and it rules the seventh house.'

let engine: SpeechEngine
let good: Pcm
beforeAll(async () => {
  engine = await fliteEngine()
  good = await engine.speak(TEXT, { voice: 'rms', seed: 1 })
})

const half = () => part(good, 0, secondsOf(good) / 2)
const otherHalf = () => part(good, secondsOf(good) / 2, secondsOf(good))

describe('faultsOf', () => {
  it.each(['rms', 'slt', 'kal16'])('finds none in a good reading by %s', async (voice) => {
    for (const text of [TEXT, 'Why?', 'U T C plus one hour.', 'Gate thirty-four, line two.']) {
      expect(faultsOf(await engine.speak(text, { voice, seed: 1 }), text)).toEqual([])
    }
  })

  it.each<[string, () => Pcm, string]>([
    ['nothing but silence', () => silence(12), 'silent'],
    ['nothing at all', () => silence(0), 'silent'],
    ['a hiss nobody hears', () => sine(12, { amplitude: 0.0005 }), 'silent'],
    ['half of it', half, 'too-short'],
    ['it twice', () => inARow(good, good, good), 'too-long'],
    ['a pause of 2 s in the middle', () => inARow(half(), silence(2), otherHalf()), 'long-gap'],
    ['a start after 1.5 s', () => inARow(silence(1.5), good), 'late-start'],
    ['2 s of silence at the end', () => inARow(good, silence(2)), 'long-tail'],
    [
      'five times the level, clipped',
      () => ({ ...good, samples: good.samples.map((x) => Math.max(-1, Math.min(1, x * 5))) }),
      'clipped',
    ],
    [
      'a hiss 12 dB under the voice',
      () => ({
        ...good,
        samples: good.samples.map((x, i) => x + 0.025 * Math.sin(i ** 2)),
      }),
      'noisy',
    ],
    [
      'not-a-number',
      () => ({ ...good, samples: good.samples.map((x, i) => (i === 500 ? Number.NaN : x)) }),
      'broken-samples',
    ],
  ])('finds %s', (_what, sound, fault) => {
    expect(faultsOf(sound(), TEXT)).toContain(fault)
  })
})

describe('findSpeech', () => {
  it('tells sound from pauses to a hundredth of a second', () => {
    const found = findSpeech(inARow(silence(0.5), sine(1), silence(0.3), sine(1), silence(0.7)))!
    expect(found.startSeconds).toBeCloseTo(0.5, 2)
    expect(found.endSeconds).toBeCloseTo(2.8, 2)
    expect(found.longestGapSeconds).toBeCloseTo(0.3, 2)
  })
})
