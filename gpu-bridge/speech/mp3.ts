import { createMp3Encoder } from 'wasm-media-encoders'
import { scaled, type Pcm } from './engine.ts'

/** Enough for one voice at any of these rates. Constant, because a variable rate has no length header here. */
const KILOBITS_PER_SECOND = 64
/** The encoder multiplies its input by this (LAME's default scale); it is undone beforehand. */
const ENCODER_SCALE = 0.95
const SAMPLE_RATES = new Set([16_000, 22_050, 24_000, 32_000, 44_100, 48_000])
const BLOCK_SECONDS = 10

/**
 * How long after the start of the file the first sample is heard: LAME's own 576 samples and the
 * 529 of every decoder. There is no header that tells a player to skip them.
 */
export function mp3DelaySeconds(sampleRate: number): number {
  return (576 + 529) / sampleRate
}

/** One voice as a constant bit rate MP3, without tags. */
export async function encodeMp3({ samples, sampleRate }: Pcm): Promise<Uint8Array> {
  if (!SAMPLE_RATES.has(sampleRate)) throw new Error(`no MP3 at ${sampleRate} Hz`)
  const encoder = await createMp3Encoder()
  encoder.configure({ sampleRate, channels: 1, bitrate: KILOBITS_PER_SECOND })

  const parts: Uint8Array[] = []
  const block = BLOCK_SECONDS * sampleRate
  for (let start = 0; start < samples.length; start += block) {
    const part = scaled(samples.subarray(start, start + block), 1 / ENCODER_SCALE)
    // The encoder lends out the same memory every time.
    parts.push(encoder.encode([part]).slice())
  }
  parts.push(encoder.finalize().slice())
  return joined(parts)
}

export function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let offset = 0
  for (const part of parts) {
    whole.set(part, offset)
    offset += part.length
  }
  return whole
}
