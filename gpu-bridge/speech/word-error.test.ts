import { expect, it } from 'vitest'
import { errorRate, wordErrors } from './word-error.ts'

it.each([
  ['The Sun rests.', 'the sun rests', 0],
  ['the fifty-first', 'the fifty first', 0],
  ['Ketu rests in Leo', 'k two rests in leo', 2],
  ['the Sun rests', 'the rests', 1],
  ['the Sun', '', 2],
  ['her I Q is', 'her iq is', 0],
  ['her I Q is', 'her i. q. is', 0],
  ["Ketu's I Q is", "ketu's iq is", 0],
])('counts what was misheard of “%s” as “%s”', (said, heard, errors) => {
  expect(wordErrors(said, heard).errors).toBe(errors)
})

it('weighs sentences by their words', () => {
  const counted = [wordErrors('one two three', 'one two three'), wordErrors('four', 'for')]
  expect(errorRate(counted)).toBe(0.25)
})

const errorsIn = (heard: string) =>
  wordErrors('Ketu rests in Leo', heard, { isForgiven: (word) => word === 'ketu' }).errors

it('takes any one or two words, or none, for a word that is forgiven, and no more', () => {
  expect(['k two rests in leo', 'kettle rests in leo', 'rests in leo'].map(errorsIn)).toEqual([
    0, 0, 0,
  ])
  expect(['oh my k two rests in leo', 'ketu nests in leo'].map(errorsIn)).toEqual([2, 1])
})

it('hears a longer word that is forgiven in as many words as it has syllables', () => {
  const errors = ['kim min ji rests in leo', 'oh kim min ji rests in leo'].map((heard) => {
    const leniency = { isForgiven: (word: string) => word === 'gimminji' }
    return wordErrors('Gimminji rests in Leo', heard, leniency).errors
  })
  expect(errors).toEqual([0, 1])
})

it('takes words that sound the same for the same, in whatever pieces they are written', () => {
  const sounds: Readonly<Record<string, string>> = {
    its: 'IH T S',
    "it's": 'IH T S',
    ketu: 'K EY T UW',
    k: 'K EY',
    two: 'T UW',
    rests: 'R EH S T S',
    nests: 'N EH S T S',
  }
  const soundOf = (word: string) => sounds[word]
  const errorsOf = (said: string, heard: string) => wordErrors(said, heard, { soundOf }).errors
  expect(errorsOf('Ketu rests in its place', "k two rests in it's place")).toBe(0)
  expect(errorsOf('K two rests', 'ketu nests')).toBe(1)
  expect(errorsOf('Ketu rests', 'k rests')).toBe(1)
})
