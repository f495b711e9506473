import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { piecesOf } from './pieces.ts'

const words = fc.array(fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 40 }), {
  maxLength: 400,
}) // prettier-ignore

describe('piecesOf', () => {
  it('leaves a short text whole', () => {
    expect(piecesOf('Will we be happy?')).toEqual(['Will we be happy?'])
    expect(piecesOf('')).toEqual([''])
  })

  it('holds every word of a text in some piece, and none is long', () => {
    fc.assert(
      fc.property(words, (all) => {
        const pieces = piecesOf(all.join(' '))
        expect(pieces.every((piece) => piece.length <= 600)).toBe(true)
        const held = new Set(pieces.flatMap((piece) => piece.split(' ')))
        expect(all.filter((word) => !held.has(word))).toEqual([])
      }),
    )
  })

  it('reads no letter more than twice', () => {
    fc.assert(
      fc.property(words, fc.integer({ min: 0, max: 5000 }), (all, length) => {
        for (const text of [all.join(' '), 'x'.repeat(length)]) {
          const read = piecesOf(text).reduce((sum, piece) => sum + piece.length, 0)
          expect(read).toBeLessThanOrEqual(2 * text.length)
        }
      }),
    )
  })
})
