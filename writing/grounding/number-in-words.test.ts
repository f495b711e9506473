import { expect, it } from 'vitest'
import { NUMBER_IN_WORDS, numberInWords } from './number-in-words.ts'

it.each([
  ['zero', 0],
  ['seven', 7],
  ['seventeen', 17],
  ['thirty', 30],
  ['Twenty-eight', 28],
  ['ninety nine', 99],
])('reads %s as %i', (words, number) => {
  expect(new RegExp(`^(?:${NUMBER_IN_WORDS})$`, 'i').test(words)).toBe(true)
  expect(numberInWords(words)).toBe(number)
})
