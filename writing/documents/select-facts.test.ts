import { describe, expect, it } from 'vitest'
import { planDocuments, type DocumentId } from '#core/job-types.ts'
import { SYSTEMS, type Subject, type System } from '#core/systems.ts'
import { factOf, type Fact } from '#astrology/facts.ts'
import { selectFacts } from './select-facts.ts'
import { titleOf } from './title-of.ts'

const PLANS = [...planDocuments('nuclear_v2'), ...planDocuments('hook')]

function plan(id: DocumentId) {
  const found = PLANS.find((document) => document.id === id)
  if (found === undefined) throw new Error(`no document ${id}`)
  return found
}

function fact(subject: Subject, system: System): Fact {
  const rule = { id: 'test', rule: 'test', source: 'test' }
  const body = { topic: 'sun', property: 'sign', value: 1, sentence: 'It is so.', marks: [], rule }
  return factOf(subject, system)(body)
}

const FACTS = (['p1', 'p2', 'couple'] as const).flatMap((subject) =>
  SYSTEMS.map((system) => fact(subject, system)),
)

const idsOf = (id: DocumentId) => selectFacts(plan(id), FACTS).map((each) => each.id)

describe('selectFacts', () => {
  it('gives an individual document its subject’s facts of its system', () => {
    expect(idsOf('p2.vedic')).toEqual(['p2.vedic.sun.sign'])
  })

  it('gives an overlay both people’s facts and the couple’s', () => {
    expect(idsOf('couple.kabbalah')).toEqual([
      'p1.kabbalah.sun.sign',
      'p2.kabbalah.sun.sign',
      'couple.kabbalah.sun.sign',
    ])
  })

  it('gives the verdict everything, and a hook what the West says of the one', () => {
    expect(idsOf('couple.verdict')).toEqual(FACTS.map(({ id }) => id))
    expect(idsOf('p1.sun')).toEqual(['p1.western.sun.sign'])
  })
})

describe('titleOf', () => {
  it('titles a document by its theme and its people', () => {
    const names = { p1: 'Ines', p2: 'Tomás' }
    const titles = (['p1.western', 'couple.geneKeys', 'couple.verdict', 'p1.rising'] as const).map(
      (id) => titleOf(plan(id), names),
    )
    expect(titles).toEqual([
      'Western Astrology: Ines',
      'Gene Keys: Ines and Tomás',
      'The Verdict: Ines and Tomás',
      'The Rising Sign: Ines',
    ])
  })
})
