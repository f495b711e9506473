import { allOf, eachOf, isOf, told, type Claim, type Ground, type Verdict } from '../claim.ts'
import type { Known } from '../knowledge.ts'
import type { Owned } from '../reading/whose.ts'
import { isNegated } from './negation.ts'
import { pairsOf } from './pairing.ts'
import { ownerOf } from './person-judging.ts'
import { wordsOf } from '../reading/words-of.ts'

export const isCenter = ({ kind }: Owned) => kind === 'center'

/** Centers with the state they are told to be in. */
export function centerClaims(ground: Ground): Claim[] {
  // What two define only together neither has.
  if (
    /\btogether\b|\b(only|not) (when|if|while|once|until|unless|with|in) /i.test(
      ground.read.sentence,
    )
  )
    return []
  const pairs = pairsOf(
    ground,
    isCenter,
    (mention) => mention.kind === 'state' && !isOfNumber(ground, mention),
  )
  return pairs.flatMap(({ subjects, value }) =>
    subjects.map((named): Claim => {
      // `She gives in the Throat: hers is fixed, his wholly open`.
      const isOfValue = value.how === 'own' && value.owner !== named.owner
      const center = isOfValue ? { ...named, owner: value.owner, how: value.how } : named
      const verdicts = statesOf(ground, center).map((own): Verdict => {
        if (own.some(({ mark }) => isState(mark.state!, value))) return 'supported'
        return own.length > 0 ? 'contradicted' : 'unknown'
      })
      return {
        kind: 'center',
        words: `${center.words} ${value.words}`,
        tie: { subjects: [center], value },
        verdict: told(allOf(verdicts), isNegated(ground, center, value)),
        instead: statesOf(ground, center)
          .flat()
          .map(({ mark }) => mark.state)
          .join(' or '),
      }
    }),
  )
}

/** `and six are white`: of others than those that are named. */
const isOfNumber = ({ read: { tokens, mentions } }: Ground, { at }: Owned) =>
  mentions.some(
    ({ kind, end }) =>
      kind === 'number' && /^(is|are|stay|stays|remain|remains)$/.test(wordsOf(tokens, end, at)),
  )

function isState(known: string, { value, words }: Owned): boolean {
  if (value === 'open')
    return known === 'open' || (words.toLowerCase() === 'open' && known === 'undefined')
  if (value === 'undefined') return known !== 'defined'
  return known === value
}

function statesOf(ground: Ground, center: Owned): readonly (readonly Known[])[] {
  const known = ground.knowledge
    .with('center')
    .filter(({ mark }) => mark.center === center.value && mark.state !== undefined)
  return eachOf(center.how === 'none' ? ownerOf(ground, center) : center.owner).map((owner) =>
    known.filter((each) => isOf(owner, each)),
  )
}

/** `Not a gate is active in his Throat`: wholly open. */
const EMPTY =
  /\b(not (a|one)( single)?|no|without a( single)?) (gate|activation)s?\b[^,;]{0,24}\b(in|of)( the| her| his| their)?$/

const NOTHING =
  /\b(nothing|no (channel|gate|activation)|not (a|one) (single )?(channel|gate))\b[^,;]{0,24}\b(defines|colou?rs|reaches|touches|fills)( up| in)?( the| her| his| their)?$/

/** `Nothing at all defines his Throat`: a center that no channel reaches. */
export function undefinedClaims(ground: Ground): Claim[] {
  const { segment, read } = ground
  return segment.mentions.filter(isCenter).flatMap((center): Claim[] => {
    const lead = wordsOf(read.tokens, segment.from, center.at)
    const isEmpty = EMPTY.test(lead)
    if (!isEmpty && !NOTHING.test(lead)) return []
    const own = statesOf(ground, center).flat()
    if (own.length === 0) return []
    const has = own.every(({ mark }) =>
      isEmpty ? mark.state === 'open' : mark.state !== 'defined',
    )
    return [
      {
        kind: 'center',
        words: `${center.words} undefined`,
        verdict: has ? 'supported' : 'contradicted',
        instead: own.map(({ mark }) => mark.state).join(' or '),
      },
    ]
  })
}

/** `from the Design side alone`. */
export function sideClaims(ground: Ground): Claim[] {
  const { segment, read } = ground
  const text = wordsOf(read.tokens, segment.from, segment.to)
  if (!/\b(alone|only|both sides)\b/.test(text) || !/\bdefined\b/.test(text)) return []
  const sides = segment.mentions.filter(({ kind, value }) => kind === 'side' && value !== 'one')
  const [side] = sides
  if (sides.length !== 1 || !side) return []
  return segment.mentions.filter(isCenter).map((center): Claim => {
    const own = statesOf(ground, center)
      .flat()
      .filter(({ mark }) => mark.side !== undefined)
    const has = own.some(({ mark }) => mark.side === side.value)
    return {
      kind: 'side',
      words: `${center.words} ${side.words}`,
      verdict: has || own.length === 0 ? 'supported' : 'contradicted',
      instead: own.map(({ mark }) => mark.side).join(' or '),
    }
  })
}
