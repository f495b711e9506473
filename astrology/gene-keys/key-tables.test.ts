import { describe, expect, it } from 'vitest'
import { GATES_ALONG_WHEEL } from '#astrology/human-design/sky/wheel.ts'
import { CODON_RINGS, ringOf } from './codon-rings.ts'
import { expressionsOf, KEY_EXPRESSIONS } from './key-expressions.ts'

describe('CODON_RINGS', () => {
  it('place every key in one of 21 rings', () => {
    expect(CODON_RINGS).toHaveLength(21)
    const keys = CODON_RINGS.flatMap((ring) => ring.keys)
    expect(keys.toSorted((a, b) => a - b)).toEqual(GATES_ALONG_WHEEL.toSorted((a, b) => a - b))
    expect(ringOf(59)).toBe('Ring of Union')
    expect(() => ringOf(0)).toThrow(RangeError)
  })
})

describe('KEY_EXPRESSIONS', () => {
  const phrases = Object.values(KEY_EXPRESSIONS).flatMap(({ low, middle, high }) => [
    low,
    middle,
    high,
  ])

  it('describe all 64 keys at three levels, no phrase twice', () => {
    expect(phrases).toHaveLength(192)
    expect(new Set(phrases).size).toBe(192)
    expect(() => expressionsOf(65)).toThrow(RangeError)
  })

  it('are noun phrases that can follow “is” and end a sentence', () => {
    expect(phrases.filter((phrase) => /[.;:]$|^[A-Z]|\byou\b/.test(phrase))).toEqual([])
    expect(phrases.filter((phrase) => phrase.split(' ').length < 5)).toEqual([])
  })
})
