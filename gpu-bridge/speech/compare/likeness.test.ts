import { beforeAll, describe, expect, it } from 'vitest'
import { fliteEngine } from '#gpu-bridge/engines/flite/flite.ts'
import { secondsOf, type Pcm, type SpeechEngine } from '../engine.ts'
import { inARow, part, silence } from '../sounds.fixture.ts'
import { align } from './align.ts'
import { featuresOf, type SpokenFeatures } from './features.ts'
import { likenessOf, warpBetween, type Likeness } from './likeness.ts'
import { normOf, readingFaults, type VoiceNorm } from './voice-norm.ts'

const TEXT =
  'The Moon stands in the ninth house, and asks for patience where the Sun asks for a stage. ' +
  'Mercury follows at twelve point four degrees of Virgo, dry and exact, and it rules the seventh house.'
const OTHER =
  'Long before there were clocks, the calendar of that country was kept by watching which star the planet slept ' +
  'beside, and whoever was born under it was named for its gift and for its price as well.'

let engine: SpeechEngine
let good: Pcm
let reference: SpokenFeatures
let norm: VoiceNorm
beforeAll(async () => {
  engine = await fliteEngine()
  good = await read(TEXT)
  reference = featuresOf(await read(TEXT, 'kal16'))
  norm = normOf([await likenessWith(OTHER), likeness(good)], 1)
}, 60_000)
const read = (text: string, voice = 'rms', pace = 1) => engine.speak(text, { voice, seed: 1, pace })
const likeness = (pcm: Pcm): Likeness => likenessOf(pcm, reference)!
const likenessWith = async (text: string) =>
  likenessOf(await read(text), featuresOf(await read(text, 'kal16')))!
const from = (start: number, end = secondsOf(good)) => part(good, start, end)

describe('readingFaults', () => {
  it('finds none in a good reading', () => {
    expect(readingFaults(likeness(good), norm)).toEqual([])
  })

  it.each<[string, () => Pcm | Promise<Pcm>, string]>([
    ['the last fifth missing', () => from(0, secondsOf(good) * 0.8), 'words-missing'],
    ['1.5 s missing from its middle', () => inARow(from(0, 5), from(6.5)), 'words-missing'],
    ['2 s said twice', () => inARow(from(0, 6), from(4)), 'words-added'],
    ['another text', () => read(OTHER), 'wrong-words'],
    ['a pace of two thirds', () => read(TEXT, 'rms', 2 / 3), 'wrong-pace'],
  ])('finds %s', async (_what, sound, fault) => {
    expect(readingFaults(likeness(await sound()), norm)).toContain(fault)
  })
})

describe('warpBetween', () => {
  it('finds that a woman’s resonances lie above a man’s, and hears her words by that', async () => {
    const woman = await read(TEXT, 'slt')
    const warp = warpBetween(woman, reference)
    expect(warp).toBeGreaterThan(1.15)
    expect(warpBetween(good, reference)).toBe(1)
    expect(likenessOf(woman, reference)!.leastKept).toBeLessThan(0.2)
    expect(likenessOf(woman, reference, warp)!.leastKept).toBeGreaterThan(0.33)
  })
})

describe('likenessOf', () => {
  it('says of a sound beside itself that nothing differs', () => {
    expect(likenessOf(good, featuresOf(good))).toMatchObject({ lengthRatio: 1, distance: 0 })
  })

  it('hears words, not pauses', () => {
    const paused = likeness(inARow(silence(1), from(0, 5), silence(0.8), from(5)))
    expect(paused.lengthRatio).toBeCloseTo(likeness(good).lengthRatio, 1)
  })

  it('has nothing to say of silence', () => {
    expect(likenessOf(silence(2), reference)).toBeNull()
  })
})

const frames = (...values: number[]) => values.map((value) => Float32Array.of(value))

describe('align', () => {
  it('lays each sound on its like, however long it is drawn out', () => {
    expect(align(frames(1, 5, 9), frames(1, 1, 5, 9, 9))).toEqual({
      distance: 0,
      ones: Int32Array.of(0, 0, 1, 2, 2),
      others: Int32Array.of(0, 1, 2, 3, 4),
    })
  })
})
