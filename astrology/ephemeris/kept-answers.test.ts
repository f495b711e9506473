import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { keptAnswers } from './kept-answers.ts'

describe('keptAnswers', () => {
  it('answers whatever is asked, in whatever order, as if nothing were kept', () => {
    const questions = fc.array(fc.tuple(fc.nat(40), fc.nat(2000)), { minLength: 3000 })
    fc.assert(
      fc.property(questions, (asked) => {
        const kept = keptAnswers((kind, at) => ({ kind, at }))
        for (const [kind, at] of asked) expect(kept(kind, at)).toEqual({ kind, at })
      }),
      { seed: 1, numRuns: 20 },
    )
  })

  it('finds what is asked twice only once, and anew when much was asked between', () => {
    const found: number[] = []
    const kept = keptAnswers((_, at) => {
      found.push(at)
      return at
    })
    for (const at of [1, 1, 1]) kept(0, at)
    expect(found).toEqual([1])
    for (let at = 2; at < 5000; at += 1) kept(0, at)
    kept(0, 1)
    expect(found.filter((at) => at === 1)).toHaveLength(2)
  })
})
