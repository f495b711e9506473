import stringWidth from 'string-width'
import { describe, expect, it } from 'vitest'
import { cutTitle, cutTo, fitTo } from './fit-text.ts'

describe('fitTo', () => {
  it.each([
    ['Ada', 'Ada       '],
    ['Ada Lovelace', 'Ada Lovel…'],
    ['Ada King of Lovelace', 'Ada King…'.padEnd(10)],
    // A wide character takes two columns, and none is cut in half.
    ['田中', '田中      '],
    ['田中田中田中', '田中田中… '],
    ['👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦', '👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦… '],
  ])('brings %s to ten columns', (text, fitted) => {
    expect(fitTo(10, text)).toBe(fitted)
    expect(stringWidth(fitted)).toBe(10)
  })
})

describe('cutTo', () => {
  it('leaves alone what fits', () => {
    expect(cutTo(10, 'Ada')).toBe('Ada')
    expect(cutTo(4, '田中')).toBe('田中')
  })
})

describe('cutTitle', () => {
  it.each([
    ['Ada · Kabbalah', 'Ada · Kabbalah'],
    ['Augusta Ada King · Kabbalah', 'Augusta A… · Kabbalah'],
    ['田中花子田中花子 · Kabbalah', '田中花子… · Kabbalah'],
    ['Ada · A subject that has no end', 'Ada · A subject that…'],
    ['A title without a subject', 'A title without a su…'],
  ])('cuts %s in its names', (title, cut) => {
    expect(cutTitle(21, title)).toBe(cut)
  })
})
