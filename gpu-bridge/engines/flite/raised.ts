import libsamplerate from '@alexanderolsen/libsamplerate-js'
import type { Pcm } from '#gpu-bridge/speech/engine.ts'

/** Plays a sound so many times as fast, at the same rate of samples: as much higher, and as much shorter. */
export type Raise = (sound: Pcm) => Pcm

/** What plays sounds of `sampleRate` hertz `factor` times as fast; below 1 they sound lower. */
export async function raiseBy(factor: number, sampleRate: number): Promise<Raise> {
  if (factor === 1) return (sound) => sound
  const { create, ConverterType } = libsamplerate
  const converterType = ConverterType.SRC_SINC_MEDIUM_QUALITY
  const converter = await create(1, sampleRate * factor, sampleRate, { converterType })
  return ({ samples }) => ({ sampleRate, samples: converter.simple(samples).map(inSteps) })
}

/** The nearest of what sixteen bits can tell, as Flite's own samples are: sounds are kept in half the room. */
function inSteps(sample: number): number {
  const steps = Math.round(sample * 2 ** 15)
  return Math.max(-(2 ** 15), Math.min(2 ** 15 - 1, steps)) / 2 ** 15 + 0
}
