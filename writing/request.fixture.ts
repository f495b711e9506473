import { factOf, type Fact } from '#astrology/facts.ts'
import { planDocuments, type DocumentPlan } from '#core/job-types.ts'
import { briefOf } from './brief/brief-of.ts'
import type { BriefOrder } from './brief/order.ts'
import { selectFacts } from './documents/select-facts.ts'
import type { WritingRequest } from './writer.ts'

const sun = factOf(
  'p1',
  'western',
)({
  topic: 'sun',
  property: 'sign',
  value: 'Leo',
  sentence: "{p1}'s Sun stands in Leo.",
  marks: [{ body: 'Sun', relation: 'stands', sign: 'Leo' }],
  rule: { id: 'test', rule: 'test', source: 'test' },
})

/** A request as a job makes it: the brief of a document, and the facts it may use. Nothing is asked and nothing amiss. */
export function requestFor(
  document: DocumentPlan,
  facts: readonly Fact[],
  wish: Partial<BriefOrder> = {},
): WritingRequest {
  const brief = briefOf({
    document,
    people: [
      { name: 'Ines', pronouns: null, isOfAge: true },
      { name: 'Tomás', pronouns: null, isOfAge: true },
    ],
    relation: 'partners',
    question: null,
    asOf: '2026-11-22T00:00:00.000Z',
    words: 1900,
    language: 'en',
    country: null,
    facts,
    digests: [],
    missing: [],
    ...wish,
  })
  return { brief, facts: selectFacts(document, facts) }
}

/** The shortest reading there is: one person, one fact. */
export const REQUEST: WritingRequest = requestFor(planDocuments('single_system')[0]!, [sun], {
  people: [{ name: 'Ines', pronouns: null, isOfAge: true }],
  words: 8,
})
