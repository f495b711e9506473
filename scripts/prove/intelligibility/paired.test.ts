import { expect, it } from 'vitest'
import { paired } from './paired.ts'

const heard = (...errors: (readonly [before: number, after: number])[]) =>
  errors.map(([before, after]) => ({
    before: { errors: before, words: 10 },
    after: { errors: after, words: 10 },
  }))

it('says how much more is misheard, and how far chance takes that', () => {
  const { more, standardError } = paired(heard([1, 2], [3, 2], [0, 1], [2, 3]))
  expect(more).toBeCloseTo(0.05)
  expect(standardError).toBeCloseTo(0.05)
})

it('knows no chance in what is always the same', () => {
  const { more, standardError } = paired(heard([1, 2], [3, 4], [0, 1]))
  expect(more).toBeCloseTo(0.1)
  expect(standardError).toBe(0)
})
