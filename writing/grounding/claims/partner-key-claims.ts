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
      // `His ninth Key and her sixteenth`.
      (kind === 'ordinal' && how === 'own') ||
      (kind === 'number' && how === 'own' && at > 0 && read.tokens[at - 1]!.lower !== 'of') ||
      (kind === 'number' && isJoinedTo(read.tokens, at)),
  )
  // `What begins with Key 25 ends with the programming partners 25 and 46`.
  const after = keys.filter(({ at }) => at >= partner.end)
  const joinedKeys = after.length >= 2 ? after : keys
  const known = knowledge.with('partnerKey')
  if (joinedKeys.length < 2) return spherePartners(ground, partner)
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

/** `His Radiance and his Purpose are programming partners`: by the keys that stand in two spheres. */
function spherePartners(ground: Ground, partner: Owned): Claim[] {
  const { segment, knowledge } = ground
  const spheres = segment.mentions.filter(({ kind }) => kind === 'sphere')
  const [one, two] = spheres
  if (spheres.length !== 2 || segment.mentions.some(({ kind }) => kind === 'key')) return []
  const keysOf = (sphere: Owned) =>
    knowledge
      .with('sphere')
      .filter(({ mark, who }) => mark.sphere === sphere.value && owns(sphere, who))
      .flatMap(({ mark }) => mark.key ?? [])
  const [a, b] = [keysOf(one!), keysOf(two!)]
  if (a.length === 0 || b.length === 0) return []
  const has = knowledge
    .with('partnerKey')
    .some(
      ({ mark }) =>
        (a.includes(mark.key ?? 0) && b.includes(mark.partnerKey ?? 0)) ||
        (b.includes(mark.key ?? 0) && a.includes(mark.partnerKey ?? 0)),
    )
  return [
    {
      kind: 'key',
      words: `${one!.words} partner ${two!.words}`,
      verdict: told(has ? 'supported' : 'contradicted', isNegated(ground, null, partner)),
    },
  ]
}

/** `24 with 44`: a number right before or after another. */
const isJoinedTo = (tokens: Ground['read']['tokens'], at: number) =>
  (tokens[at + 1]?.lower === 'with' && /^\d+$/.test(tokens[at + 2]?.text ?? '')) ||
  (tokens[at - 1]?.lower === 'with' && /^\d+$/.test(tokens[at - 2]?.text ?? ''))

const owns = ({ owner }: Owned, who: string) =>
  owner === null || owner === 'both' || who === owner || who === 'couple'
