import { describe, expect, it } from 'vitest'
import { CORPORA } from './claims-corpora.fixture.ts'
import { isFlagged, readClaims } from './claims-corpus.fixture.ts'

/** A ratchet: what is found once is found again; what no reader finds yet is named. */
describe.each(CORPORA)('the labelled claims of $name', (corpus) => {
  const claims = readClaims(corpus.file)
  const flagged = (label: 'true' | 'false') =>
    claims.filter((claim) => claim.label === label && isFlagged(claim, corpus))
  const sentences = (label: 'true' | 'false') =>
    claims.filter((claim) => claim.label === label).map(({ sentence }) => sentence)

  it('cite facts that are there', () => {
    const ids = new Set(corpus.facts.map(({ id }) => id))
    expect(claims.flatMap((claim) => claim.facts).filter((id) => !ids.has(id))).toEqual([])
  })

  it('are found out where they are false', () => {
    const found = new Set(flagged('false').map(({ sentence }) => sentence))
    const unfound = 'unfound' in corpus ? corpus.unfound : []
    expect(sentences('false').filter((sentence) => !found.has(sentence))).toEqual(unfound)
  })

  it('are left alone where they are true', () => {
    const misread = 'misread' in corpus ? corpus.misread : []
    expect(flagged('true').map(({ sentence }) => sentence)).toEqual(misread)
  })
})
