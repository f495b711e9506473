import { scaled, type Pcm } from './engine.ts'
import { limit } from './limit.ts'
import { integratedLoudness } from './loudness.ts'

/** What audiobook shops measure for (ACX: RMS −23…−18 dB, peak ≤ −3 dB); −18 falls just outside. */
const LOUDNESS_LUFS = -19
/** Decoding an MP3 overshoots: measured up to 1.1 dB here, and −3 dBTP is promised after decoding. */
const CEILING_DBTP = -5
/** Limiting takes loudness away; the next pass gives it back. */
const PASSES = 4
const CLOSE_ENOUGH_LU = 0.05

/** The sound at −19 LUFS with its peaks held. Silence, and less than 400 ms, comes back untouched. */
export function master({ samples, sampleRate }: Pcm): Pcm {
  const ceiling = fromDecibel(CEILING_DBTP)
  let gain = LOUDNESS_LUFS - integratedLoudness(samples, sampleRate)
  if (!Number.isFinite(gain)) return { sampleRate, samples }

  for (let pass = 1; ; pass++) {
    const mastered = limit(scaled(samples, fromDecibel(gain)), sampleRate, ceiling)
    const missing = LOUDNESS_LUFS - integratedLoudness(mastered, sampleRate)
    if (Math.abs(missing) < CLOSE_ENOUGH_LU || pass === PASSES)
      return { sampleRate, samples: mastered }
    gain += missing
  }
}

function fromDecibel(decibel: number): number {
  return 10 ** (decibel / 20)
}
