import { factOf } from '#astrology/facts.ts'
import { planDocuments } from '#core/job-types.ts'
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

/** The shortest reading there is: one person, one fact. */
export const REQUEST: WritingRequest = {
  document: planDocuments('single_system')[0]!,
  names: { p1: 'Ines' },
  facts: [sun],
  question: null,
  missing: [],
  words: 8,
  language: 'en',
}
