import { expect, it } from 'vitest'
import { sha256Hex, sha256Of } from './sha256.ts'

// FIPS 180-4 as its example documents give them: "abc", and nothing.
const ABC = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'
const NOTHING = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'

it('digests bytes, and texts as their UTF-8', async () => {
  expect(await sha256Of('abc')).toBe(ABC)
  expect(await sha256Hex(new Uint8Array())).toBe(NOTHING)
  expect(await sha256Of('ü')).toBe(await sha256Hex(Uint8Array.of(0xc3, 0xbc)))
})

it('digests the bytes of a view, not of what lies behind it', async () => {
  const behind = new TextEncoder().encode('-abc-')
  expect(await sha256Hex(behind.subarray(1, 4))).toBe(ABC)
})
