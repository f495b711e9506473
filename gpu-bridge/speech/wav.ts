import { DependencyError } from '#core/errors.ts'
import type { Pcm } from './engine.ts'

const INTEGER = 1
const FLOAT = 3
/** The real format stands further on in the chunk. */
const EXTENSIBLE = 0xfffe

interface Format {
  readonly encoding: number
  readonly channels: number
  readonly sampleRate: number
  readonly bits: number
}

/**
 * The sound in a WAV file, its channels averaged into one. Takes 16, 24 and 32 bit integers and
 * 32 bit floats, and the headers of streaming servers, whose data length is 0 or far too large.
 */
export function readWav(bytes: Uint8Array): Pcm {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length < 12 || tag(view, 0) !== 'RIFF' || tag(view, 8) !== 'WAVE') throw notWav()

  let format: Format | null = null
  for (let offset = 12; offset + 8 <= bytes.length;) {
    const declared = view.getUint32(offset + 4, true)
    const start = offset + 8
    if (tag(view, offset) === 'fmt ') format = readFormat(view, start)
    if (tag(view, offset) === 'data') {
      if (!format) throw notWav()
      const available = bytes.length - start
      const length = declared === 0 ? available : Math.min(declared, available)
      return { sampleRate: format.sampleRate, samples: readSamples(view, start, length, format) }
    }
    offset = start + declared + (declared % 2)
  }
  throw notWav()
}

function readFormat(view: DataView, start: number): Format {
  if (start + 16 > view.byteLength) throw notWav()
  const encoding = view.getUint16(start, true)
  const channels = view.getUint16(start + 2, true)
  const sampleRate = view.getUint32(start + 4, true)
  const bits = view.getUint16(start + 14, true)
  if (channels === 0 || sampleRate === 0) throw notWav()
  if (encoding !== EXTENSIBLE) return { encoding, channels, sampleRate, bits }
  if (start + 26 > view.byteLength) throw notWav()
  return { encoding: view.getUint16(start + 24, true), channels, sampleRate, bits }
}

function readSamples(view: DataView, start: number, length: number, format: Format): Float32Array {
  const read = sampleReader(view, format)
  const bytesEach = format.bits / 8
  const samples = new Float32Array(Math.floor(length / (bytesEach * format.channels)))
  let at = start
  for (let index = 0; index < samples.length; index++) {
    let sum = 0
    for (let channel = 0; channel < format.channels; channel++, at += bytesEach) sum += read(at)
    samples[index] = sum / format.channels
  }
  return samples
}

function sampleReader(view: DataView, { encoding, bits }: Format): (at: number) => number {
  if (encoding === FLOAT && bits === 32) return (at) => view.getFloat32(at, true)
  if (encoding === INTEGER && bits === 16) return (at) => view.getInt16(at, true) / 2 ** 15
  if (encoding === INTEGER && bits === 24) {
    return (at) => (view.getUint16(at, true) + view.getInt8(at + 2) * 2 ** 16) / 2 ** 23
  }
  if (encoding === INTEGER && bits === 32) return (at) => view.getInt32(at, true) / 2 ** 31
  throw new DependencyError('speech', `WAV encoding ${encoding} with ${bits} bits is not read`, {
    retryable: false,
  })
}

function tag(view: DataView, offset: number): string {
  return String.fromCharCode(...[0, 1, 2, 3].map((index) => view.getUint8(offset + index)))
}

function notWav(): DependencyError {
  return new DependencyError('speech', 'the answer is not a WAV file', { retryable: true })
}
