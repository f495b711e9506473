import { MAJOR_ASPECTS } from '#astrology/western/aspects/aspects.ts'
import type { Fact } from '#astrology/facts.ts'
import { ordinalAt } from '../reading/numbers.ts'
import { isOf, told, type Claim, type ClaimReader, type Ground, type Verdict } from '../claim.ts'
import type { Known } from '../knowledge.ts'
import type { Owned } from '../reading/whose.ts'
import { between, pairingsOf } from './aspect-claims.ts'
import { joined } from './joined.ts'
import { isNegated } from './negation.ts'
import { firstMatch, wordsOf } from '../reading/words-of.ts'

/** The closest, the strongest, the fullest, the only one, and nearly all: each must be so over everything that is known. */
export const superlativeClaims: ClaimReader = (ground) => [
  ...closestClaims(ground),
  ...strongestClaims(ground),
  ...fullestClaims(ground),
  ...onlyClaims(ground),
  ...nearlyClaims(ground),
]

const CLOSEST = /^(closest|tightest|narrowest|nearest|most exact)$/
const PLANETS = new Set([
  'Sun',
  'Moon',
  'Mercury',
  'Venus',
  'Mars',
  'Jupiter',
  'Saturn',
  'Uranus',
  'Neptune',
  'Pluto',
])

function superlative({ segment }: Ground, pattern: RegExp): Owned | undefined {
  return segment.mentions.find(
    ({ kind, words }) => kind === 'superlative' && pattern.test(words.toLowerCase()),
  )
}

const orbOf = ({ fact }: Known) => fact.measures['orbDegrees']?.value ?? Number.POSITIVE_INFINITY

/** `the closest aspect`, `the tightest trine` between two bodies. */
function closestClaims(ground: Ground): Claim[] {
  const word = superlative(ground, CLOSEST)
  if (!word) return []
  const [pairing] = pairingsOf(ground)
  if (!pairing) return []
  const own = between(ground, pairing.one, pairing.two).filter(
    ({ mark }) => mark.aspect === pairing.aspect.value,
  )
  const [known] = own
  if (!known) return []
  const orb = Math.min(...own.map(orbOf))
  const isSynastry = known.mark.partnerWhose !== undefined
  const pool = ground.knowledge
    .with('aspect')
    .filter(
      (each) =>
        each.mark.partner !== undefined &&
        each.fact.system === known.fact.system &&
        each.frame === known.frame &&
        (isSynastry
          ? each.mark.partnerWhose !== undefined
          : each.mark.partnerWhose === undefined && each.who === known.who),
    )
  const next = wordsOf(ground.read.tokens, word.end, word.end + 3)
  const isOfKind =
    pairing.aspect.at >= word.end &&
    next.includes(pairing.aspect.words.toLowerCase().split(' ')[0]!) &&
    !/\baspects?\b/.test(next) &&
    !next.startsWith('than ')
  const isFirst = SCOPES.some((scope) => {
    const rivals = pool.filter(
      (each) =>
        scope(each) &&
        (!(isOfKind || next.startsWith('that ')) || each.mark.aspect === pairing.aspect.value),
    )
    return scope(known) && orb <= Math.min(...rivals.map(orbOf)) + 1e-9
  })
  const isRanked = own.some(
    ({ mark, fact }) => mark.rank === 1 && isRankOf(fact, pairing.aspect, isOfKind),
  )
  return [
    {
      kind: 'superlative',
      words: `${word.words} ${pairing.one.words} ${pairing.two.words}`,
      verdict: told(
        isFirst || isRanked ? 'supported' : 'contradicted',
        isNegated(ground, null, word),
      ),
    },
  ]
}

const FLOWING = /^(trine|sextile)$/

/** Whether a ranking is the one a sentence speaks of: of all, of planets, of an aspect's own kind. */
function isRankOf({ property }: Fact, { value }: Owned, isOfKind: boolean): boolean {
  if (!isOfKind) return !/(conjunction|flowing|straining)$/.test(property)
  return (
    property.endsWith(value) || property.endsWith(FLOWING.test(value) ? 'flowing' : 'straining')
  )
}

const isPlanets = ({ mark }: Known) =>
  PLANETS.has(mark.body ?? '') && PLANETS.has(mark.partner ?? '')
const isMajor = ({ mark }: Known) =>
  (MAJOR_ASPECTS as readonly string[]).includes(mark.aspect ?? '')

