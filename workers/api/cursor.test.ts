import { describe, expect, it } from 'vitest'
import { numbersAsked, numbersShown, pageAsked, pageShown } from './cursor.ts'

const row = (minute: number) => ({ createdAt: new Date(minute * 60_000), id: `per_${minute}` })

describe('a page', () => {
  it('tells where the next begins, as long as there is one', () => {
    const { shown, next } = pageShown([row(3), row(2), row(1)], 2)
    expect(shown).toEqual([row(3), row(2)])
    expect(pageAsked({ limit: 2, cursor: next! })).toEqual({ limit: 3, after: row(2) })
    expect(pageShown([row(1)], 2)).toEqual({ shown: [row(1)], next: null })
    expect(pageShown([], 2)).toEqual({ shown: [], next: null })
  })

  it('begins at the beginning without a cursor', () => {
    expect(pageAsked({ limit: 7 })).toEqual({ limit: 8, after: null })
  })

  it.each(['', 'nonsense', '%', btoa('yesterday per_1'), btoa('12'), btoa("1 x' OR 1=1")])(
    'refuses the cursor "%s"',
    (cursor) => {
      expect(() => pageAsked({ limit: 2, cursor })).toThrow(
        expect.objectContaining({ name: 'InputError', field: 'cursor' }),
      )
    },
  )
})

describe('a page of numbered rows', () => {
  it('goes on before the last number shown', () => {
    const { shown, next } = numbersShown([9, 5, 4], 2, (number) => number)
    expect(shown).toEqual([9, 5])
    expect(numbersAsked({ limit: 2, cursor: next! })).toEqual({ limit: 3, before: 5 })
    expect(numbersAsked({ limit: 2 })).toEqual({ limit: 3, before: undefined })
  })

  it('takes no cursor of another list', () => {
    const { next } = pageShown([row(2), row(1)], 1)
    expect(() => numbersAsked({ limit: 2, cursor: next! })).toThrow(/not one of ours/)
  })
})
