import fc from 'fast-check'
import { expect, it, vi } from 'vitest'
import { fliteEngine } from '#gpu-bridge/engines/flite/flite.ts'
import { sayALittle } from '#gpu-bridge/pod/say-a-little.ts'
import { decoded } from './decoded.fixture.ts'
import { encode, encodeInHalves, type Encode } from './encode-halves.ts'
import { encodeInThread } from './encode-in-thread.ts'
import type { Pcm } from './engine.ts'
import { encodeMp3, MP3_PROFILES } from './mp3.ts'
import { soundOf } from './sound.ts'
import { inARow, silence, sine } from './sounds.fixture.ts'

const { small, shop } = MP3_PROFILES
const NO_TAG = new Uint8Array()

/** How many halves were encoded elsewhere, and the MP3. */
async function inHalves(pcm: Pcm, profile: typeof small | typeof shop = small, tag = NO_TAG) {
  let halves = 0
  const beside = async (...given: Parameters<typeof encode>) => {
    halves += 1
    return await encode(...given)
  }
  return { mp3: await encodeInHalves(soundOf(pcm), profile, { tag, beside }), halves: () => halves }
}

/** The share of the energy by which one sound is another. */
function differenceOf(one: Float32Array, other: Float32Array): number {
  const energy = one.reduce((sum, sample) => sum + sample ** 2, 0)
  return one.reduce((sum, sample, index) => sum + (sample - other[index]!) ** 2, 0) / energy
}

const tone = fc.record({
  seconds: fc.double({ min: 0.1, max: 1.5, noNaN: true }),
  amplitude: fc.double({ min: 0.05, max: 0.5, noNaN: true }),
  pause: fc.double({ min: 0, max: 0.9, noNaN: true }),
})

/** Seconds of silence after the last: most sounds end so, and some break off. */
const ends = fc.constantFrom(0, 0.2, 1)

/** Its last tone, cut short, was told from the whole's by a quarter of a hundredth of its energy. */
const BREAKS_OFF = [
  { seconds: 0.7307908193123888, amplitude: 0.05000000000000012, pause: 0 },
  { seconds: 1.4999999999999973, amplitude: 0.05000000000000004, pause: 0.8999999999999986 },
  { seconds: 0.1000000000000002, amplitude: 0.4135733872813083, pause: 0 },
]

it('gives what is heard of the whole, as long and at the same times', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(tone, { minLength: 2, maxLength: 5 }), ends, async (tones, end) => {
      const pcm = inARow(
        ...tones.flatMap(({ seconds, amplitude, pause }) => [
          sine(seconds, { amplitude }),
          silence(pause),
        ]),
        silence(end),
      )
      const { mp3 } = await inHalves(pcm)
      const whole = await encodeMp3(soundOf(pcm), small)
      expect(mp3.length).toBe(whole.length)
      const [heard, meant] = [(await decoded(mp3)).samples, (await decoded(whole)).samples]
      expect(heard.length).toBe(meant.length)
      expect(differenceOf(meant, heard)).toBeLessThan(0.002)
    }),
    { numRuns: 8, examples: [[BREAKS_OFF, 0]] },
  )
})

it('cuts where it is silent, behind its tag, and gives the same bytes whoever encodes', async () => {
  const pcm = inARow(
    sine(2, { amplitude: 0.3 }),
    silence(0.6),
    sine(2, { amplitude: 0.2 }),
    silence(0.6),
  )
  const tag = new Uint8Array([73, 68, 51])
  const { mp3, halves } = await inHalves(pcm, small, tag)
  expect(halves()).toBe(1)
  expect(mp3.subarray(0, 3)).toEqual(tag)
  expect(await encodeInHalves(soundOf(pcm), small, { tag })).toEqual(mp3)
  const beside = encodeInThread()
  for (const sound of [pcm, pcm])
    expect(await encodeInHalves(soundOf(sound), small, { tag, beside })).toEqual(mp3)
})

it.each<[string, Pcm, typeof small | typeof shop]>([
  ['is without a silence', sine(4, { amplitude: 0.3 }), small],
  ['breaks off', inARow(sine(2), silence(1), sine(2)), small],
  ['is for a shop', inARow(sine(2), silence(1), sine(2)), shop],
  ['is long', silence(181), small],
])('encodes whole what %s', async (_, pcm, profile) => {
  const { mp3, halves } = await inHalves(pcm, profile)
  expect(halves()).toBe(0)
  expect(mp3).toEqual(await encodeMp3(soundOf(pcm), profile))
})

it('halves what a voice says, which ends in silence', async () => {
  const beside = vi.fn<Encode>(encode)
  await sayALittle(await fliteEngine(), { encodeBeside: beside })
  expect(beside).toHaveBeenCalledTimes(1)
})

it('gives each of several who ask at once their own sound', async () => {
  const beside = encodeInThread()
  const sounds = [3, 1, 2].map((seconds) => sine(seconds, { amplitude: 0.3 }))
  const alone: Uint8Array[] = []
  for (const { sampleRate, samples } of sounds)
    alone.push(await encode({ sampleRate, samples: samples.slice() }, small))
  expect(await Promise.all(sounds.map(async (sound) => await beside(sound, small)))).toEqual(alone)
})
