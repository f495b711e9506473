import { describe, expect, it } from 'vitest'
import { readWav } from './wav.ts'

interface Wav {
  readonly encoding: number
  readonly bits: number
  readonly channels: number
  readonly sampleRate: number
  readonly data: Uint8Array
  readonly declared: number
}

const ascii = (text: string) => new TextEncoder().encode(text)

function wav({
  encoding = 1,
  bits = 16,
  channels = 1,
  sampleRate = 24_000,
  data = new Uint8Array(),
  ...rest
}: Partial<Wav>): Uint8Array {
  const format = new DataView(new ArrayBuffer(encoding === 0xfffe ? 40 : 16))
  format.setUint16(0, encoding, true)
  format.setUint16(2, channels, true)
  format.setUint32(4, sampleRate, true)
  format.setUint16(14, bits, true)
  if (encoding === 0xfffe) format.setUint16(24, 1, true)
  const chunk = (id: string, body: Uint8Array, size = body.length) => [
    ...ascii(id),
    ...new Uint8Array(Uint32Array.of(size).buffer),
    ...body,
  ]
  return Uint8Array.from([
    ...ascii('RIFF____WAVE'),
    ...chunk('fmt ', new Uint8Array(format.buffer)),
    ...chunk('LIST', ascii('odd'), 3),
    0,
    ...chunk('data', data, rest.declared ?? data.length),
  ])
}
const bytes = (values: ArrayBufferView) => new Uint8Array(values.buffer)
const samples = (file: Uint8Array) => [...readWav(file).samples]

describe('readWav', () => {
  it.each<[string, Partial<Wav>, readonly number[]]>([
    ['16 bit', { data: bytes(Int16Array.of(0, 16_384, -32_768)) }, [0, 0.5, -1]],
    ['24 bit', { bits: 24, data: Uint8Array.of(0, 0, 64, 0, 0, 128) }, [0.5, -1]],
    ['32 bit', { bits: 32, data: bytes(Int32Array.of(2 ** 30, -(2 ** 31))) }, [0.5, -1]],
    ['floats', { encoding: 3, bits: 32, data: bytes(Float32Array.of(0.25, -0.75)) }, [0.25, -0.75]],
    ['the extensible format', { encoding: 0xfffe, data: bytes(Int16Array.of(8192)) }, [0.25]],
    ['two channels as their mean', { channels: 2, data: bytes(Int16Array.of(16_384, 0)) }, [0.25]],
    [
      'a stream that declares no length',
      { declared: 0, data: bytes(Int16Array.of(16_384)) },
      [0.5],
    ],
    [
      'a stream that declares too much',
      { declared: 0xffff_ffff, data: bytes(Int16Array.of(16_384)) },
      [0.5],
    ],
  ])('reads %s', (_what, file, expected) => {
    expect(samples(wav(file))).toEqual(expected)
  })

  it('reads the sample rate', () => {
    expect(readWav(wav({})).sampleRate).toBe(24_000)
  })

  it.each<[string, Uint8Array, RegExp]>([
    ['an error page', new TextEncoder().encode('<html>busy</html>'), /not a WAV/],
    ['nothing', new Uint8Array(), /not a WAV/],
    ['a header without sound', wav({}).slice(0, 40), /not a WAV/],
    ['no channels', wav({ channels: 0, data: Uint8Array.of(1, 2) }), /not a WAV/],
    ['samples at no rate', wav({ sampleRate: 0, data: Uint8Array.of(1, 2) }), /not a WAV/],
    ['an extensible format cut short', wav({ encoding: 0xfffe }).slice(0, 36), /not a WAV/],
    ['8 bit', wav({ bits: 8, data: Uint8Array.of(1) }), /8 bits/],
  ])('refuses %s', (_what, file, message) => {
    expect(() => readWav(file)).toThrow(message)
  })
})
