import { samplePeak } from './engine.ts'

const OVERSAMPLING = 4
const TAPS = 12
const HALF = TAPS / 2
/** The height at a sample depends on no sample further away than this. */
export const FILTER_REACH = TAPS

/** The filter of each phase between two samples: a windowed sinc, as BS.1770-5 annex 2 describes. */
const PHASES = Array.from({ length: OVERSAMPLING }, (_, phase) => phaseFilter(phase))

/** No filter above lifts its input by more than this, so quieter places can be passed over. */
const LARGEST_GAIN = Math.max(
  ...PHASES.map((taps) => taps.reduce((sum, tap) => sum + Math.abs(tap), 0)),
)

export interface Peak {
  /** The sample at, or just before, the peak. */
  readonly index: number
  readonly height: number
}

/**
 * The largest value the wave reaches on or between the samples; 1 is full scale.
 * @internal for tests, which measure what mastering left
 */
export function truePeak(samples: Float32Array): number {
  let highest = samplePeak(samples)
  for (const { height } of peaksAbove(samples, highest)) highest = Math.max(highest, height)
  return highest
}

/** Every place where the wave reaches above `floor` on or between the samples. */
export function* peaksAbove(samples: Float32Array, floor: number): Generator<Peak> {
  let lastNearLoud = -1
  for (let index = -HALF; index < samples.length; index++) {
    if (Math.abs(samples[index + HALF] ?? 0) * LARGEST_GAIN > floor) lastNearLoud = index + TAPS
    if (index < 0 || index > lastNearLoud) continue
    const height = heightAt(samples, index)
    if (height > floor) yield { index, height }
  }
}

function heightAt(samples: Float32Array, index: number): number {
  let height = 0
  for (const taps of PHASES) {
    let sum = 0
    for (let tap = 0; tap < TAPS; tap++) sum += taps[tap]! * (samples[index - HALF + 1 + tap] ?? 0)
    height = Math.max(height, Math.abs(sum))
  }
  return height
}

function phaseFilter(phase: number): readonly number[] {
  const taps = Array.from({ length: TAPS }, (_, tap) => {
    const time = tap - (HALF - 1) - phase / OVERSAMPLING
    const window = 0.5 + 0.5 * Math.cos((Math.PI * time) / HALF)
    return (time === 0 ? 1 : Math.sin(Math.PI * time) / (Math.PI * time)) * window
  })
  const sum = taps.reduce((total, tap) => total + tap, 0)
  return taps.map((tap) => tap / sum)
}
