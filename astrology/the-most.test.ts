import { array, assert, integer, property as holds } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { theMost } from './the-most.ts'

const lengthOf = (word: string): number => word.length

describe('theMost', () => {
  it('names all that share the place, in their order', () => {
    expect(theMost(['root', 'heart', 'g', 'spleen', 'throat'], lengthOf)).toEqual({
      items: ['spleen', 'throat'],
      amount: 6,
    })
  })

  it('names none where none has any, or where more than three are alike', () => {
    expect(theMost(['', ''], lengthOf)).toBe(null)
    expect(theMost([], lengthOf)).toBe(null)
    expect(theMost(['a', 'b', 'c', 'd'], lengthOf)).toBe(null)
    expect(theMost(['a', 'b', 'c'], lengthOf)?.items).toEqual(['a', 'b', 'c'])
  })

  it('is never beaten', () => {
    assert(
      holds(array(integer({ min: 0, max: 9 })), (amounts) => {
        const most = theMost(amounts, (amount) => amount)
        const greatest = Math.max(0, ...amounts)
        const sharing = amounts.filter((amount) => amount === greatest)
        const isTold = greatest > 0 && sharing.length <= 3
        expect(most).toEqual(isTold ? { items: sharing, amount: greatest } : null)
      }),
    )
  })
})
