import type { Sound } from './sound.ts'

interface Coefficients {
  readonly b: readonly [number, number, number]
  readonly a: readonly [number, number]
}

/** Blocks quieter than this are not speech at all (BS.1770-5, annex 1). */
const ABSOLUTE_GATE_LUFS = -70
/** Blocks this much quieter than the rest are pauses. */
const RELATIVE_GATE_LU = 10
const HOPS_IN_A_BLOCK = 4
const INAUDIBLE = 1e-30

/**
 * Integrated loudness in LUFS of one channel (ITU-R BS.1770-5): K-weighted energy in blocks of
 * 400 ms, a new one every 100 ms, gated twice. −Infinity for silence and for less than one block.
 */
export function loudnessOf({ sampleRate, blocks }: Pick<Sound, 'sampleRate' | 'blocks'>): number {
  const hops = hopEnergies(blocks(), sampleRate)
  const gated = hops
    .slice(0, Math.max(0, hops.length - HOPS_IN_A_BLOCK + 1))
    .map((_, index) => mean(hops.slice(index, index + HOPS_IN_A_BLOCK)))
    .filter((energy) => lufs(energy) > ABSOLUTE_GATE_LUFS)
  const relativeGate = lufs(mean(gated)) - RELATIVE_GATE_LU
  return lufs(mean(gated.filter((energy) => lufs(energy) > relativeGate)))
}

/**
 * The same of samples that lie in memory.
 * @internal for tests, which measure what they decoded
 */
export function integratedLoudness(samples: Float32Array, sampleRate: number): number {
  return loudnessOf({ sampleRate, blocks: () => [samples] })
}

/**
 * Mean K-weighted energy of each whole 100 ms. Both filters stand in the loop: a closure called for
 * each sample takes four times as long, and filtered copies of a long chapter fill the memory.
 */
function hopEnergies(blocks: Iterable<Float32Array>, sampleRate: number): readonly number[] {
  const { b, a } = headShelf(sampleRate)
  const cut = lowCut(sampleRate)
  const hop = Math.round(sampleRate / 10)
  const energies: number[] = []
  let energy = 0
  let left = hop
  let [x1, x2, y1, y2, z1, z2] = [0, 0, 0, 0, 0, 0]
  for (const samples of blocks) {
    for (let index = 0; index < samples.length; index++) {
      const x = samples[index]!
      const y = audible(b[0] * x + b[1] * x1 + b[2] * x2 - a[0] * y1 - a[1] * y2)
      const z = audible(
        cut.b[0] * y + cut.b[1] * y1 + cut.b[2] * y2 - cut.a[0] * z1 - cut.a[1] * z2,
      )
      x2 = x1
      x1 = x
      y2 = y1
      y1 = y
      z2 = z1
      z1 = z
      energy += z * z
      left -= 1
      if (left > 0) continue
      energies.push(energy / hop)
      energy = 0
      left = hop
    }
  }
  return energies
}

/** In a pause the filters ring towards numbers so small that processors slow down on them. */
function audible(value: number): number {
  return Math.abs(value) < INAUDIBLE ? 0 : value
}

/**
 * The head's shelf and the low cut of BS.1770. The standard prints coefficients for 48 kHz only;
 * these are the analogue filters behind them (De Man, "Evaluation of implementations of the EBU
 * R128 loudness measurement", 2018), brought to any rate by the bilinear transform.
 */
function headShelf(sampleRate: number): Coefficients {
  const k = Math.tan((Math.PI * 1681.974450955533) / sampleRate)
  const q = 0.7071752369554196
  const high = 10 ** (3.999843853973347 / 20)
  const band = high ** 0.4996667741545416
  const a0 = 1 + k / q + k * k
  return {
    b: [
      (high + (band * k) / q + k * k) / a0,
      (2 * (k * k - high)) / a0,
      (high - (band * k) / q + k * k) / a0,
    ],
    a: [(2 * (k * k - 1)) / a0, (1 - k / q + k * k) / a0],
  }
}

function lowCut(sampleRate: number): Coefficients {
  const k = Math.tan((Math.PI * 38.13547087602444) / sampleRate)
  const q = 0.5003270373238773
  const a0 = 1 + k / q + k * k
  return { b: [1, -2, 1], a: [(2 * (k * k - 1)) / a0, (1 - k / q + k * k) / a0] }
}

function lufs(energy: number): number {
  return -0.691 + 10 * Math.log10(energy)
}

/** Zero for an empty list, whose loudness then is −Infinity. */
function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length
}
