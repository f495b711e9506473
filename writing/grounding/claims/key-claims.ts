import { wordsOf } from '../reading/words-of.ts'
import { isOf, told, type Claim, type ClaimReader, type Ground } from '../claim.ts'
import type { Owned } from '../reading/whose.ts'
import { deniesHaving, isNegated } from './negation.ts'
import { pairsOf } from './pairing.ts'

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

/** `line 1 of Attraction` tells a line, and no key. */
const isOfLine = ({ read: { tokens } }: Ground, { at }: Owned) =>
  /\bline \d of$/.test(wordsOf(tokens, at - 3, at))

function sphereClaims(ground: Ground): Claim[] {
  // `Gate 44 is his Gene Key of Purpose`.
  const partners = ground.segment.mentions.find(({ value }) => value === 'partners')
  const isKeyed = /\bgene key of\b/i.test(ground.read.sentence)
  const pairs = pairsOf(
    ground,
    (mention) => mention.kind === 'sphere' && !isOfLine(ground, mention),
    ({ kind, at }) =>
      (kind === 'key' && (partners === undefined || at < partners.at)) ||
      (kind === 'gate' && isKeyed),
  )
  const known = ground.knowledge.with('sphere')
  const isParted = (sphere: Owned, value: Owned) =>
    partners !== undefined && value.at < partners.at && partners.at < sphere.at
  return pairs.flatMap(({ subjects, value }) =>
    subjects.flatMap((sphere): Claim[] => {
      if (isParted(sphere, value)) return []
      const owner = value.how === 'own' && sphere.how !== 'own' ? value.owner : sphere.owner
      const own = known.filter(
        (each) =>
          each.mark.sphere === sphere.value && isOf(owner, each) && each.mark.key !== undefined,
      )
      const has = own.some(({ mark }) => mark.key === Number(value.value))
      return [
        {
          kind: 'key',
          words: `${sphere.words} ${value.words}`,
          tie: { subjects: [sphere], value },
          verdict: told(has ? 'supported' : 'contradicted', isNegated(ground, sphere, value)),
          instead: [...new Set(own.map(({ mark }) => `Gene Key ${mark.key}`))].join(' or '),
        },
      ]
    }),
  )
}

function lineClaims(ground: Ground): Claim[] {
  const pairs = pairsOf(
    ground,
    ({ kind }) => kind === 'sphere',
    ({ kind }) => kind === 'line',
  )
  return pairs.flatMap(({ subjects, value }) =>
    subjects.map((sphere): Claim => {
      const own = ground.knowledge
        .with('sphere')
        .filter(
          (each) =>
            each.mark.sphere === sphere.value &&
            isOf(sphere.owner, each) &&
            each.mark.line !== undefined,
        )
      const has = own.length === 0 || own.some(({ mark }) => mark.line === Number(value.value))
      return {
        kind: 'line',
        words: `${sphere.words} ${value.words}`,
        verdict: told(has ? 'supported' : 'contradicted', isNegated(ground, sphere, value)),
      }
    }),
  )
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

/** `Her Gene Key 51 is the programming partner of his 57`. */
function partnerKeys(ground: Ground): Claim[] {
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
