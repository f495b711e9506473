import type { Fact } from '#astrology/facts.ts'
import type { Claim } from '../claim.ts'
import type { ReadSentence } from '../reading/read-sentence.ts'
import { spokenMentions } from '../reading/spoken.ts'

/** `Three planets of hers have moved into his seventh house`, where it is his that fill hers. */
export function overlayClaims(read: ReadSentence, facts: readonly Fact[]): readonly Claim[] {
  const filled = facts.flatMap(({ marks }) =>
    marks.filter(
      ({ relation, house, partnerWhose }) =>
        /^(fills|falls)$/.test(relation ?? '') && house !== undefined && partnerWhose !== undefined,
    ),
  )
  if (filled.length === 0) return []
  return spokenMentions(read).flatMap(({ kind, value, owner, how, words }): Claim[] => {
    if (kind !== 'house' || how !== 'own' || (owner !== 'p1' && owner !== 'p2')) return []
    const own = filled.filter(({ house }) => house === Number(value))
    return own.length === 0 || own.some(({ partnerWhose }) => partnerWhose === owner)
      ? []
      : [{ kind: 'owner', words, verdict: 'contradicted' }]
  })
}
