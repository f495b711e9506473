import { describe, expect, it } from 'vitest'
import { planDocuments, type DocumentId } from '#core/job-types.ts'
import { SYSTEMS, type Subject, type System } from '#core/systems.ts'
import { factOf, type Fact } from '#astrology/facts.ts'
import { fillSections, outlineOf } from './outline.ts'
import { selectFacts } from './select-facts.ts'

const PLANS = [...planDocuments('nuclear_v2'), ...planDocuments('hook')]

function plan(id: DocumentId) {
  const found = PLANS.find((document) => document.id === id)
  if (found === undefined) throw new Error(`no document ${id}`)
  return found
}

function fact(
  subject: Subject,
  system: System,
  [topic = '', property = '']: readonly string[],
): Fact {
  const rule = { id: 'test', rule: 'test', source: 'test' }
  return factOf(
    subject,
    system,
  )({ topic, property, value: 1, sentence: 'It is so.', marks: [], rule })
}

const FACTS = (['p1', 'p2', 'couple'] as const).flatMap((subject) =>
  SYSTEMS.flatMap((system) => [
    fact(subject, system, ['chiron', 'degree']),
    fact(subject, system, ['sun', 'sign']),
    fact(subject, system, ['ascendant', 'sign']),
  ]),
)

const idsOf = (id: DocumentId) => selectFacts(plan(id), FACTS).map((each) => each.id)

describe('selectFacts', () => {
  it('gives an individual document its subject’s facts of its system, heaviest first', () => {
    expect(idsOf('p2.vedic')).toEqual([
      'p2.vedic.sun.sign',
      'p2.vedic.ascendant.sign',
      'p2.vedic.chiron.degree',
    ])
  })

  it('gives an overlay both people’s facts and the couple’s, the couple’s first', () => {
    const ids = idsOf('couple.kabbalah')
    expect(ids).toHaveLength(9)
    expect(ids.slice(0, 3).every((id) => id.startsWith('couple.kabbalah.'))).toBe(true)
    expect(ids.every((id) => id.includes('.kabbalah.'))).toBe(true)
  })

  it('gives the verdict everything', () => {
    expect(idsOf('couple.verdict').toSorted()).toEqual(FACTS.map(({ id }) => id).toSorted())
  })

  it('gives a hook the facts of its light only', () => {
    expect(idsOf('p1.sun')).toEqual(['p1.western.sun.sign'])
    expect(idsOf('p1.rising')).toEqual(['p1.western.ascendant.sign'])
  })
})

describe('fillSections', () => {
  it('puts every fact of every document into exactly one section', () => {
    for (const document of PLANS) {
      const facts = selectFacts(document, FACTS)
      const { sections } = outlineOf(document, { p1: 'Ines', p2: 'Tomás' })
      const filled = fillSections(sections, facts).flatMap((section) => section.facts)
      expect(filled.map(({ id }) => id).toSorted()).toEqual(facts.map(({ id }) => id).toSorted())
    }
  })
})

describe('outlineOf', () => {
  it('titles a document by its theme and its people', () => {
    const titles = (['p1.western', 'couple.geneKeys', 'couple.verdict', 'p1.rising'] as const).map(
      (id) => outlineOf(plan(id), { p1: 'Ines', p2: 'Tomás' }).title,
    )
    expect(titles).toEqual([
      'Western Astrology: Ines',
      'Gene Keys: Ines and Tomás',
      'The Verdict: Ines and Tomás',
      'The Rising Sign: Ines',
    ])
  })
})
