import type { Fact } from '#astrology/facts.ts'
import { a, clause, nearness, own, row } from '../clause.ts'
import type { Clause, ClauseRow } from '../clause.ts'

const WORDS: Readonly<Record<string, string>> = {
  conjunction: 'speak with one voice, in conjunction',
  opposition: 'face each other, in opposition',
  trine: 'help each other freely, in trine',
  square: 'press on each other, in square',
  sextile: 'offer each other a hand, in sextile',
}

/** Two sefirot that touch, of one tree or of two. */
function dialogue(fact: Fact): Clause | null {
  const mark = fact.marks.find(
    ({ sefirah, partnerSefirah, aspect }) =>
      sefirah !== undefined && partnerSefirah !== undefined && aspect !== undefined,
  )
  const { aspect = '', sefirah, partnerSefirah } = mark ?? {}
  const words = WORDS[aspect]
  if (mark === undefined || words === undefined) return null
  const isBetween = fact.subject === 'couple'
  const both = isBetween
    ? `${own(mark.whose)} ${sefirah} and ${own(mark.partnerWhose)} ${partnerSefirah}`
    : `${sefirah} and ${partnerSefirah}`
  const where = isBetween ? '' : " in {S's} tree"
  return clause(
    [`${both}${where} ${words}${nearness(fact)}`, `there is ${a(aspect)} of ${both}${where}`],
    [`the ${aspect} of ${both}`],
  )
}

function closest(fact: Fact): Clause | null {
  const [tie] = dialogue(fact)?.nouns ?? []
  return tie === undefined
    ? null
    : clause(
        [
          `nothing between the two trees is as close as ${tie}`,
          `the closest thing between the two trees is ${tie}`,
        ],
        [`${tie}, the closest tie of the trees,`],
      )
}

/** What sefirot have to do with each other; to be asked after all else that is told of sefirot. */
export const DIALOGUES: readonly ClauseRow[] = [
  row(/^sefirot\.closest$/, (fact) => closest(fact)),
  row(/^sefirot\./, (fact) => dialogue(fact)),
]
