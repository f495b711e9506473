import { isOf, told, type Claim, type Ground } from '../claim.ts'
import { isNegated } from './negation.ts'
import { firstMatch, wordsOf } from '../reading/words-of.ts'
import { ownerOf } from './person-judging.ts'

const SIDES = [
  [/(?<!un)\b(conscious|personality|aware)\b/, 'Personality'],
  [/\b(unconscious|design|body)\b/, 'Design'],
] as const

/** `a Martyr in conscious life and a Heretic in the body`. */
export function roleClaims(ground: Ground): Claim[] {
  const { segment, knowledge } = ground
  const roles = segment.mentions.filter(({ kind }) => kind === 'role')
  const known = knowledge
    .with('line')
    .filter(
      ({ mark }) => mark.side !== undefined && mark.term !== undefined && mark.gate === undefined,
    )
  if (known.length === 0) return []
  return roles.map((role, index): Claim => {
    const next = roles[index + 1]?.at ?? segment.to
    const text = wordsOf(ground.read.tokens, role.end, next)
    const side = firstMatch(text, SIDES)
    const own = known.filter((each) => isOf(ownerOf(ground, role), each))
    const has = own.some(
      ({ mark }) => mark.term === role.value && (side === null || mark.side === side),
    )
    return {
      kind: 'role',
      words: role.words,
      verdict: told(has ? 'supported' : 'contradicted', isNegated(ground, null, role)),
      instead: own.map(({ mark }) => `${mark.side} ${mark.term}`).join(', '),
    }
  })
}
