import { fillSections, isSystem, outlineOf, type FilledSection } from '../../documents/outline.ts'
import type { SectionPlan } from '../../documents/section-plan.ts'
import type { System } from '#core/systems.ts'
import type { WritingRequest } from '../../writer.ts'
import { answerQuestion } from './answer-question.ts'
import { essayOf, type Essay } from './essays.ts'
import { tellPairs } from './pairs.ts'
import { plainStatements } from './plain-statements.ts'
import { fill, say, toDialect, wordsIn, type Paragraph, type ProseSection } from './prose.ts'
import { sayLittle } from './say-little.ts'
import { sayMissing } from './say-missing.ts'
import { tellVerdict } from './tell-verdict.ts'
import { inParagraphs, SHORTEST, tell, untoldOf, within, type Telling } from './tell.ts'
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

  const body = tellBody(request, sections, { voice, words: request.words - spoken })
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

interface Spending {
  readonly voice: Voice
  /** What openings and closings have left over. */
  readonly words: number
}

function tellBody(
  { document, facts, missing }: WritingRequest,
  sections: readonly SectionPlan[],
  { voice, words }: Spending,
): readonly ProseSection[] {
  if (document.theme === 'verdict') return tellVerdict({ facts, missing }, voice, words)
  const told = (some: WritingRequest['facts'], spent: number) =>
    tellSections(fillSections(sections, some), voice, {
      document,
      words: words - spent,
      all: facts,
    })
  if (document.subject !== 'couple' || !isSystem(document.theme)) return told(facts, 0)

  const pairs = tellPairs(facts, document.theme, voice)
  const opening = pairs.slice(0, OPENING_PAIRS).flat()
  const between = told(
    facts.filter(({ subject }) => subject === 'couple'),
    wordsIn([opening]),
  )
  const spent = wordsIn([opening, ...between.flatMap(({ paragraphs }) => paragraphs)])
  const further = within(pairs.slice(OPENING_PAIRS).flat(), words - spent)
  const rest = tellEach(facts, voice, {
    words: words - spent - wordsIn([further]),
    told: [...opening, ...further],
  })
  return [
    { heading: ALONE_HEADINGS[document.theme], paragraphs: inParagraphs(opening) },
    ...between,
    {
      heading: 'Further Side by Side',
      paragraphs: words - spent > SHORTEST ? inParagraphs(further) : [],
    },
    ...rest,
  ]
}

/** What each brings along, when there is too little between the two to fill the text. */
function tellEach(
  facts: WritingRequest['facts'],
  voice: Voice,
  { words, told }: { readonly words: number; readonly told: Paragraph },
): readonly ProseSection[] {
  if (words < SHORTEST) return []
  return (['p1', 'p2'] as const).map((subject) => {
    const own = untoldOf(
      facts.filter((fact) => fact.subject === subject),
      [told],
    )
    const paragraphs: Paragraph[] = []
    for (let from = 0; from < own.length && wordsIn(paragraphs) < words / 2; from += 5) {
      paragraphs.push(plainStatements(own.slice(from, from + 5), voice))
    }
    return { heading: `What ${voice.names[subject] ?? ''} Brings`, paragraphs }
  })
}

/** So many pairs introduce an overlay; the others fill it up when there is little between the two. */
const OPENING_PAIRS = 5

const ALONE_HEADINGS: Readonly<Record<System, string>> = {
  western: 'Two Skies Side by Side',
  vedic: 'Two Moons',
  humanDesign: 'Two Designs',
  geneKeys: 'Two Profiles',
  kabbalah: 'Two Trees',
}

/** Each section gets its share of the words that are left when its turn comes; what it does not use passes on. */
function tellSections(
  sections: readonly FilledSection[],
  voice: Voice,
  { words, ...rest }: Telling,
): readonly ProseSection[] {
  const told: ProseSection[] = []
  let left = Math.max(words, 0)
  let shares = sections.reduce((sum, { share, facts }) => sum + (facts.length > 0 ? share : 0), 0)
  for (const { heading, facts, share } of sections) {
    if (facts.length === 0) continue
    const paragraphs = tell(facts, voice, { ...rest, words: (left * share) / shares })
    left = Math.max(left - wordsIn(paragraphs), 0)
    shares -= share
    told.push({ heading, paragraphs })
  }
  return told
}
