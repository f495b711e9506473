import { expect, it } from 'vitest'
import { numberAt } from './numbers.ts'
import { tokensOf } from './tokens.ts'

function numbersIn(sentence: string): readonly number[] {
  const tokens = tokensOf(sentence)
  return tokens.flatMap((_, at) => numberAt(tokens, at)?.value ?? [])
}

it('reads thousands as one number, and a list as its numbers', () => {
  expect(numbersIn('One pair in 20,000 to 1,040,000 has it.')).toEqual([1, 20_000, 1_040_000])
  expect(numbersIn('The gates 12,22 and 7, 8.5.')).toEqual([12, 22, 7, 8.5])
})
