import type { Pcm } from './engine.ts'
import { encodeMp3, type Mp3Profile } from './mp3.ts'
import { soundOf, wholeOf, type Sound } from './sound.ts'

/** Makes the frames of a sound; in this thread, or in another. */
export type Encode = (pcm: Pcm, profile: Mp3Profile) => Promise<Uint8Array>

/** Samples of a frame, and its bytes, at 16 kHz and 64 kbps: a whole number, so every frame has as many. */
const FRAME = { sampleRate: 16_000, kilobitsPerSecond: 64, samples: 576, bytes: 288 } as const
/** The encoder's delay and the decoder's (`mp3DelaySeconds`), and the frame that reaches into both halves. */
const SILENT_BEFORE = 576 + 529 + 2 * FRAME.samples
/** The first half is encoded so much further: its last frame is then as in the whole. */
const FURTHER = 4 * FRAME.samples
/** Longer sounds do not lie in memory at once, and nobody waits for them. */
const LONGEST_SECONDS = 180

/**
 * One voice as `encodeMp3` makes it, in two halves that are encoded side by side where `beside` is another thread's:
 * cut in the silence nearest the middle. No sound reaches from one into the other there, so both begin and end as the
 * whole does, and what is heard when is the same. A sound that is long, of another rate, without such a
 * silence or without one at its end is encoded whole: what breaks off is encoded well or badly as the frames fall.
 */
export async function encodeInHalves(
  sound: Sound,
  profile: Mp3Profile,
  { tag, beside = encode }: { readonly tag: Uint8Array; readonly beside?: Encode | undefined },
): Promise<Uint8Array> {
  if (!isCuttable(sound, profile)) return await encodeMp3(sound, profile, tag)
  const { sampleRate, samples } = wholeOf(sound)
  const cut = cutOf(samples)
  if (cut === null) return await encodeMp3(soundOf({ sampleRate, samples }), profile, tag)
  const part = (from: number, to: number) => ({ sampleRate, samples: samples.slice(from, to) })
  const [first, second] = await Promise.all([
    beside(part(0, cut + FURTHER), profile),
    encode(part(cut, samples.length), profile),
  ])
  const frames = first.subarray(0, (cut / FRAME.samples) * FRAME.bytes)
  const mp3 = new Uint8Array(tag.length + frames.length + second.length)
  mp3.set(tag)
  mp3.set(frames, tag.length)
  mp3.set(second, tag.length + frames.length)
  return mp3
}

/** In this thread. */
export async function encode(pcm: Pcm, profile: Mp3Profile): Promise<Uint8Array> {
  return await encodeMp3(soundOf(pcm), profile)
}

function isCuttable({ sampleRate, length }: Sound, { kilobitsPerSecond, ...to }: Mp3Profile) {
  const isOfFrames =
    sampleRate === FRAME.sampleRate &&
    (to.sampleRate ?? sampleRate) === sampleRate &&
    kilobitsPerSecond === FRAME.kilobitsPerSecond
  return isOfFrames && length <= LONGEST_SECONDS * sampleRate
}

/** Where a frame begins after nothing but silence, as near the middle as there is one; null where there is none. */
function cutOf(samples: Float32Array): number | null {
  if (samples.subarray(-SILENT_BEFORE).some((sample) => sample !== 0)) return null
  const middle = samples.length / 2
  let [best, silent]: [number | null, number] = [null, 0]
  for (let index = 0; index < samples.length - FURTHER; index++) {
    if (index % FRAME.samples === 0 && silent >= SILENT_BEFORE && isNearer(index, best, middle))
      best = index
    silent = samples[index] === 0 ? silent + 1 : 0
  }
  return best
}

function isNearer(index: number, best: number | null, middle: number): boolean {
  return best === null || Math.abs(index - middle) < Math.abs(best - middle)
}
