import { describe, expect, it } from 'vitest'
import type { DocumentId } from '#core/job-types.ts'
import { CORPORA } from './claims-corpora.fixture.ts'
import { isFlagged } from './claims-corpus.fixture.ts'
import { SAID_FREELY } from './said-freely.fixture.ts'

const couple = CORPORA.find(({ name }) => name === 'Rosalind and Tomasz')!

describe.each(SAID_FREELY)('of %s, citing %s', (document, cited, truth, untruth) => {
  const facts = cited
    .split(' ')
    .map((id) => (/^(p1|p2|couple)\./.test(id) ? id : `${document}.${id}`))
  const check = (sentence: string, label: 'true' | 'false') =>
    isFlagged({ document: document as DocumentId, sentence, facts, label, kind: 'freely' }, couple)

  it('cites facts that are there', () => {
    const ids = new Set(couple.facts.map(({ id }) => id))
    expect(facts.filter((id) => !ids.has(id))).toEqual([])
  })

  it(`leaves alone: ${truth}`, () => expect(check(truth, 'true')).toBe(false))

  it(`finds out: ${untruth}`, () => expect(check(untruth, 'false')).toBe(true))
})
