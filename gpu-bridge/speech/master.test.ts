import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Pcm } from './engine.ts'
import { limit, limited } from './limit.ts'
import { integratedLoudness, loudnessOf } from './loudness.ts'
import { master as masterSound } from './master.ts'
import { inARow, silence, sine } from './sounds.fixture.ts'
import { soundOf, wholeOf } from './sound.ts'
import { peaksAbove, truePeak } from './true-peak.ts'

const master = (pcm: Pcm) => wholeOf(masterSound(soundOf(pcm)))
const inDecibel = (value: number) => 20 * Math.log10(value)

/** The level at every sample, whether it bends there or not. */
const everywhere = (samples: Float32Array, reach: number, ceiling: number) => {
  const gains = new Float32Array(samples.length).fill(1)
  for (const { index, height } of peaksAbove(samples, ceiling)) {
    for (let near = index - reach; near < index + reach + 2; near++) {
      if (near >= 0 && near < gains.length) gains[near] = Math.min(gains[near]!, ceiling / height)
    }
  }
  const at = (index: number) => gains[Math.min(Math.max(index, 0), gains.length - 1)]!
  return samples.map((sample, index) => {
    let sum = 0
    for (let near = index - reach; near <= index + reach; near++) sum += at(near)
    return (sample * sum) / (2 * reach + 1)
  })
}

describe('truePeak', () => {
  it('sees between the samples: a quarter of the rate, sampled off its crests (EBU Tech 3341 case 16)', () => {
    const { samples } = sine(0.5, { hertz: 4000, amplitude: 0.5, phase: Math.PI / 4 })
    expect(inDecibel(Math.max(...samples))).toBeCloseTo(-9.03, 1)
    const peak = inDecibel(
      truePeak(samples.map((x, i) => x * Math.sin((Math.PI * i) / samples.length))),
    )
    expect(peak).toBeGreaterThan(-6.02 - 0.4)
    expect(peak).toBeLessThan(-6.02 + 0.2)
  })

  it('is never below the largest sample', () => {
    expect(truePeak(Float32Array.of(0, 0, 0.7, 0, 0))).toBeCloseTo(0.7, 5)
    expect(truePeak(new Float32Array(10))).toBe(0)
  })
})

describe('limit', () => {
  it('holds true peaks at the ceiling and leaves the rest alone', () => {
    const quiet = sine(0.5, { amplitude: 0.2 })
    const sound = inARow(quiet, sine(0.1, { amplitude: 0.9, hertz: 3100 }), quiet)
    const held = limit(sound.samples, 16_000, 0.5)
    expect(truePeak(held)).toBeLessThan(0.51)
    expect(truePeak(held)).toBeGreaterThan(0.45)
    expect(held.slice(0, 7800)).toEqual(quiet.samples.slice(0, 7800))
  })
})

describe('limit, beside the rule it follows', () => {
  it('bends the level as a mean over every sample would', () => {
    const sound = fc.array(fc.tuple(fc.nat(60), fc.double({ min: -1, max: 1, noNaN: true })), {
      maxLength: 40,
    })
    fc.assert(
      fc.property(sound, (clicks) => {
        const samples = Float32Array.from(
          clicks.flatMap(([pause, height]) => [
            ...Array.from({ length: pause }, () => 0.1),
            height,
          ]),
        )
        const held = limit(samples, 1000, 0.4)
        const expected = everywhere(samples, 5, 0.4)
        expect(held.every((value, index) => Math.abs(value - expected[index]!) < 1e-6)).toBe(true)
      }),
      { seed: 12 },
    )
  })
})

describe('limited', () => {
  it('does in blocks of any size what `limit` does to the whole', () => {
    const burst = sine(0.04, { amplitude: 0.9, hertz: 3100 })
    const sound = inARow(
      ...Array.from({ length: 9 }, () => [sine(0.11, { amplitude: 0.2 }), burst]).flat(),
    )
    const whole = limit(sound.samples, sound.sampleRate, 0.5)
    for (const size of [37, 1000, 16_000]) {
      const parts = Array.from({ length: Math.ceil(sound.samples.length / size) }, (_, index) =>
        sound.samples.subarray(index * size, (index + 1) * size),
      )
      const inParts = { ...soundOf(sound), blocks: () => parts }
      const { samples } = wholeOf(limited(inParts, 0.5))
      expect(samples.every((sample, index) => Math.abs(sample - whole[index]!) < 1e-6)).toBe(true)
      expect(samples).toHaveLength(whole.length)
      expect(loudnessOf(inParts)).toBe(loudnessOf(soundOf(sound)))
    }
  })
})

describe('master', () => {
  it.each([0.01, 0.1, 0.9])('brings a sound of amplitude %f to −19 LUFS', (amplitude) => {
    const { samples, sampleRate } = master(sine(5, { amplitude }))
    expect(integratedLoudness(samples, sampleRate)).toBeCloseTo(-19, 1)
  })

  it('keeps peaks under −5 dBTP and gives back the loudness that costs', () => {
    const spike = sine(0.01, { amplitude: 0.95 })
    const sound = inARow(
      ...Array.from({ length: 60 }, () => [sine(0.3, { amplitude: 0.1 }), spike]).flat(),
    )
    const { samples, sampleRate } = master(sound)
    expect(inDecibel(truePeak(samples))).toBeLessThan(-4.9)
    expect(integratedLoudness(samples, sampleRate)).toBeCloseTo(-19, 0)
  })

  it('leaves silence silent', () => {
    expect(master(silence(3))).toEqual(silence(3))
  })
})
