import type { Pcm } from './engine.ts'

const HEADER = 44

/** The sound as a WAV file of 16-bit samples. */
export function writeWav({ samples, sampleRate }: Pcm): Uint8Array {
  const bytes = new Uint8Array(HEADER + samples.length * 2)
  const view = new DataView(bytes.buffer)
  const tag = (at: number, name: string) => bytes.set(new TextEncoder().encode(name), at)
  tag(0, 'RIFF')
  view.setUint32(4, bytes.length - 8, true)
  tag(8, 'WAVEfmt ')
  view.setUint32(16, 16, true)
  view.setUint16(20, 1, true)
  view.setUint16(22, 1, true)
  view.setUint32(24, sampleRate, true)
  view.setUint32(28, sampleRate * 2, true)
  view.setUint16(32, 2, true)
  view.setUint16(34, 16, true)
  tag(36, 'data')
  view.setUint32(40, samples.length * 2, true)
  for (const [index, sample] of samples.entries()) {
    const step = Math.round(Math.max(-1, Math.min(1, sample)) * 32_767)
    view.setInt16(HEADER + index * 2, step, true)
  }
  return bytes
}
