import { told, type Claim, type Ground } from '../claim.ts'
import { wordsOf } from '../reading/words-of.ts'
import type { Owned } from '../reading/whose.ts'
import { isNegated } from './negation.ts'
import { split } from './points-of.ts'

/** `The sum of the eight is twenty-six`: a number that is no more than what all the kootas come to. */
export function totalClaims({ read, segment, knowledge }: Ground): Claim[] {
  const total = segment.mentions.find(({ kind }) => kind === 'total')
  const number =
    total &&
    segment.mentions.find(
      ({ kind, at }) =>
        kind === 'number' &&
        at > total.at &&
        /^(is|was|comes to|makes|reaches|stands at|amounts to|adds up to)$/.test(
          wordsOf(read.tokens, total.end, at),
        ),
    )
  if (!total || !number || /^(exceptions?|kootas?)$/.test(read.tokens[number.end]?.lower ?? ''))
    return []
  const known = knowledge
    .with('points')
    .filter(({ mark }) => mark.term === total.value && mark.points !== undefined)
  const has = known.some(({ mark }) => mark.points === Number(number.value))
  const verdict = has ? 'supported' : 'contradicted'
  return [
    {
      kind: 'points',
      words: `${total.words} ${number.words}`,
      verdict: known.length === 0 ? 'unknown' : verdict,
      instead: known.map(({ mark }) => mark.points).join(' or '),
    },
  ]
}

/** Words by which points are how far two are apart. */
export const COMPARED =
  /\b(differ|differs|taken together|combined|difference|apart|further|farther|outweighs?|separates?|divides?|parts?|(lie|lies|stand|stands) between)\b/

/** `Eleven points lie between them in Tiferet`: by how much one is ahead of the other. */
export function differences(ground: Ground, points: readonly Owned[]): Claim[] {
  const { read, segment, knowledge } = ground
  const [sefirah, ...more] = segment.mentions.filter(({ kind }) => kind === 'sefirah')
  const [value] = points
  if (!value || !sefirah || more.length > 0 || /\b(together|combined)\b/.test(read.sentence))
    return []
  const leads = knowledge.facts.flatMap(({ marks, measures: { p1Points, p2Points } }) =>
    p1Points && p2Points && marks.some((mark) => mark.sefirah === sefirah.value)
      ? [Math.abs(p1Points.value - p2Points.value)]
      : [],
  )
  if (leads.length === 0) return []
  const has = leads.includes(Math.abs(split(value.value)[0]))
  return [
    {
      kind: 'points',
      words: `${sefirah.words} ${value.words}`,
      verdict: told(has ? 'supported' : 'contradicted', isNegated(ground, null, value)),
      instead: leads.join(' or '),
    },
  ]
}
