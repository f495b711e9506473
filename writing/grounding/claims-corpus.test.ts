import { describe, expect, it } from 'vitest'
import { factsOfCouple } from '../couple.fixture.ts'
import { isFlagged, readClaims } from './claims-corpus.fixture.ts'

const facts = factsOfCouple(
  { jd: 2450896.614583333, latitude: 7.4478, longitude: 125.8078 },
  { jd: 2447107.947222222, latitude: 51.5074, longitude: -0.1278 },
)
const grounds = {
  facts,
  names: { p1: 'Iya', p2: 'Jonathan' },
  pronouns: { p1: 'she', p2: 'he' } as const,
}
const claims = readClaims('test/golden/claims.iya-jonathan.jsonl')
const flagged = (label: 'true' | 'false') =>
  claims.filter((claim) => claim.label === label && isFlagged(claim, grounds))

/** A ratchet: what is found once is found again. */
describe('the labelled claims', () => {
  it('cite facts that are there', () => {
    const ids = new Set(facts.map(({ id }) => id))
    expect(claims.flatMap((claim) => claim.facts).filter((id) => !ids.has(id))).toEqual([])
  })

  it('are found out where they are false, 235 of 237 at least', () => {
    expect(flagged('false').length).toBeGreaterThanOrEqual(235)
  })

  it('are left alone where they are true, but for 2 of 237 at most', () => {
    expect(flagged('true').length).toBeLessThanOrEqual(2)
  })
})
