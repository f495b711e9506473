import type { Pcm } from './engine.ts'
import { limit } from './limit.ts'
import { integratedLoudness } from './loudness.ts'

/** What audiobook shops measure for (ACX: RMS −23…−18 dB, peak ≤ −3 dB); −18 falls just outside. */
export const LOUDNESS_LUFS = -19
/** Decoding an MP3 overshoots: measured up to 1.1 dB, and −3 dBTP is promised after decoding. */
const CEILING_DBTP = -4.5
/** Limiting takes loudness away; the next pass gives it back. */
const PASSES = 4
const CLOSE_ENOUGH_LU = 0.05

/** The sound at −19 LUFS with its peaks held. Silence, and less than 400 ms, comes back untouched. */
export function master({ samples, sampleRate }: Pcm): Pcm {
  const ceiling = fromDecibel(CEILING_DBTP)
  let gain = 0
  let mastered = samples
  for (let pass = 0; pass < PASSES; pass++) {
    const missing = LOUDNESS_LUFS - integratedLoudness(mastered, sampleRate)
    if (!Number.isFinite(missing) || Math.abs(missing) < CLOSE_ENOUGH_LU) break
    gain += missing
    const factor = fromDecibel(gain)
    mastered = limit(
      samples.map((sample) => sample * factor),
      sampleRate,
      ceiling,
    )
  }
  return { sampleRate, samples: mastered }
}

function fromDecibel(decibel: number): number {
  return 10 ** (decibel / 20)
}
