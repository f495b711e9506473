import { upperFirst } from '../clauses/clause.ts'
import { plainly } from '../plan/join-facts.ts'
import type { Section } from '../plan/paragraph.ts'
import { gift, price } from '../plan/readings-of.ts'
import { DIMENSION_WORDS, EARLY_SIGNS } from '../skeletons/sides.ts'
import { ANSWERS_OF_FIGURES, FIRST_STEPS } from '../skeletons/verdict.ts'
import type { Said } from '../speech/sentence.ts'
import type { Told } from '../told.ts'
import { valueOf } from './tell-finding.ts'
import type { Court } from './tell-verdict.ts'

/** Which scores answer first, by what a question is about; where none does, the facts speak alone. */
const SCORES: Readonly<Record<string, readonly string[]>> = {
  'love and lasting ties': ['warmth', 'staying'],
  'friendship and company': ['talk', 'warmth'],
  'children and family': ['staying', 'warmth'],
  'work and calling': ['pace'],
  'money and security': ['staying', 'pace'],
  'home and a move': ['room', 'pace'],
  'conflict and trust': ['talk', 'room'],
  'speech and understanding': ['talk'],
  'growth and learning': ['room'],
  'the course of a life': ['warmth', 'talk'],
}

/**
 * What was asked, answered in four steps: how the two stand in the matter, what eases it, what
 * strains it, and where to begin. None where no chart may answer: reviewed words stand there.
 */
export function tellAnswer({ brief, theme, told, teller }: Court): Section | null {
  const { question } = brief
  if (question === null || question.reviewed !== null || question.about === null) return null
  teller.startParagraph()
  const about = question.about
  const scores = about
    .split(', and ')
    .flatMap((matter) => SCORES[matter] ?? [])
    .flatMap((name) => told.get(`couple.together.dimension.${name}`) ?? [])
    .slice(0, 2)
  const ids = [...theme.facts.map(({ fact }) => fact.id), ...question.facts, ...theme.recalls]
  const bearing = [...new Set(ids)]
    .flatMap((id) => told.get(id) ?? [])
    .filter((each) => each.fact.topic !== 'dimension')
  const [eases, strains] = (['ease', 'strain'] as const).map((pull) =>
    bearing.find((each) => each.pull === pull),
  )
  const said = [
    figures(scores, about, teller),
    ...[eases, strains].flatMap((f) => (f === undefined ? [] : lived(f, teller))),
    firstStep(scores, teller),
  ].flatMap((each) => each ?? [])
  return said.length === 0 ? null : { heading: upperFirst(about), paragraphs: [said] }
}

function figures(scores: readonly Told[], about: string, teller: Court['teller']): Said | null {
  const [one, two] = scores
  const skeleton = teller.choose(ANSWERS_OF_FIGURES, 'answer')
  const main = one?.clause.mains[0]
  if (one === undefined || main === undefined || skeleton === null) return null
  const second = two ? `, in ${DIMENSION_WORDS[two.fact.property]} at ${valueOf(two)}` : ''
  const text = skeleton.replace('[about]', about).replace('[figures]', `${main}${second}`)
  return teller.quote({ text, cites: scores.map(({ id }) => id) })
}

function lived(f: Told, teller: Court['teller']): readonly Said[] {
  const place = `answer.${f.id}`
  const main = plainly(f, teller, place)
  const read = f.pull === 'strain' ? price(f, teller, place) : gift(f, teller, place)
  return [main, read].flatMap((each) => each ?? [])
}

/** What helps in the matter that stands lowest. */
function firstStep(scores: readonly Told[], teller: Court['teller']): Said | null {
  const lowest = scores.toSorted((one, other) => valueOf(one) - valueOf(other))[0]
  if (lowest === undefined) return null
  const remedies = (EARLY_SIGNS[lowest.fact.property] ?? []).map(({ remedy }) => remedy)
  const remedy = teller.choose(remedies, 'answer.remedy')
  const start = teller.choose(FIRST_STEPS, 'answer.step')
  if (remedy === null || start === null) return null
  return teller.quote({ text: `${start} ${remedy}.`, cites: [lowest.id] })
}
