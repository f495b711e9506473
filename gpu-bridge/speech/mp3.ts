import { createMp3Encoder } from 'wasm-media-encoders'
import { scaled } from './engine.ts'
import type { Sound } from './sound.ts'

/** Constant, because a variable rate has no length header here. */
export interface Mp3Profile {
  readonly kilobitsPerSecond: 64 | 192
  /** Hertz of the file; null where it keeps the sound's own. */
  readonly sampleRate: 44_100 | null
}

/** `small` is enough for one voice that has nothing above 8 kHz; `shop` is what ACX asks for, to the letter. */
export const MP3_PROFILES = {
  small: { kilobitsPerSecond: 64, sampleRate: null },
  shop: { kilobitsPerSecond: 192, sampleRate: 44_100 },
} as const satisfies Record<string, Mp3Profile>
/** @internal */
export type Mp3ProfileName = keyof typeof MP3_PROFILES

/** What the encoder multiplies its input by at each bit rate (LAME's own scales); it is undone beforehand. */
const ENCODER_SCALES = { 64: 0.95, 192: 0.97 } as const
const SAMPLE_RATES = new Set([16_000, 22_050, 24_000, 32_000, 44_100, 48_000])
/** An encoder adds its delay and fills its last frame. */
const SPARE_SECONDS = 1
/** The encoder's own room is for so much and what it becomes; of minutes at once it says −1. */
const MOST_AT_ONCE = 65_536
/** The highest rate of a voice that `small` leaves nothing out of. */
const SMALL_RATE = 16_000

/** The profile of a voice by what there is to be heard in it. */
export function profileFor(sampleRate: number): Mp3Profile {
  return sampleRate <= SMALL_RATE ? MP3_PROFILES.small : MP3_PROFILES.shop
}

/**
 * How long after the start of the file the first sample is heard: LAME's own 576 samples and the
 * 529 of every decoder. There is no header that tells a player to skip them.
 */
export function mp3DelaySeconds(sampleRate: number, { sampleRate: own }: Mp3Profile): number {
  return (576 + 529) / (own ?? sampleRate)
}

/** One voice as a constant bit rate MP3, behind its tag. */
export async function encodeMp3(
  { sampleRate, length, blocks }: Sound,
  profile: Mp3Profile,
  tag: Uint8Array = new Uint8Array(),
): Promise<Uint8Array> {
  if (!SAMPLE_RATES.has(sampleRate)) throw new Error(`no MP3 at ${sampleRate} Hz`)
  const encoder = await createMp3Encoder()
  encoder.configure({
    sampleRate,
    channels: 1,
    bitrate: profile.kilobitsPerSecond,
    outputSampleRate: (profile.sampleRate ?? sampleRate) as 44_100,
  })

  const undone = 1 / ENCODER_SCALES[profile.kilobitsPerSecond]
  // At a constant rate the length is known, and a long chapter need not lie in memory twice.
  const roomSeconds = length / sampleRate + SPARE_SECONDS
  const room = new Uint8Array(tag.length + Math.ceil(roomSeconds * profile.kilobitsPerSecond * 125))
  room.set(tag)
  let filled = tag.length
  const put = (bytes: Uint8Array) => {
    room.set(bytes, filled)
    filled += bytes.length
  }
  for (const block of blocks()) {
    for (let at = 0; at < block.length; at += MOST_AT_ONCE) {
      put(encoder.encode([scaled(block.subarray(at, at + MOST_AT_ONCE), undone)]))
    }
  }
  put(encoder.finalize())
  return new Uint8Array(room.buffer.transfer(filled))
}
