import type { Fact } from '#astrology/facts.ts'
import type { Claim } from '../claim.ts'
import type { ReadSentence } from '../reading/read-sentence.ts'
import type { Owned } from '../reading/whose.ts'
import { wordsOf } from '../reading/words-of.ts'
import { sayingsOf } from './cited-sayings.ts'
import { isSame, kindOf } from './cited-values.ts'
import { spokenMentions } from '../reading/spoken.ts'

/** `Hers is Saturn and his is Jupiter`: what is given to one of two by such words alone must be that one's by the cited facts. */
export function ownerClaims(read: ReadSentence, facts: readonly Fact[]): readonly Claim[] {
  return spokenMentions(read).flatMap((mention): Claim[] => {
    const owner = mention.kind === 'karaka' ? ownOf(mention) : ownerBefore(read, mention)
    if (owner === null || mention.kind === 'aspect') return []
    const said = facts
      .flatMap((fact) => sayingsOf(kindOf(mention), fact))
      .filter(({ value, who }) => isSame(mention, value) && who !== 'couple')
    if (said.length === 0 || said.some(({ who }) => who === owner)) return []
    return [{ kind: 'owner', words: mention.words, verdict: 'contradicted' }]
  })
}

/** `His Darakaraka and her Atmakaraka`. */
const ownOf = ({ how, owner }: Owned) =>
  how === 'own' && (owner === 'p1' || owner === 'p2') ? owner : null

/** Who stands right before a mention as its only owner: `hers is`, `his are the`. */
function ownerBefore({ tokens, mentions }: ReadSentence, { at }: Owned): 'p1' | 'p2' | null {
  const person = mentions.findLast(({ kind, end }) => kind === 'person' && end <= at)
  if (!person || (person.owner !== 'p1' && person.owner !== 'p2')) return null
  const between = wordsOf(tokens, person.end, at)
  const isAlone = person.form === 'absolute' || tokens[person.at]!.lower === 'his'
  return isAlone && /^(is|was|are)( the)?$/.test(between) ? person.owner : null
}
