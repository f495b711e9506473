import { isOf, told, type Claim, type Ground } from '../claim.ts'
import { wordsOf } from '../reading/words-of.ts'
import { isNegated } from './negation.ts'

/** `He came on the fourth day of creation and she on the second`: the day of the week by its number. */
export function dayClaims(ground: Ground): Claim[] {
  const { segment, read, knowledge } = ground
  if (!/\bday of (creation|the week)\b/i.test(read.sentence)) return []
  return segment.mentions.flatMap((ordinal): Claim[] => {
    const next = wordsOf(read.tokens, ordinal.end, ordinal.end + 2)
    if (ordinal.kind !== 'ordinal' || !/^(day of|[.,;:!?]|and\b|$)/.test(next)) return []
    const person = segment.mentions.findLast(
      ({ kind, end }) => kind === 'person' && end <= ordinal.at,
    )
    const owner = person?.owner ?? ordinal.owner
    if (owner !== 'p1' && owner !== 'p2') return []
    const own = knowledge
      .with('weekday')
      .filter((known) => known.mark.count !== undefined && isOf(owner, known))
    if (own.length === 0) return []
    const has = own.some(({ mark }) => mark.count === Number(ordinal.value))
    return [
      {
        kind: 'weekday',
        words: `${person?.words ?? ''} ${ordinal.words} day`.trim(),
        verdict: told(has ? 'supported' : 'contradicted', isNegated(ground, null, ordinal)),
        instead: own.map(({ mark }) => `day ${mark.count}`).join(' or '),
      },
    ]
  })
}
