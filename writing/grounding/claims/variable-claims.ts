import { isOf, told, type Claim, type Ground } from '../claim.ts'
import { isNegated } from './negation.ts'

/** `Touch is how he takes things in`: a keyword of one of the four arrows. */
export function variableClaims(ground: Ground): Claim[] {
  const { segment, knowledge } = ground
  const known = knowledge.with('arrow')
  if (known.length === 0) return []
  const variables = segment.mentions.filter(({ kind }) => kind === 'variable')
  if (variables.length === 0) return []
  const arrows = variables.flatMap((variable): Claim[] => {
    const { tokens } = ground.read
    if (!tokens.slice(segment.from, segment.to).some(({ lower }) => lower === 'arrow')) return []
    const turn = tokens
      .slice(variable.end, segment.to)
      .find(({ lower }) => /^(left|right)$/.test(lower))?.lower
    const own = known.filter(
      (each) => each.mark.relation === variable.value && isOf(variable.owner, each),
    )
    if (turn === undefined || own.length === 0) return []
    return [
      {
        kind: 'arrow',
        words: `${variable.words} ${turn}`,
        verdict: told(
          own.some(({ mark }) => mark.arrow === turn) ? 'supported' : 'contradicted',
          isNegated(ground, null, variable),
        ),
      },
    ]
  })
  const keywords = segment.mentions.flatMap((keyword): Claim[] => {
    if (keyword.kind !== 'keyword') return []
    const [variable = '', word = ''] = keyword.value.split(' ')
    if (!variables.some(({ value }) => value === variable)) return []
    const own = known.filter((each) => each.mark.relation === variable && isOf(keyword.owner, each))
    const has = own.some(({ mark }) => mark.term === word)
    const claims: Claim[] = [
      {
        kind: 'variable',
        words: keyword.words,
        verdict: told(has ? 'supported' : 'contradicted', isNegated(ground, null, keyword)),
        instead: own.map(({ mark }) => mark.term).join(' or '),
      },
    ]
    return claims
  })
  return [...arrows, ...keywords]
}
