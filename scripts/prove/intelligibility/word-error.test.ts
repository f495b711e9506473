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
])('counts what was misheard of “%s” as “%s”', (said, heard, errors) => {
  expect(wordErrors(said, heard).errors).toBe(errors)
})

it('weighs sentences by their words', () => {
  const counted = [wordErrors('one two three', 'one two three'), wordErrors('four', 'for')]
  expect(errorRate(counted)).toBe(0.25)
})
