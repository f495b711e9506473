import { scaled } from './engine.ts'
import { limited } from './limit.ts'
import { loudnessOf } from './loudness.ts'
import { soundOf, wholeOf, type Sound } from './sound.ts'

/** What audiobook shops measure for (ACX: RMS −23…−18 dB, peak ≤ −3 dB); −18 falls just outside. */
const LOUDNESS_LUFS = -19
/** Decoding an MP3 overshoots: measured up to 1.1 dB here, and −3 dBTP is promised after decoding. */
const CEILING_DBTP = -5
/** Limiting takes loudness away; the next pass gives it back. */
const PASSES = 4
const CLOSE_ENOUGH_LU = 0.05
/** A preview is held in memory between passes and need not be made anew for each; a chapter would be 400 MB. */
const LONGEST_HELD_SECONDS = 180

/** The sound at −19 LUFS with its peaks held. Silence, and less than 400 ms, comes back untouched. */
export function master(sound: Sound): Sound {
  const ceiling = fromDecibel(CEILING_DBTP)
  let gain = LOUDNESS_LUFS - loudnessOf(sound)
  if (!Number.isFinite(gain)) return sound

  for (let pass = 1; ; pass++) {
    const mastered = held(limited(louder(sound, fromDecibel(gain)), ceiling))
    const missing = LOUDNESS_LUFS - loudnessOf(mastered)
    if (Math.abs(missing) < CLOSE_ENOUGH_LU || pass === PASSES) return mastered
    gain += missing
  }
}

function held(sound: Sound): Sound {
  const isShort = sound.length <= LONGEST_HELD_SECONDS * sound.sampleRate
  return isShort ? soundOf(wholeOf(sound)) : sound
}

function louder({ blocks, ...sound }: Sound, factor: number): Sound {
  function* lifted() {
    for (const block of blocks()) yield scaled(block, factor)
  }
  return { ...sound, blocks: lifted }
}

function fromDecibel(decibel: number): number {
  return 10 ** (decibel / 20)
}
