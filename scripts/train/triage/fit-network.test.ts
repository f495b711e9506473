import { describe, expect, it } from 'vitest'
import { find, sumsOf } from '#writing/safety/model/network.ts'
import { rowsOfWords } from '#writing/safety/model/rows-of-words.ts'
import { sharesOf } from '#writing/safety/model/shares.ts'
import { fitNetwork } from './fit-network.ts'
import type { Labelled } from './labelled.ts'
import { vocabularyOf, wordLessonOf } from './vocabulary.ts'

const lessons: readonly Labelled[] = [
  ['will the judge decide', 'law'],
  ['the lawyer was late for the hearing', 'law'],
  ['does the court believe me', 'law'],
  ['will the summer be kind', null],
  ['the garden was late this spring', null],
  ['does the music please me', null],
].flatMap(([question, category]) =>
  Array.from({ length: 400 }, () => ({ question, category, weight: 1 }) as Labelled),
)

const { words, vectors } = vocabularyOf(lessons)
const seen = lessons.map((lesson) => wordLessonOf(lesson, words))
const network = fitNetwork(seen, vectors)

function sharesFor(text: string) {
  return sharesOf(sumsOf(find(rowsOfWords(text, words), network).found, network.outcomes))
}

describe('fitting the network', () => {
  it('knows a word it never met by the words it is like', () => {
    expect(sharesFor('will the attorney decide').law).toBeGreaterThan(0.5)
    expect(sharesFor('will the winter be gentle').harmless).toBeGreaterThan(0.5)
  })

  it('learns the same each time, and leaves the vectors it began with as they were', () => {
    const before = Float32Array.from(vectors)
    expect(fitNetwork(seen, vectors)).toEqual(network)
    expect(vectors).toEqual(before)
  })
})
