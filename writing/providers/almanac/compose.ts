import { fillSections, outlineOf } from '../../documents/outline.ts'
import type { WritingRequest } from '../../writer.ts'
import { answerQuestion } from './answer-question.ts'
import { essayOf, type Essay } from './essays.ts'
import { plainStatements } from './plain-statements.ts'
import { fill, say, toDialect, wordsIn, type Paragraph } from './prose.ts'
import { sayLittle } from './say-little.ts'
import { sayMissing } from './say-missing.ts'
import { voiceOf, type Voice } from './voice.ts'

/** The whole text of a document in the writer's dialect. Pure: the same request, the same text. */
export function compose(request: WritingRequest): string {
  const { document, names } = request
  const voice = voiceOf(document, names, request.revision?.attempt ?? 0)
  const { title, sections } = outlineOf(document, voice.names)
  const essay = essayOf(document)
  const opening = { heading: null, paragraphs: paragraphsOf(essay.opening, voice) }
  const closing = {
    heading: closingHeading(request),
    paragraphs: paragraphsOf(essay.closing, voice),
  }
  const extra = [
    ...sayLittle(request, voice),
    ...sayMissing(request, voice),
    ...answerQuestion(request, voice),
  ]
  const spoken = wordsIn([opening, closing, ...extra].flatMap(({ paragraphs }) => paragraphs))

  const filled = fillSections(sections, request.facts)
  const share = shareOut(
    filled.map(({ facts }) => facts.length),
    request.words - spoken,
  )
  const body = filled.map(({ heading, facts }, index) => ({
    heading,
    paragraphs: tell(facts, voice, share[index] ?? 0),
  }))
  return toDialect(title, [opening, ...body, ...extra, closing])
}

function closingHeading({ document }: WritingRequest): string | null {
  return document.lane === 'preview' ? null : CLOSING_HEADINGS[document.theme]
}

const CLOSING_HEADINGS: Readonly<Record<WritingRequest['document']['theme'], string>> = {
  western: 'Holding the Chart',
  vedic: 'The Walk and the Slope',
  humanDesign: 'The Experiment',
  geneKeys: 'Carrying the Keys',
  kabbalah: 'The Ladder',
  verdict: 'The Scales at Rest',
  sun: '',
  moon: '',
  rising: '',
}

function paragraphsOf(texts: Essay['opening'], { names, subject }: Voice): readonly Paragraph[] {
  const slots = { ...names, name: subject === 'couple' ? '' : (names[subject] ?? '') }
  return texts.map((sentences) => sentences.map((sentence) => say(fill(sentence, slots))))
}

/** Words for each section: by how many facts it has, none left to an empty one. */
function shareOut(counts: readonly number[], words: number): readonly number[] {
  const weights = counts.map((count) => Math.sqrt(count))
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  return weights.map((weight) => (total === 0 ? 0 : (Math.max(words, 0) * weight) / total))
}

function tell(facts: WritingRequest['facts'], voice: Voice, words: number): readonly Paragraph[] {
  const paragraphs: Paragraph[] = []
  for (let from = 0; from < facts.length && wordsIn(paragraphs) < words; from += 6) {
    paragraphs.push(plainStatements(facts.slice(from, from + 6), voice))
  }
  return paragraphs
}
