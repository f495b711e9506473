import { crc32 } from 'node:zlib'
import { expect, it } from 'vitest'
import { coverOf } from './cover.ts'

it('draws the same square picture for the same album, another for another, in any script', async () => {
  const [one, again, other] = await Promise.all(
    ['Анна & 田中', 'Анна & 田中', 'Bo & <Di>'].map(coverOf),
  )
  expect(one).toEqual(again)
  expect(crc32(other!)).not.toBe(crc32(one!))
  for (const png of [one!, other!]) {
    expect([...png.subarray(0, 8)]).toEqual([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
    const head = new DataView(png.buffer, png.byteOffset)
    expect([head.getUint32(16), head.getUint32(20)]).toEqual([720, 720])
    expect(png.length).toBeLessThan(100_000)
  }
})