/** Among what the closest may be sought: everything, the great aspects, planets alone, both. */
const SCOPES: readonly ((known: Known) => boolean)[] = [
  () => true,
  isMajor,
  isPlanets,
  (known) => isMajor(known) && isPlanets(known),
]

/** `the strongest of her seven grahas`. */
function strongestClaims(ground: Ground): Claim[] {
  if (/\bshadbala\b|\bsixfold\b/i.test(ground.read.sentence)) {
    const placed = placeClaims(ground)
    if (placed.length > 0) return placed
  }
  const word = superlative(ground, /^(strongest|weakest|comes last|comes first|last of the seven)$/)
  if (!word || !/\b(grahas?|planets?|seven|shadbala|strength)\b/i.test(ground.read.sentence))
    return []
  const known = ground.knowledge.with('rank').filter(({ mark }) => mark.term === 'shadbala')
  const from = ordinalAt(ground.read.tokens, word.at - 1)?.value ?? 1
  const place = /strongest|first/i.test(word.words) ? from : 8 - from
  return ground.segment.mentions
    .flatMap((body): Claim[] => {
      if (body.kind !== 'body') return []
      const own = known.filter((each) => each.mark.body === body.value && isOf(body.owner, each))
      if (own.length === 0) return []
      const has = own.some(({ mark }) => mark.rank === place)
      return [
        {
          kind: 'superlative',
          words: `${word.words} ${body.words}`,
          verdict: told(has ? 'supported' : 'contradicted', isNegated(ground, null, word)),
          instead: `place ${own[0]!.mark.rank}`,
        },
      ]
    })
    .slice(0, 1)
}

/** `Venus takes second place in shadbala`. */
function placeClaims(ground: Ground): Claim[] {
  return [...ordinalPlaces(ground), ...outweighing(ground)]
}

const OVER_ALL =
  /^(outweighs?|surpass(es)?|beats?|tops?|leads?|outranks?|exceeds?|is above|stands above|comes before)\b.*\b(all|every|six|others?|rest)\b/
const UNDER_ALL =
  /^(is (outweighed|surpassed|beaten|outranked|exceeded) by|comes after|stands below|trails)\b.*\b(all|every|each|six|others?|rest)\b/

/** The first and the last of seven. */
const PLACES = [
  [OVER_ALL, 1],
  [UNDER_ALL, 7],
] as const

/** `Saturn outweighs the other six in shadbala`. */
function outweighing(ground: Ground): Claim[] {
  const { segment, read, knowledge } = ground
  const known = knowledge.with('rank').filter(({ mark }) => mark.term === 'shadbala')
  return segment.mentions.flatMap((body): Claim[] => {
    if (body.kind !== 'body') return []
    const after = wordsOf(read.tokens, body.end, Math.min(body.end + 8, segment.to))
    const rank = firstMatch(after, PLACES)
    const own = known.filter((each) => each.mark.body === body.value && isOf(body.owner, each))
    if (rank === null || own.length === 0) return []
    const has = own.some(({ mark }) => mark.rank === rank)
    return [
      {
        kind: 'superlative',
        words: `${body.words} ${after}`,
        verdict: told(has ? 'supported' : 'contradicted', isNegated(ground, null, body)),
        instead: `place ${own[0]!.mark.rank}`,
      },
    ]
  })
}

function ordinalPlaces(ground: Ground): Claim[] {
  const { segment, read, knowledge } = ground
  const known = knowledge.with('rank').filter(({ mark }) => mark.term === 'shadbala')
  return segment.mentions.flatMap((place): Claim[] => {
    if (
      place.kind !== 'ordinal' ||
      !/^(place|in|among|of|by)$/.test(read.tokens[place.end]?.lower ?? '')
    )
      return []
    const body = segment.mentions.findLast(({ kind, end }) => kind === 'body' && end <= place.at)
    const own = known.filter(
      (each) => each.mark.body === body?.value && isOf(body?.owner ?? null, each),
    )
    if (!body || own.length === 0) return []
    return [
      {
        kind: 'superlative',
        words: `${body.words} ${place.words}`,
        verdict: told(
          own.some(({ mark }) => mark.rank === Number(place.value)) ? 'supported' : 'contradicted',
          isNegated(ground, body, place),
        ),
        instead: `place ${own[0]!.mark.rank}`,
      },
    ]
  })
}

