import type { Paragraph } from '../plan/paragraph.ts'
import {
  CARRIED,
  FINDING_SCORES,
  FINDINGS,
  FINDINGS_WITHOUT_MATTERS,
  TIERS,
  TIES,
  TRIED,
  UNSCORED,
} from '../skeletons/verdict.ts'
import { DIMENSION_WORDS } from '../skeletons/sides.ts'
import { countWords, MOST_WORDS, type Said } from '../speech/sentence.ts'
import type { Skeleton } from '../skeletons/skeleton.ts'
import { thesisPair, turning } from '../plan/tell-frame.ts'
import { listed } from '../clauses/clause.ts'
import { areOneThing } from '../same-light.ts'
import type { Told } from '../told.ts'
import { rangeOf, valueOf } from './points.ts'
import { tellBalance } from './tell-balance.ts'
import type { Court } from './tell-verdict.ts'

/** The longest finding, words. */
const MOST_IN_ALL = 60
/** From so many points of a hundred on a matter is easy, up to so many it is hard. */
const [EASY, HARD] = [60, 40]
const MIDDLE = 50

/** What it comes to, in a sentence or two that decide. */
export function tellFinding(court: Court): readonly Paragraph[] {
  const { brief, told, teller, place } = court
  teller.startParagraph()
  const score = told.get('couple.together.score.overall')
  if (score === undefined) return unscored(court)
  const dimensions = [...told.values()]
    .filter(({ fact }) => fact.topic === 'dimension')
    .toSorted((a, b) => valueOf(b) - valueOf(a))
  const high = dimensions.filter((each) => rangeOf(each).from >= EASY)
  const low = dimensions.toReversed().filter((each) => rangeOf(each).to <= HARD)
  const isFull = high.length > 0 && low.length > 0
  const skeleton = teller.choose(isFull ? FINDINGS : FINDINGS_WITHOUT_MATTERS, place) ?? ''
  const words = TIERS.find(({ from }) => leastClaimed(score) >= from)?.words ?? ''
  const ofMatters = (most: number) => {
    const [best, worst] = [high, low].map((each) => each.slice(0, most)) as [Told[], Told[]]
    const text = skeleton
      .replace('[tier]', words.replace('[tie]', TIES[brief.register] ?? 'pair'))
      .replace('[high]', namesOf(best))
      .replace('[low]', namesOf(worst))
    return { text, cites: [score, ...(isFull ? [...best, ...worst] : [])].map(({ id }) => id) }
  }
  const two = ofMatters(2)
  const first = teller.quote(countWords(two.text) <= MOST_WORDS ? two : ofMatters(1))
  const lead = teller.choose(FINDING_SCORES, `${place}.score`)
  const counted = score.clause.mains[0]
  const second =
    lead === null || counted === undefined
      ? null
      : teller.quote({ text: `${lead} ${counted}${spread(score)}.`, cites: [score.id] })
  teller.startParagraph()
  const balance = tellBalance(court)
  const why = [balance, ...reasons(court)].flatMap((said) => said ?? [])
  return [within([first, ...(second === null ? [] : [second])]), why]
}

/** Where nothing is scored: of the young what carries the tie and what tries it, else what the text turns on. */
function unscored(court: Court): readonly Paragraph[] {
  const { brief, told, teller } = court
  const words = brief.register === 'young' ? teller.choose(UNSCORED, 'finding') : null
  if (words !== null) {
    const lead = teller.quote({ text: words, cites: [] })
    return [[lead], reasons(court).flatMap((said) => said ?? [])]
  }
  const [f, g] = thesisPair(brief, told)
  const said = f && g ? turning(brief, { f, g }, teller, 'finding') : null
  return said === null ? [] : [[said]]
}

/** Why a score is two numbers, where an hour is not exact. */
function spread(score: Told): string {
  const { from, to } = rangeOf(score)
  return from === to ? '' : ', for want of an exact hour of birth'
}

/** Of the points that it may be, those nearest to the middle of a hundred: the least that is claimed. */
function leastClaimed(score: Told): number {
  const { from, to } = rangeOf(score)
  return Math.min(Math.max(MIDDLE, from), to)
}

/** The heaviest that eases and the heaviest that strains of which there is a thing to say, each with what it makes of the two. */
function reasons({ theme, told, teller, place }: Court): readonly (Said | null)[] {
  const recalled = theme.recalls.flatMap((id) => told.get(id) ?? [])
  const others = [...told.values()].toSorted((one, other) => other.weight - one.weight)
  const reason = (pull: Told['pull'], frames: readonly Skeleton[], beside?: Told) => {
    for (const f of new Set([...recalled, ...others])) {
      const isOther = beside === undefined || !areOneThing(f, beside)
      if (f.pull !== pull || f.cards.length === 0 || !isOther) continue
      const said = teller.tell(frames, { f }, `${place}.${pull}`)
      if (said) return { f, said }
    }
    return null
  }
  const ease = reason('ease', CARRIED)
  const strain = reason('strain', TRIED, ease?.f)
  return [ease, strain].map((each) => each?.said ?? null)
}

function within(said: readonly Said[]): Paragraph {
  const words = said.reduce((sum, { text }) => sum + countWords(text), 0)
  return words <= MOST_IN_ALL ? said : said.slice(0, 1)
}

function namesOf(dimensions: readonly Told[]): string {
  return listed(dimensions.map(({ fact }) => DIMENSION_WORDS[fact.property] ?? fact.property))
}
