import { describe, expect, it } from 'vitest'
import { parseRange } from './serve-artifact.ts'

describe('parseRange', () => {
  it.each([
    ['bytes=0-99', { offset: 0, length: 100 }],
    ['bytes=900-', { offset: 900, length: 100 }],
    ['bytes=900-5000', { offset: 900, length: 100 }],
    ['bytes=-100', { offset: 900, length: 100 }],
    ['bytes=-5000', { offset: 0, length: 1000 }],
    ['bytes=999-999', { offset: 999, length: 1 }],
    ['bytes=1000-', 'unsatisfiable'],
    ['bytes=-0', 'unsatisfiable'],
    ['bytes=5-2', null],
    ['bytes=2000-1000', null],
    ['Bytes=0-99', { offset: 0, length: 100 }],
    ['bytes= 0-99 ,', { offset: 0, length: 100 }],
    [`bytes=0-${'9'.repeat(400)}`, { offset: 0, length: 1000 }],
    [`bytes=${'9'.repeat(400)}-`, 'unsatisfiable'],
    ['bytes=0x1-2', null],
    ['bytes', null],
    ['', null],
    ['bytes=-', null],
    ['bytes=0-1,5-6', null],
    ['lines=1-2', null],
    [null, null],
  ])('reads %s of a thousand bytes', (header, expected) => {
    expect(parseRange(header, 1000)).toEqual(expected)
  })

  it('finds no byte in an empty file', () => {
    for (const header of ['bytes=0-', 'bytes=0-0', 'bytes=-1']) {
      expect(parseRange(header, 0)).toBe('unsatisfiable')
    }
  })
})
