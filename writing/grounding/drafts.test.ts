import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { planDocuments } from '#core/job-types.ts'
import { selectFacts } from '../documents/select-facts.ts'
import { finishText } from '../finish-text.ts'
import { checkClaims } from './claims.ts'
import { factsToCheckBy } from './claims-corpus.fixture.ts'
import { PLANTED } from './planted-errors.fixture.ts'

const facts = factsToCheckBy(
  { jd: 2450896.614583333, latitude: 7.4478, longitude: 125.8078 },
  { jd: 2447107.947222222, latitude: 51.5074, longitude: -0.1278 },
)
const names = { p1: 'Iya', p2: 'Jonathan' }
const pronouns = { p1: 'she', p2: 'he' } as const
const documents = planDocuments('nuclear_v2')

const draftOf = (id: string) => readFileSync(`test/golden/drafts/iyaJonathan.${id}.md`, 'utf8')

function flagged(id: string, text: string): readonly (string | null)[] {
  const document = documents.find((each) => each.id === id)!
  const known = selectFacts(document, facts)
  const findings = checkClaims(finishText(text), { facts: known, names, pronouns, document })
  return findings.map(({ sentence }) => sentence)
}

const DRAFTS = ['p1.western', 'p2.humanDesign', 'couple.vedic', 'couple.verdict']

describe('a draft of natural prose', () => {
  it.each(DRAFTS)('%s has no sentence flagged but one that nobody counted', (id) => {
    const uncounted = flagged(id, draftOf(id)).filter(
      (sentence) => sentence?.startsWith('Nearly every ease') !== true,
    )
    expect(uncounted).toEqual([])
  })

  it.each(PLANTED)('%s: “%s” made “%s” is found out', (id, right, wrong) => {
    const draft = draftOf(id)
    expect(draft).toContain(right)
    const planted = draft.replace(right, () => wrong)
    const clean = new Set(flagged(id, draft))
    expect(flagged(id, planted).filter((sentence) => !clean.has(sentence)).length).toBeGreaterThan(
      0,
    )
  })
})
