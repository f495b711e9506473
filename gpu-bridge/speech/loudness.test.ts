import { describe, expect, it } from 'vitest'
import type { Pcm } from './engine.ts'
import { integratedLoudness } from './loudness.ts'
import { inARow, silence, sine } from './sounds.fixture.ts'

const decibel = (value: number) => 10 ** (value / 20)
const loudness = (...parts: readonly Pcm[]) => {
  const { samples, sampleRate } = inARow(...parts)
  return integratedLoudness(samples, sampleRate)
}

describe('integratedLoudness', () => {
  it.each([16_000, 22_050, 24_000, 44_100, 48_000])(
    'reads −3.01 LUFS for one channel of 997 Hz at full scale (BS.1770-5, annex 1) at %i Hz',
    (sampleRate) => {
      expect(loudness(sine(5, { sampleRate, amplitude: 1 }))).toBeCloseTo(-3.01, 1)
    },
  )

  it('follows the level one to one', () => {
    expect(loudness(sine(5, { amplitude: decibel(-20) }))).toBeCloseTo(-23.01, 1)
  })

  it('leaves out what is 10 LU quieter than the rest, as EBU Tech 3341 case 3 wants', () => {
    const quiet = sine(10, { hertz: 1000, amplitude: decibel(-36) })
    const loud = sine(60, { hertz: 1000, amplitude: decibel(-23) })
    // The case is written for two channels, which together read 3.01 LU more than one.
    expect(loudness(quiet, loud, quiet)).toBeCloseTo(-23 - 3.01, 1)
  })

  it('leaves out pauses', () => {
    expect(loudness(sine(5), silence(20), sine(5))).toBeCloseTo(loudness(sine(10)), 0)
  })

  it('is nothing for silence and for less than one block', () => {
    expect(loudness(silence(5))).toBe(Number.NEGATIVE_INFINITY)
    expect(loudness(sine(0.3))).toBe(Number.NEGATIVE_INFINITY)
  })
})
