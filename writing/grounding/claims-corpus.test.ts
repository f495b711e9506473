import { describe, expect, it } from 'vitest'
import { factsOfCouple } from '../couple.fixture.ts'
import { isFlagged, readClaims } from './claims-corpus.fixture.ts'

const facts = factsOfCouple(
  { jd: 2450896.614583333, latitude: 7.4478, longitude: 125.8078 },
  { jd: 2447107.947222222, latitude: 51.5074, longitude: -0.1278 },
)
const grounds = { facts, names: { p1: 'Iya', p2: 'Jonathan' } }
const claims = readClaims('test/golden/claims.iya-jonathan.jsonl')
const flagged = (label: 'true' | 'false') =>
  claims.filter((claim) => claim.label === label && isFlagged(claim, grounds))

/** What the first edition found by reading the facts' English; what reads marks finds no less. */
describe('the labelled claims', () => {
  it('cite facts that are there', () => {
    const ids = new Set(facts.map(({ id }) => id))
    expect(claims.flatMap((claim) => claim.facts).filter((id) => !ids.has(id))).toEqual([])
  })

  it('are found out where they are false, 77 of 237 at least', () => {
    expect(flagged('false').length).toBeGreaterThanOrEqual(77)
  })

  it('are left alone where they are true, but for 22 of 237 at most', () => {
    expect(flagged('true').length).toBeLessThanOrEqual(22)
  })
})
