import { createHash } from 'node:crypto'
import { joined } from '#gpu-bridge/protocol/joined.ts'
import type { Pcm } from './engine.ts'

const MARK = 'SND1'
const HEADER = 12
const DIGEST = 32
const STEPS = 2 ** 15
/** How samples lie: as the sixteen bits that most engines give, or as they are. */
const FORMS = { steps: 1, floats: 2 } as const

/** A sound as bytes that tell whether they are whole: a header, the samples, and a digest of both. */
export function packSound({ sampleRate, samples }: Pcm): Uint8Array {
  const isInSteps = samples.every(isStep)
  const header = new DataView(new ArrayBuffer(HEADER))
  new TextEncoder().encodeInto(MARK, new Uint8Array(header.buffer))
  header.setUint32(4, sampleRate)
  header.setUint32(8, isInSteps ? FORMS.steps : FORMS.floats)
  const data = isInSteps ? Int16Array.from(samples, (sample) => sample * STEPS) : samples
  const body = joined([
    new Uint8Array(header.buffer),
    new Uint8Array(data.buffer, data.byteOffset, data.byteLength),
  ])
  return joined([body, digestOf(body)])
}

/** Whether sixteen bits hold a sample to the bit; they know no zero below zero. */
function isStep(sample: number): boolean {
  return Number.isInteger(sample * STEPS) && sample >= -1 && sample < 1 && !Object.is(sample, -0)
}

/** The very samples that were packed; null where anything of the bytes is missing or not as it was. */
export function unpackSound(bytes: Uint8Array): Pcm | null {
  if (bytes.length < HEADER + DIGEST) return null
  // A copy of its own, which a `Buffer` does not give by `slice`: samples must lie at even places.
  const body = new Uint8Array(bytes.subarray(0, -DIGEST))
  if (!digestOf(body).equals(bytes.subarray(-DIGEST))) return null
  const header = new DataView(body.buffer)
  if (new TextDecoder().decode(body.subarray(0, MARK.length)) !== MARK) return null
  const sampleRate = header.getUint32(4)
  if (header.getUint32(8) === FORMS.floats) {
    return { sampleRate, samples: new Float32Array(body.buffer, HEADER) }
  }
  const steps = new Int16Array(body.buffer, HEADER)
  return { sampleRate, samples: Float32Array.from(steps, (step) => step / STEPS) }
}

function digestOf(bytes: Uint8Array): Buffer {
  return createHash('sha256').update(bytes).digest()
}
