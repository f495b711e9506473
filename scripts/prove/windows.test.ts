import { describe, expect, it } from 'vitest'
import { failuresIn, lookIntoWindows, withheldIn } from './windows.ts'

/** A part of `npm run prove -- windows`. */
const seen = await lookIntoWindows(10, 1)

describe('what is said within a birth window', () => {
  it('holds at every moment within', () => {
    expect(failuresIn(seen)).toContain(' 0 fail')
  })

  it('is nearly all that holds', () => {
    expect(withheldIn(seen)).toMatch(/^\d+ of \d+$/)
  })
})
