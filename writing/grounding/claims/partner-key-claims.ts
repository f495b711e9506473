import { told, type Claim, type Ground } from '../claim.ts'
import type { Owned } from '../reading/whose.ts'
import { isNegated } from './negation.ts'

/** `Her Gene Key 51 is the programming partner of his 57`. */
export function partnerKeys(ground: Ground): Claim[] {
  const { segment, knowledge, read, carried } = ground
  const partner = [...segment.mentions, ...carried].find(
    ({ value, kind }) => kind === 'quantity' && value === 'partners',
  )
  if (!partner) return []
  const keys = segment.mentions.filter(
    ({ kind, at, how }) =>
      kind === 'key' ||
      (kind === 'number' && how === 'own' && at > 0 && read.tokens[at - 1]!.lower !== 'of') ||
      (kind === 'number' && isJoinedTo(read.tokens, at)),
  )
  // `What begins with Key 25 ends with the programming partners 25 and 46`.
  const after = keys.filter(({ at }) => at >= partner.end)
  const joinedKeys = after.length >= 2 ? after : keys
  if (joinedKeys.length < 2) return []
  const known = knowledge.with('partnerKey')
  const pairs: [Owned, Owned][] = []
  for (let index = 0; index + 1 < joinedKeys.length; index += 2)
    pairs.push([joinedKeys[index]!, joinedKeys[index + 1]!])
  return pairs.map(([one, two]): Claim => {
    const [a, b] = [Number(one.value), Number(two.value)]
    const has = known.some((each) => {
      const { mark, who } = each
      const forward = mark.key === a && mark.partnerKey === b
      const backward = mark.key === b && mark.partnerKey === a
      const partnerWho = mark.partnerWhose ?? who
      if (forward) return owns(one, who) && owns(two, partnerWho)
      return backward && owns(two, who) && owns(one, partnerWho)
    })
    return {
      kind: 'key',
      words: `${one.words} partner ${two.words}`,
      verdict: told(has ? 'supported' : 'contradicted', isNegated(ground, null, partner)),
    }
  })
}

/** `24 with 44`: a number right before or after another. */
const isJoinedTo = (tokens: Ground['read']['tokens'], at: number) =>
  (tokens[at + 1]?.lower === 'with' && /^\d+$/.test(tokens[at + 2]?.text ?? '')) ||
  (tokens[at - 1]?.lower === 'with' && /^\d+$/.test(tokens[at - 2]?.text ?? ''))

const owns = ({ owner }: Owned, who: string) =>
  owner === null || owner === 'both' || who === owner || who === 'couple'
