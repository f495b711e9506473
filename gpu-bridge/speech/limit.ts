import { windowsOf, type Sound } from './sound.ts'
import { FILTER_REACH, peaksAbove, type Peak } from './true-peak.ts'

/** The level is low for this long around a peak, and bends there and back in as long again. */
const REACH_SECONDS = 0.005

/** A sound of any length through `limit`, in parts that see all that bends their level. */
export function limited({ blocks, ...sound }: Sound, ceiling: number): Sound {
  const margin = 2 * Math.round(REACH_SECONDS * sound.sampleRate) + FILTER_REACH
  function* held() {
    for (const { samples, from, to } of windowsOf(blocks(), margin)) {
      yield limit(samples, sound.sampleRate, ceiling).subarray(from, to)
    }
  }
  return { ...sound, blocks: held }
}

/**
 * The same sound with no true peak above `ceiling` (1 is full scale). The level bends down around
 * each peak and back up again; away from peaks nothing is touched, nor looked at.
 */
export function limit(samples: Float32Array, sampleRate: number, ceiling: number): Float32Array {
  const reach = Math.round(REACH_SECONDS * sampleRate)
  const held = samples.slice()
  for (const { from, to, peaks } of bendsOf(samples, { reach, ceiling })) {
    const gains = new Float32Array(to - from).fill(1)
    for (const { index, height } of peaks) {
      const end = Math.min(gains.length, index - from + reach + 2)
      for (let near = Math.max(0, index - from - reach); near < end; near++) {
        gains[near] = Math.min(gains[near]!, ceiling / height)
      }
    }
    const smooth = movingAverage(gains, reach)
    for (let index = 0; index < smooth.length; index++) held[from + index]! *= smooth[index]!
  }
  return held
}

/** A stretch in which the level bends, from where it is still whole to where it is whole again. */
interface Bend {
  readonly from: number
  to: number
  readonly peaks: Peak[]
}

function bendsOf(
  samples: Float32Array,
  { reach, ceiling }: { readonly reach: number; readonly ceiling: number },
): readonly Bend[] {
  const bends: Bend[] = []
  // A peak holds the level down within reach, and the mean sees that from as far again.
  const margin = 3 * reach + 2
  for (const peak of peaksAbove(samples, ceiling)) {
    const [from, to] = [
      Math.max(0, peak.index - margin),
      Math.min(samples.length, peak.index + margin),
    ]
    const open = bends.at(-1)
    if (open === undefined || from >= open.to) bends.push({ from, to, peaks: [peak] })
    else {
      open.to = to
      open.peaks.push(peak)
    }
  }
  return bends
}

/**
 * The mean of `reach` values to either side. Every value within reach of a peak is low enough for
 * it, so their mean is too.
 */
function movingAverage(values: Float32Array, reach: number): Float32Array {
  const last = values.length - 1
  const averages = new Float32Array(values.length)
  let sum = 0
  for (let index = -reach; index < reach; index++)
    sum += values[Math.min(Math.max(index, 0), last)]!
  for (let index = 0; index <= last; index++) {
    sum += values[Math.min(index + reach, last)]!
    averages[index] = sum / (2 * reach + 1)
    sum -= values[Math.max(index - reach, 0)]!
  }
  return averages
}
