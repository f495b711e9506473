import type { Pcm } from '../engine.ts'
import { powerSpectrum } from './fourier.ts'

/** Syllables last 150 ms and more, so a frame every 20 ms loses none. */
export const FRAME_SECONDS = 0.02
const WINDOW_SECONDS = 0.032
const BANDS = 26
/** Where speech is; what lies above says more of the recording than of the words. */
const LOWEST_HERTZ = 120
const HIGHEST_HERTZ = 6800
/** The first cepstral coefficient is the level, and is left out. */
const COEFFICIENTS = 12
/** A frame this far below the loud ones is a pause (−32 dB in power). */
const PAUSE_BELOW = 10 ** -3.2

/**
 * How the words of a recording sound, whoever says them: mel-frequency cepstra of every frame that is
 * no pause, each coefficient brought to mean 0 and deviation 1 over the recording, one frame after the other.
 * `warp` is how much higher the voice's resonances lie than usual: a woman's by a fifth and more beside a man's.
 */
export interface SpokenFeatures {
  readonly frames: readonly Float32Array[]
}

export function featuresOf({ samples, sampleRate }: Pcm, warp = 1): SpokenFeatures {
  const hop = Math.round(FRAME_SECONDS * sampleRate)
  const length = Math.round(WINDOW_SECONDS * sampleRate)
  const size = 2 ** Math.ceil(Math.log2(length))
  const window = Float32Array.from(
    { length },
    (_, index) => 0.54 - 0.46 * Math.cos((2 * Math.PI * index) / (length - 1)),
  )
  const bands = melBands(size, sampleRate / warp)
  const energies: (readonly number[])[] = []
  const powers: number[] = []
  for (let at = 0; at + length <= samples.length; at += hop) {
    const frame = window.map((weight, index) => weight * samples[at + index]!)
    const spectrum = powerSpectrum(frame, size)
    energies.push(bands.map((band) => energyIn(band, spectrum)))
    powers.push(spectrum.reduce((sum, power) => sum + power, 0))
  }
  const loud = powers.toSorted((one, other) => one - other)[Math.floor(powers.length * 0.95)] ?? 0
  const spoken = energies.filter((_, index) => powers[index]! > loud * PAUSE_BELOW)
  return { frames: normalized(spoken.map(cepstrumOf)) }
}

/** A triangle over the spectrum: its first line, and the weight of each. */
interface Band {
  readonly first: number
  readonly weights: readonly number[]
}

function melBands(size: number, sampleRate: number): readonly Band[] {
  const [low, high] = [melOf(LOWEST_HERTZ), melOf(Math.min(HIGHEST_HERTZ, sampleRate / 2))]
  const edge = (index: number) =>
    (hertzOf(low + ((high - low) * index) / (BANDS + 1)) * size) / sampleRate
  return Array.from({ length: BANDS }, (_, index) => {
    const [from, middle, to] = [edge(index), edge(index + 1), edge(index + 2)]
    const first = Math.ceil(from)
    const weights = Array.from({ length: Math.max(1, Math.ceil(to) - first) }, (_none, place) => {
      const line = first + place
      return Math.max(
        0,
        line <= middle ? (line - from) / (middle - from) : (to - line) / (to - middle),
      )
    })
    return { first, weights }
  })
}

function melOf(hertz: number): number {
  return 2595 * Math.log10(1 + hertz / 700)
}

function hertzOf(mel: number): number {
  return 700 * (10 ** (mel / 2595) - 1)
}

function energyIn({ first, weights }: Band, spectrum: Float32Array): number {
  return weights.reduce((sum, weight, place) => sum + weight * (spectrum[first + place] ?? 0), 0)
}

/** The cosine transform of the bands' levels, without its first coefficient. */
function cepstrumOf(energies: readonly number[]): Float32Array {
  const levels = energies.map((energy) => Math.log(energy + 1e-8))
  return Float32Array.from(WAVES, (wave) =>
    levels.reduce((sum, level, band) => sum + level * wave[band]!, 0),
  )
}

const WAVES = Array.from({ length: COEFFICIENTS }, (_, index) =>
  Array.from({ length: BANDS }, (_none, band) =>
    Math.cos((Math.PI * (index + 1) * (band + 0.5)) / BANDS),
  ),
)

function normalized(frames: readonly Float32Array[]): readonly Float32Array[] {
  const count = Math.max(frames.length, 1)
  const means = new Float64Array(COEFFICIENTS)
  const squares = new Float64Array(COEFFICIENTS)
  for (const frame of frames) {
    frame.forEach((value, index) => {
      means[index]! += value / count
      squares[index]! += value ** 2 / count
    })
  }
  const deviations = squares.map((square, index) => Math.sqrt(square - means[index]! ** 2) || 1)
  return frames.map((frame) =>
    frame.map((value, index) => (value - means[index]!) / deviations[index]!),
  )
}
