import { bears, mattersNamed } from '../../../brief/question-matters.ts'
import { measured, upperFirst } from '../clauses/clause.ts'
import { plainly } from '../plan/join-facts.ts'
import type { Section } from '../plan/paragraph.ts'
import { gift, price } from '../plan/readings-of.ts'
import { DIMENSION_WORDS, EARLY_SIGNS } from '../skeletons/sides.ts'
import {
  ANSWERS_OF_FIGURES,
  EASES_IT,
  FIRST_STEPS,
  NEITHER_OF_TWO,
  STRAINS_IT,
  WHICH_OF_TWO,
  type Form,
} from '../skeletons/verdict.ts'
import type { Said } from '../speech/sentence.ts'
import type { Told } from '../told.ts'
import { rangeOf, valueOf } from './points.ts'
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
 * strains it, and where to begin. Asked for a reason, what strains comes first. None where no chart may answer: reviewed words stand there.
 */
export function tellAnswer({ brief, theme, told, teller }: Court): Section | null {
  const { question } = brief
  if (question === null || question.reviewed !== null || question.about === null) return null
  teller.startParagraph()
  const about = question.about
  const form = formOf(question.text)
  // Of each matter its first score, before the second of any.
  const matters = mattersNamed(about)
  const asked = matters.map(({ name }) => SCORES[name] ?? [])
  const names = new Set(
    [0, 1].flatMap((place) => asked.flatMap((each) => each.slice(place, place + 1))),
  )
  const all = [...names].flatMap((name) => told.get(`couple.together.dimension.${name}`) ?? [])
  const scores = (form === 'why' ? all.toSorted(byValue).slice(0, 1) : all).slice(0, 2)
  const ids = [...theme.facts.map(({ fact }) => fact.id), ...question.facts, ...theme.recalls]
  const near = ids.flatMap((id) => told.get(id) ?? [])
  const far = [...told.values()].filter(({ fact }) => matters.some((each) => bears(each, fact)))
  const bearing = [...new Set([...near, ...far])].filter(
    ({ fact }) => fact.system !== 'together' && !fact.topic.startsWith('time'),
  )
  const [eases, strains] = (['ease', 'strain'] as const).map((pull) =>
    bearing.filter((each) => each.pull === pull),
  )
  const said = [
    figures(scores, { about, form }, teller),
    ...(form === 'why' ? [strains, eases] : [eases, strains]).flatMap((facts) =>
      lived(facts ?? [], teller),
    ),
    OF_TWO.test(question.text) ? ofTheTwo(bearing, teller) : null,
    firstStep(scores, asked.at(-1)?.[0], teller),
  ].flatMap((each) => each ?? [])
  return said.length === 0 ? null : { heading: upperFirst(about), paragraphs: [said] }
}

/** Asks for one of the two. */
const OF_TWO =
  /\b(?:which|who|whom|whose)\b[^?.]*\b(?:of us|of the two)\b|\bwho (?:of us )?should\b/i

function formOf(question: string): Form {
  if (/\b(?:why|how come|what makes)\b/i.test(question)) return 'why'
  return /\b(?:how (?:can|could|do|should|might|to)|what (?:can|could|should|helps))\b/i.test(
    question,
  )
    ? 'how'
    : 'whether'
}

const byValue = (one: Told, other: Told) => valueOf(one) - valueOf(other)

interface Asked {
  readonly about: string
  readonly form: Form
}

function figures(
  scores: readonly Told[],
  { about, form }: Asked,
  teller: Court['teller'],
): Said | null {
  const [one, two] = scores
  const skeleton = teller.choose(ANSWERS_OF_FIGURES[form], 'answer')
  const main = one?.clause.mains[0]
  if (one === undefined || main === undefined || skeleton === null) return null
  const second = two
    ? `, in ${DIMENSION_WORDS[two.fact.property]} at ${measured(two.fact, 'points')}`
    : ''
  const text = skeleton
    .replace('[about]', about)
    .replace('[way]', wayOf(scores))
    .replace('[figures]', `${main}${second}`)
  return teller.quote({ text, cites: scores.map(({ id }) => id) })
}

/** From so many points of a hundred on a matter goes easily; up to so many it is work. */
const [EASY, HARD] = [60, 40]

/** How it goes by these figures; open where an hour of birth that is not known decides. */
function wayOf(scores: readonly Told[]): string {
  const ranges = scores.map(rangeOf)
  if (ranges.some(({ from, to }) => from <= HARD && to >= EASY))
    return 'open, for want of an hour of birth'
  const isEasy = ranges.some(({ from }) => from >= EASY)
  const isHard = ranges.some(({ to }) => to <= HARD)
  if (isEasy && isHard) return 'easy on one side and hard on the other'
  if (isEasy) return 'easy rather than hard'
  return isHard ? 'hard rather than easy' : 'neither easy nor hard'
}

/** The heaviest of these of which there is something left to say, with what it makes of the two; else the heaviest, and which way it works. */
function lived(facts: readonly Told[], teller: Court['teller']): readonly Said[] {
  for (const f of facts) {
    const place = `answer.${f.id}`
    const read = f.pull === 'strain' ? price(f, teller, place) : gift(f, teller, place)
    if (read !== null) return [read]
  }
  const [first] = facts
  if (first === undefined) return []
  const place = `answer.${first.id}`
  const ways = first.pull === 'strain' ? STRAINS_IT : EASES_IT
  const said = teller.tell(ways, { f: first }, place) ?? plainly(first, teller, place)
  return said === null ? [] : [said]
}

/** That no chart picks one of the two, and where there is one, of what one has the say in the matter. */
function ofTheTwo(bearing: readonly Told[], teller: Court['teller']): Said | null {
  for (const f of bearing.filter(({ fact }) => OF_ONE.test(fact.topic))) {
    const said = teller.tell(WHICH_OF_TWO, { f }, `answer.which.${f.id}`)
    if (said !== null) return said
  }
  const text = teller.choose(NEITHER_OF_TWO, 'answer.which')
  return text === null ? null : teller.quote({ text, cites: [] })
}

/** Of what one has, or has the say in, beside the other. */
const OF_ONE = /^(?:dominance|compromise|lends)$/

/** What helps in the matter that stands lowest; where none is work, or nothing is scored, in what was asked. */
function firstStep(
  scores: readonly Told[],
  asked: string | undefined,
  teller: Court['teller'],
): Said | null {
  const lowest =
    scores.filter((each) => rangeOf(each).from < EASY).toSorted(byValue)[0] ?? scores[0]
  const remedies = (EARLY_SIGNS[lowest?.fact.property ?? asked ?? ''] ?? []).flatMap(
    (row) => row.remedies,
  )
  const remedy = teller.choose(remedies, 'answer.remedy')
  const start = teller.choose(FIRST_STEPS, 'answer.step')
  if (remedy === null || start === null) return null
  return teller.quote({ text: `${start} ${remedy}.`, cites: lowest ? [lowest.id] : [] })
}
