import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { heardAt, sentenceAt, startOf, type Heard } from './read-along.ts'

const lengths = fc.array(
  fc.record({
    gap: fc.double({ min: 0, max: 2, noNaN: true }),
    length: fc.double({ min: 0.01, max: 30, noNaN: true }),
  }),
  { maxLength: 60 },
)

describe('sentenceAt', () => {
  it('is the last sentence that has begun, as looking at each would find', () => {
    fc.assert(
      fc.property(lengths, fc.double({ min: -1, max: 900, noNaN: true }), (each, seconds) => {
        const sentences = laidOut(each)
        const slow = sentences.filter(({ start }) => start <= seconds).length - 1
        expect(heardAt(sentences, seconds)).toBe(slow)
      }),
      { seed: 1 },
    )
  })

  it('finds the sentence that was jumped to', () => {
    fc.assert(
      fc.property(lengths, fc.nat(), (each, pick) => {
        const sentences = laidOut(each)
        fc.pre(sentences.length > 0)
        const { id } = sentences[pick % sentences.length]!
        expect(sentenceAt(sentences, startOf(sentences, id)!)).toBe(id)
      }),
      { seed: 2 },
    )
  })

  it('lights nothing before the first, and knows no sentence that is not spoken', () => {
    const sentences = [{ id: 's1', start: 0.5, end: 1 }]
    expect(sentenceAt(sentences, 0.4)).toBeNull()
    expect(startOf(sentences, 's2')).toBeNull()
  })
})

function laidOut(each: readonly { gap: number; length: number }[]): Heard[] {
  let at = 0
  return each.map(({ gap, length }, index) => {
    const start = at + gap
    at = start + length
    return { id: `s${index + 1}`, start, end: at }
  })
}
