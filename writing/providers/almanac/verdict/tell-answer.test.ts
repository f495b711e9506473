import { expect, it } from 'vitest'
import { planDocuments } from '#core/job-types.ts'
import { withFrequency } from '#astrology/frequency/with-frequency.ts'
import { CHARMAINE, factsOfCouple, MICHAEL } from '../../../couple.fixture.ts'
import { finishText } from '../../../finish-text.ts'
import { requestFor } from '../../../request.fixture.ts'
import { writeBrief } from '../write-brief.ts'

const FACTS = withFrequency(factsOfCouple(MICHAEL, CHARMAINE, 2_461_370.5))
const VERDICT = planDocuments('nuclear_v2').find(({ id }) => id === 'couple.verdict')!

function answerTo(question: string) {
  const { brief } = requestFor(VERDICT, FACTS, { question })
  const { sections } = finishText([...writeBrief(brief)].join('')).document
  return { heading: sections[1]?.heading, text: sections[1]?.paragraphs.join(' ') ?? '' }
}

it('answers in the way that was asked, with each figure once', () => {
  const move = answerTo('He wants to move abroad and I would leave my job. Can we manage it?')
  expect(move.heading).toBe('Work and home')
  expect(move.text).toMatch(/easy|hard|open/)
  expect(move.text.match(/in daily pace/g)).toHaveLength(1)

  const money = answerTo('Why do we keep having the same argument about money?')
  expect(money.heading).toBe('Money and conflict')
  expect(money.text).toMatch(/why|reason/)
  expect(money.text.match(/of 100/g)).toHaveLength(1)

  expect(answerTo('How can we talk to each other again?').text).toMatch(/how|start|begin/)
})

it('hears what a question is about in the words of everyday, and a time only where nothing else is named', () => {
  const headings = [
    'We live in two cities. Should we move in together next spring?',
    'We want to open a bakery together. Will it pay for a loan?',
    'What will the next years bring?',
  ].map((question) => answerTo(question).heading)
  expect(headings).toEqual(['Love and home', 'Work and money', 'Time and its seasons'])
})

it('says that no chart picks one of the two, where one of them is asked for', () => {
  const which = /\b(?:one of the two|which of the two)\b/i
  expect(answerTo('Which of us should keep the books of the shop?').text).toMatch(which)
  expect(answerTo('How should we keep the books of the shop?').text).not.toMatch(which)
})
