import { wordsOf } from '../reading/words-of.ts'
import { isOf, told, type Claim, type ClaimReader, type Ground } from '../claim.ts'
import { deniesHaving, isNegated } from './negation.ts'
import { lineClaims, sphereClaims } from './sphere-claims.ts'
import { partnerKeys } from './partner-key-claims.ts'

/** Keys of the Gene Keys: in their spheres, held by both, partners of each other, in their rings. */
export const keyClaims: ClaimReader = (ground) => {
  if (!ground.knowledge.systems.has('geneKeys'))
    return ground.segment.mentions
      .filter(({ kind, words }) => kind === 'key' && /gene/i.test(words))
      .map(({ words }) => ({ kind: 'key', words, verdict: 'unknown' }))
  return [
    ...sphereClaims(ground),
    ...lineClaims(ground),
    ...sharedKeys(ground),
    ...partnerKeys(ground),
    ...ownKeys(ground),
  ]
}

const SHARE =
  /\b(share|shared|in common|both hold|both have|common to both|in both (profiles|charts)|both profiles)\b(?! thing)/

function sharedKeys(ground: Ground): Claim[] {
  const { segment, knowledge, read } = ground
  if (
    !SHARE.test(read.sentence.toLowerCase()) ||
    segment.mentions.some(({ kind }) => kind === 'ring')
  )
    return []
  const shared = knowledge.with('key').filter(({ mark }) => mark.relation === 'shares')
  if (!knowledge.facts.some(({ topic, system }) => system === 'geneKeys' && topic === 'commonKeys'))
    return []
  return segment.mentions
    .filter(({ kind }) => kind === 'key')
    .map((key): Claim => {
      const has = shared.some(({ mark }) => mark.key === Number(key.value))
      return {
        kind: 'key',
        words: `share ${key.words}`,
        verdict: told(has ? 'supported' : 'contradicted', isNegated(ground, null, key)),
      }
    })
}

/** A key told of a person must stand somewhere in that profile, and in the ring it is said to be of. */
function ownKeys(ground: Ground): Claim[] {
  const { segment, knowledge } = ground
  const known = knowledge.with('key')
  const isOfTwo = known.some(({ who }) => who === 'p1') && known.some(({ who }) => who === 'p2')
  const ring = segment.mentions.find(({ kind }) => kind === 'ring')
  return segment.mentions.flatMap((key): Claim[] => {
    if (key.kind !== 'key') return []
    const number = Number(key.value)
    const own = known.filter(
      (each) =>
        (each.mark.key === number || each.mark.partnerKey === number) &&
        (each.who === 'couple' ||
          isOf(key.owner, each) ||
          key.owner === 'both' ||
          (isOfTwo && key.how === 'near')),
    )
    const claims: Claim[] = [
      {
        kind: 'key',
        words: key.words,
        isWeak: true,
        verdict: told(own.length > 0 ? 'supported' : 'contradicted', deniesHaving(ground, key)),
      },
    ]
    if (
      ring &&
      /\b(belongs?|of|in|to|part)\b/.test(wordsOf(ground.read.tokens, key.end, ring.at))
    ) {
      const rings = known.filter(({ mark }) => mark.key === number && mark.ring !== undefined)
      if (rings.length > 0)
        claims.push({
          kind: 'ring',
          words: `${key.words} ${ring.words}`,
          verdict: told(
            rings.some(({ mark }) => mark.ring === ring.value) ? 'supported' : 'contradicted',
            isNegated(ground, null, ring),
          ),
        })
    }
    return claims
  })
}
