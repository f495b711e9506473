import { describe, expect, it } from 'vitest'
import { relationshipScore } from '#astrology/western/couple/relationship-score.ts'
import type { Sky } from '#astrology/western/sky.ts'
import { MOST_DISCEPOLO } from './native-points.ts'

/** A sky of which only what is scored is there, all of it in one degree. */
const inOneDegree = {
  bodies: Object.fromEntries(
    ['sun', 'moon', 'venus', 'mars'].map((body) => [body, { longitude: 10 }]),
  ),
  angles: { ascendant: 10 },
} as unknown as Sky

describe('MOST_DISCEPOLO', () => {
  it('is what two births give under a new Moon at sunrise with Venus and Mars beside it', () => {
    expect(relationshipScore(inOneDegree, inOneDegree).points).toBe(MOST_DISCEPOLO)
  })
})
