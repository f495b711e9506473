import { encodeBase64 } from '#astrology/birth/places/packed-numbers.ts'

/** Weights a byte each, one of which is worth `unit`. */
interface PackedWeights {
  readonly unit: number
  readonly weights: string
}

const MOST = 127
/** Of the weights, so many lie within what a byte holds; the few beyond are taken for the largest there is. */
const WITHIN = 0.9999

export function packWeights(weights: Float64Array | Float32Array): PackedWeights {
  const sizes = Float64Array.from(weights, Math.abs).toSorted()
  const unit = sizes[Math.floor((sizes.length - 1) * WITHIN)]! / MOST
  const bytes = Int8Array.from(weights, (weight) =>
    Math.max(-MOST, Math.min(MOST, Math.round(weight / unit))),
  )
  return { unit, weights: encodeBase64(new Uint8Array(bytes.buffer)) }
}

/** A plain loop: there are a million of them, and a Worker unpacks them before its first question. */
export function unpackWeights({ unit, weights }: PackedWeights): Float32Array {
  const bytes = atob(weights)
  const values = new Float32Array(bytes.length)
  for (let at = 0; at < values.length; at += 1) values[at] = ((bytes.charCodeAt(at) << 24) >> 24) * unit
  return values
} // prettier-ignore
