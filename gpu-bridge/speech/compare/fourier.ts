/**
 * The power in each of the `size / 2` bands of a frame (radix-2 FFT; `size` is a power of two, and
 * samples beyond the frame's end are zero).
 */
export function powerSpectrum(frame: Float32Array, size: number): Float32Array {
  const real = new Float32Array(size)
  const imaginary = new Float32Array(size)
  const bits = Math.log2(size)
  for (let index = 0; index < frame.length; index++) real[reversed(index, bits)] = frame[index]!
  for (let half = 1; half < size; half *= 2) {
    for (let offset = 0; offset < half; offset++) {
      const angle = (-Math.PI * offset) / half
      const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
      for (let one = offset; one < size; one += 2 * half) {
        const other = one + half
        const re = real[other]! * cos - imaginary[other]! * sin
        const im = real[other]! * sin + imaginary[other]! * cos
        real[other] = real[one]! - re
        imaginary[other] = imaginary[one]! - im
        real[one]! += re
        imaginary[one]! += im
      }
    }
  }
  return Float32Array.from(
    { length: size / 2 },
    (_, band) => real[band]! ** 2 + imaginary[band]! ** 2,
  )
}

/** The lowest `bits` of a number in reverse. */
function reversed(value: number, bits: number): number {
  let result = 0
  for (let bit = 0; bit < bits; bit++) result |= ((value >> bit) & 1) << (bits - 1 - bit)
  return result
}
