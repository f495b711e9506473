import { describe, expect, it } from 'vitest'
import { personReader } from './people.ts'
import { tokensOf } from './tokens.ts'

const ownersIn = (sentence: string, p1: string, p2: string) => {
  const read = personReader({
    names: { p1, p2 },
    pronouns: { p1: null, p2: null },
    only: null,
  })
  const tokens = tokensOf(sentence)
  return tokens.flatMap((_, at) => {
    const word = read(tokens, at, () => false)
    return word?.form === 'name' ? [word.owner] : []
  })
}

describe('personReader', () => {
  it('knows somebody by the whole name, and by the word they are called by', () => {
    expect(ownersIn('Jo March is early, and Li Ming too.', 'Jo March', 'Li Ming')).toEqual([
      'p1',
      'p2',
    ])
    expect(ownersIn('Jo is early.', 'Jo March', 'Li Ming')).toEqual(['p1'])
  })

  it('tells two of one first name apart by their whole names, and knows neither by that word', () => {
    const [p1, p2] = ['Noor Lindqvist', 'Noor Novak']
    expect(ownersIn('Noor Novak waits for Noor Lindqvist.', p1, p2)).toEqual(['p2', 'p1'])
    expect(ownersIn('Noor waits.', p1, p2)).toEqual([])
  })
  it('tells two of one whole name apart as the first and the second', () => {
    const said = 'The second Alex Roy waits for the first Alex Roy.'
    expect(ownersIn(said, 'Alex Roy', 'Alex Roy')).toEqual(['p2', 'p1'])
  })
})
