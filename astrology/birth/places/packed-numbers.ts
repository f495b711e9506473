/** Seven bits of a number to a byte, the lowest first; the eighth says that more follow (LEB128). */
const SEVEN_BITS = 0x7f
const MORE_FOLLOW = 0x80

/** Writes whole numbers from 0 on, small ones in one byte. */
export function packNumbers(numbers: readonly number[]): Uint8Array {
  const bytes: number[] = []
  for (const number of numbers) {
    let rest = number
    while (rest > SEVEN_BITS) {
      bytes.push((rest & SEVEN_BITS) | MORE_FOLLOW)
      rest >>>= 7
    }
    bytes.push(rest)
  }
  return Uint8Array.from(bytes)
}

/** Reads what `packNumbers` wrote. */
export function readNumbers(bytes: Uint8Array): number[] {
  const numbers: number[] = []
  let [number, shift] = [0, 0]
  for (const byte of bytes) {
    number |= (byte & SEVEN_BITS) << shift
    shift += 7
    if (byte & MORE_FOLLOW) continue
    numbers.push(number)
    number = 0
    shift = 0
  }
  return numbers
}

/** Base64 to bytes, in Node and in workerd alike. */
export function decodeBase64(text: string): Uint8Array {
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0))
}

/** Bytes as base64, in Node and in workerd alike. */
export function encodeBase64(bytes: Uint8Array): string {
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
}
