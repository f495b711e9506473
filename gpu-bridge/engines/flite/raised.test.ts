import { expect, it } from 'vitest'
import { secondsOf, type Pcm } from '#gpu-bridge/speech/engine.ts'
import { packSound } from '#gpu-bridge/speech/kept-sound.ts'
import { raiseBy } from './raised.ts'

const RATE = 16_000

/** How often a wave begins anew, a second. */
function pitch(sound: Pcm): number {
  const { samples } = sound
  const begins = samples.filter((sample, at) => at > 0 && samples[at - 1]! < 0 && sample >= 0)
  return begins.length / secondsOf(sound)
}

function tone(hertz: number): Pcm {
  const at = (index: number) => 0.5 * Math.sin((2 * Math.PI * hertz * index) / RATE)
  return { sampleRate: RATE, samples: Float32Array.from({ length: 2 * RATE }, (_, i) => at(i)) }
}

it.each([1.05, 0.86, 1])('makes a sound %f times as high, and as much shorter', async (factor) => {
  const raise = await raiseBy(factor, RATE)
  const [one, other] = [raise(tone(200)), raise(tone(1_000))]
  expect(pitch(one) / 200).toBeCloseTo(factor, 2)
  expect(pitch(other) / 1_000).toBeCloseTo(factor, 2)
  expect(secondsOf(one)).toBeCloseTo(2 / factor, 2)
  expect(Math.max(...other.samples)).toBeCloseTo(0.5, 1)
})

it('is kept in sixteen bits a sample, as what Flite makes is', async () => {
  const raised = (await raiseBy(1.05, RATE))(tone(200))
  const loud = (await raiseBy(1.05, RATE))({ ...raised, samples: raised.samples.map(Math.sign) })
  for (const sound of [raised, loud]) {
    expect(packSound(sound).length).toBeLessThan(2.1 * sound.samples.length)
  }
})