/** `the twelfth house is the poorest` by the points of its sign. */
function fullestClaims(ground: Ground): Claim[] {
  const word = superlative(ground, /^(fullest|richest|poorest|emptiest)$/)
  const known = ground.knowledge.with('rank').filter(({ mark }) => mark.term === 'Sarvashtakavarga')
  if (!word || known.length === 0) return []
  const place = /fullest|richest/i.test(word.words) ? 1 : 12
  return ground.segment.mentions.flatMap((house): Claim[] => {
    if (house.kind !== 'house') return []
    const own = known.filter((each) => isOf(house.owner, each) && each.mark.rank === place)
    if (own.length === 0) return []
    const has = own.some(({ mark }) => mark.house === Number(house.value))
    return [
      {
        kind: 'superlative',
        words: `${word.words} ${house.words}`,
        verdict: told(has ? 'supported' : 'contradicted', isNegated(ground, null, word)),
      },
    ]
  })
}

/** `Only Pluto is left below the horizon`; `Saturn is the only planet there`: as many as are named, and no more. */
function onlyClaims(ground: Ground): Claim[] {
  const { segment, read } = ground
  const word = superlative(ground, /^(only|sole)$/)
  if (!word) return []
  const all = segment.mentions.filter(({ kind }) => kind === 'body')
  const after = joined(
    read.tokens,
    all.filter(({ at }) => at >= word.end),
    'start',
  )
  const isOfPlanets = /^(planets?|grahas?)$/.test(read.tokens[word.end]?.lower ?? '')
  const bodies = isOfPlanets
    ? joined(
        read.tokens,
        all.filter(({ end }) => end <= word.at),
        'end',
      )
    : after
  const [body] = bodies
  if (!body || (!isOfPlanets && body.at - word.end > 2)) return []
  const group = segment.mentions.find(
    ({ kind, at }) => kind === 'group' && at > Math.max(body.at, word.at),
  )
  if (!group) return []
  const from = Math.max(bodies.at(-1)!.end, word.end)
  if (read.tokens.slice(from, group.at).some(({ text }) => text === ',')) return []
  const known = ground.knowledge
    .with('count')
    .filter((each) => each.mark.term === group.value && isOf(body.owner, each))
  if (known.length === 0) return []
  const standing = ground.knowledge
    .with('body')
    .filter((each) => each.mark.term === group.value && isOf(body.owner, each))
  const has =
    known.some(({ mark }) => mark.count === bodies.length) &&
    (standing.length === 0 ||
      bodies.every(({ value }) => standing.some(({ mark }) => mark.body === value)))
  return [
    {
      kind: 'superlative',
      words: `${word.words} ${body.words} ${group.words}`,
      verdict: has ? 'supported' : 'contradicted',
      instead: String(known[0]!.mark.count),
    },
  ]
}

const COUNTABLE =
  /\b(ease|eases|friction|frictions|aspects?|contacts?|planets?|houses?|ties?|bonds?|channels?|gates?|centers?|agreements?|kootas?|placements?|harmon(y|ies)|tensions?|strains?|difficult(y|ies)|strengths?|conflicts?|facts?|numbers?|systems?|witnesses|traditions?|charts?|sefirot|letters?|keys?|points?)\b/

/** `nearly every friction`, `most of her planets`: only what somebody counted. */
function nearlyClaims(ground: Ground): Claim[] {
  const word = superlative(
    ground,
    /^(nearly every|almost every|nearly all|almost all|the majority|most of)$/,
  )
  if (!word) return []
  const after = wordsOf(ground.read.tokens, word.end, word.end + 6)
  if (!COUNTABLE.test(after) || /\b(in it|in them)\b/.test(after)) return []
  return [{ kind: 'superlative', words: `${word.words} ${after}`, verdict: shareOf(ground, word) }]
}

/** Of planets in a group somebody counted: more than half are most, eight of ten nearly all. */
function shareOf(ground: Ground, word: Owned): Verdict {
  const group = ground.segment.mentions.find(({ kind }) => kind === 'group')
  if (!group) return 'unknown'
  const least = /most|majority/i.test(word.words) ? 6 : 8
  const counts = ground.knowledge
    .with('count')
    .filter((each) => each.mark.term === group.value && isOf(group.owner, each))
  if (counts.length === 0) return 'unknown'
  return counts.some(({ mark }) => mark.count! >= least) ? 'supported' : 'contradicted'
}
