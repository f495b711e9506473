import { MAJOR_ASPECTS } from '#astrology/western/aspects/aspects.ts'
import type { Fact } from '#astrology/facts.ts'
import { told, type Claim, type Ground } from '../claim.ts'
import type { Known } from '../knowledge.ts'
import type { Owned } from '../reading/whose.ts'
import { between } from './aspects-between.ts'
import { pairingsOf } from './aspect-pairings.ts'
import { isNegated } from './negation.ts'
import { wordsOf } from '../reading/words-of.ts'
import { TEN_PLANETS } from './ten-planets.ts'
import { superlative } from './superlative-word.ts'

const CLOSEST = /^(closest|tightest|narrowest|nearest|most exact)$/

const PLANETS = new Set(TEN_PLANETS)

const orbOf = ({ fact }: Known) => fact.measures['orbDegrees']?.value ?? Number.POSITIVE_INFINITY

/** `the closest aspect`, `the tightest trine` between two bodies. */
export function closestClaims(ground: Ground): Claim[] {
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
  const next = wordsOf(ground.read.tokens, word.end, word.end + 3).replace(
    /^(thing|approach) to an?$/,
    // `the nearest thing to a conjunction`.
    () => ground.read.tokens[word.end + 3]?.lower ?? '',
  )
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
