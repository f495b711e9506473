import { describe, expect, it } from 'vitest'
import { find, FILTERS, LENGTHS, lengthOf, SPANS, sumsOf, WIDTH, type Network } from './network.ts'
import { rowsOfWords } from './rows-of-words.ts'

/** One word, one filter of two neighbours: 2 for the first, 3 for the second, and its bias. */
function network(bias: number): Network {
  const filters = new Float32Array(LENGTHS.filters)
  filters[0] = 2
  filters[WIDTH] = 3
  filters[lengthOf(2) - 1] = bias
  const vectors = new Float32Array(2 * WIDTH)
  vectors[0] = 1
  vectors[WIDTH] = 10
  return { vectors, filters, outcomes: new Float32Array(LENGTHS.outcomes).fill(1) }
}

describe('the network', () => {
  it('keeps the strongest answer of a filter, and where it was found', () => {
    const { found, at, padded } = find([0, 1, 0], network(0.5))
    expect(found[0]).toBe(2 * 1 + 3 * 10 + 0.5)
    expect(padded[at[0]! * WIDTH]).toBe(1)
    expect(padded[(at[0]! + 1) * WIDTH]).toBe(10)
  })

  it('sees the first word and the last with nothing beside them', () => {
    expect(find([1], network(0)).found[0]).toBe(30)
  })

  it('finds nothing where no answer is above nothing, and in a text without words', () => {
    expect(find([0], network(-9)).found[0]).toBe(0)
    const mean = find([], network(0)).found.subarray(SPANS.length * FILTERS)
    expect(mean.every((value) => value === 0)).toBe(true)
  })

  it('adds what was found, and a bias, for every outcome', () => {
    const { found } = find([0, -1], network(0))
    // Two for a word with its neighbour, three for the same at the end, the mean of one and nothing, and the bias.
    expect(sumsOf(found, network(0).outcomes)[0]).toBe(found[0]! + 0.5 + 1)
  })
})

describe('the rows of words', () => {
  const rows = new Map([['mother', 0], ['TEEN', 1], ["don't", 2]]) // prettier-ignore

  it('knows ages by what one may do at them, and whose a thing is by who it is', () => {
    expect(rowsOfWords("mother's 14 don't lampshade", rows)).toEqual([0, 1, 2, -1])
  })
})
