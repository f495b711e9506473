import { describe, expect, it } from 'vitest'
import type { DocumentId } from '#core/job-types.ts'
import { CORPORA } from './claims-corpora.fixture.ts'
import { isFlagged } from './claims-corpus.fixture.ts'
import { SAID_FREELY } from './said-freely.fixture.ts'
import { SAID_OF_EACH } from './said-of-each.fixture.ts'

const SAID = [
  ...SAID_FREELY.map((said) => ['Rosalind and Tomasz', ...said] as const),
  ...SAID_OF_EACH,
]

describe.each(SAID)('of %s in %s, citing %s', (name, document, cited, truth, untruth) => {
  const couple = CORPORA.find((each) => each.name === name)!
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
