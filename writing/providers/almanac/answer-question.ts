import { say, type ProseSection } from './prose.ts'
import { plainStatements } from './plain-statements.ts'
import { relevantFacts } from './question-themes.ts'
import type { WritingRequest } from '../../writer.ts'
import { onOneLine } from '../../spoken-name.ts'
import type { Voice } from './voice.ts'

/**
 * The question that came with the order, met with the facts that bear on it. It stands in
 * the heading, so that no sentence of it is repeated from document to document.
 */
export function answerQuestion(request: WritingRequest, voice: Voice): readonly ProseSection[] {
  const question = onOneLine(request.question ?? '')
  if (question === '' || request.document.lane === 'preview') return []
  const { theme, facts } = relevantFacts(question, request)
  const whom =
    voice.subject === 'couple'
      ? `${voice.names.p1} and ${voice.names.p2 ?? ''}`
      : voice.names[voice.subject]
  const noun = NOUNS[request.document.theme]
  const frame = FRAMES[voice.subject]
  if (facts.length === 0) {
    return [section(question, [say(frame.none(`${whom}`, noun))])]
  }
  return [
    section(question, [
      say(frame.before(`${whom}`, noun, theme)),
      ...plainStatements(facts, voice),
      say(frame.after(`${whom}`, noun)),
    ]),
  ]
}

const section = (
  question: string,
  paragraph: ProseSection['paragraphs'][number],
): ProseSection => ({
  heading: `The Question: “${shortened(question)}”`,
  paragraphs: [paragraph],
})

const LONGEST_HEADING = 160

function shortened(question: string): string {
  return question.length <= LONGEST_HEADING
    ? question
    : `${question.slice(0, LONGEST_HEADING - 1).trimEnd()}…`
}

interface Frame {
  readonly before: (whom: string, noun: string, theme: string) => string
  readonly after: (whom: string, noun: string) => string
  readonly none: (whom: string, noun: string) => string
}

const FIRST: Frame = {
  before: (whom, noun, theme) =>
    `A question came with this order, and as far as it turns on ${theme}, ${noun} of ${whom} can say the following about it.`,
  after: (whom, noun) =>
    `More than this ${noun} does not know; the answer proper is one that only ${whom} can live.`,
  none: (whom, noun) =>
    `A question came with this order, but ${noun} of ${whom} holds nothing that bears on it, and it would be dishonest to pretend otherwise.`,
}

const SECOND: Frame = {
  before: (whom, noun, theme) =>
    `As to what was asked, which seems to concern ${theme}, there are these lines in ${noun} of ${whom} to draw upon.`,
  after: (whom, noun) =>
    `Beyond these lines ${noun} keeps silent, and ${whom} must weigh them against lived experience.`,
  none: (whom, noun) =>
    `What was asked finds no purchase in ${noun} of ${whom}, and so it is left unanswered here.`,
}

const COUPLE: Frame = {
  before: (whom, noun, theme) =>
    `${whom} brought a question, one that turns on ${theme}, and these are the parts of ${noun} that can honestly be brought to bear.`,
  after: (_, noun) =>
    `On that evidence ${noun} can lean towards an answer without being able to give one, for a decision is not among the things that can be computed.`,
  none: (whom, noun) =>
    `${whom} brought a question on which ${noun} has no fact to offer, and none has been invented for the occasion.`,
}

const FRAMES = { p1: FIRST, p2: SECOND, couple: COUPLE } as const

const NOUNS: Readonly<Record<WritingRequest['document']['theme'], string>> = {
  western: 'the Western chart',
  vedic: 'the Vedic chart',
  humanDesign: 'the bodygraph',
  geneKeys: 'the profile of keys',
  kabbalah: 'the Tree',
  verdict: 'the whole body of testimony',
  sun: 'the Sun',
  moon: 'the Moon',
  rising: 'the rising sign',
}
