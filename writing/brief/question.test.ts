import { expect, it } from 'vitest'
import { planDocuments } from '#core/job-types.ts'
import { readQuestion } from './question.ts'

const document = planDocuments('nuclear_v2').find(({ id }) => id === 'couple.verdict')!
const grown = { name: 'Ingrid', pronouns: 'she', isOfAge: true } as const
const child = { name: 'Maud', pronouns: 'she', isOfAge: false } as const

const asked = (question: string, other: typeof grown | typeof child) =>
  readQuestion({ question, country: null, document, people: [grown, other] })

it.each([
  'Are we soulmates?',
  'Will the two of us get married?',
  'Is there an attraction between us?',
])('lets no chart answer “%s” where one of the two is young', (question) => {
  expect(asked(question, grown)?.question.category).toBeNull()
  const { question: read, matters } = asked(question, child)!
  expect([read.category, read.about, matters]).toEqual(['minor', null, []])
  expect(read.reviewed).toMatch(/not grown up/)
})

it('hears a parent who speaks of love', () => {
  const question = 'How can I show my daughter that I love her?'
  expect(asked(question, grown)?.question.about).toMatch(/love/)
  const { category, about } = asked(question, child)!.question
  expect(category).toBeNull()
  expect(about).not.toMatch(/love/)
})
