import { judged, isOf, type Claim, type Ground, type Verdict } from '../claim.ts'
import type { Owned } from '../reading/whose.ts'
import { firstMatch, wordsOf } from '../reading/words-of.ts'
import { claim, holds } from './tree-judging.ts'

/** `Aries and Scorpio, their two signs in Tiferet`. */
export function sefirahSigns(ground: Ground): Claim[] {
  const { segment, knowledge } = ground
  const sefirot = segment.mentions.filter(({ kind }) => kind === 'sefirah')
  if (sefirot.length !== 1 || segment.mentions.some(({ kind }) => kind === 'body')) return []
  const known = knowledge
    .with('sefirah')
    .filter(({ mark }) => mark.sefirah === sefirot[0]!.value && mark.sign !== undefined)
  if (known.length === 0) return []
  const signs = segment.mentions.filter(({ kind }) => kind === 'sign')
  // `Gemini and Sagittarius, their two signs`: one each.
  // `he in Cancer and she in Leo`.
  const isNamed = ({ at }: Owned) =>
    segment.mentions.some(
      ({ kind, end, form }) =>
        kind === 'person' &&
        form !== 'possessive' &&
        end === at - 1 &&
        /^(in|with|has)$/.test(ground.read.tokens[end]?.lower ?? ''),
    )
  const isAnyone = (sign: Owned) =>
    !(isNamed(sign) && (sign.owner === 'p1' || sign.owner === 'p2')) &&
    (signs.length > 1 || sign.owner === 'both' || sign.how === 'near' || sign.how === 'none')
  return signs.map((sign) =>
    claim(
      ground,
      'sefirah sign',
      sign,
      holds(known, isAnyone(sign) ? null : sign.owner, (mark) => mark.sign === sign.value),
    ),
  )
}

/** To which pillar a tree leans. */
export function leaningClaims(ground: Ground): Claim[] {
  const { segment, knowledge, read } = ground
  const verb = read.tokens.findIndex(
    ({ lower }, at) =>
      at >= segment.from && at < segment.to && /^(leans?|leaning|tilts?|inclines?)$/.test(lower),
  )
  if (verb < 0) return []
  const isJoint = read.tokens.slice(segment.from, verb).some(({ lower }) => lower === 'together')
  const known = knowledge
    .with('pillar')
    .filter(({ mark, who }) => mark.relation === 'leans' && (who === 'couple') === isJoint)
  return segment.mentions
    .filter(({ kind, at }) => kind === 'pillar' && at > verb && at - verb <= 4)
    .map((pillar) =>
      claim(
        ground,
        'pillar',
        pillar,
        holds(known, isJoint ? null : pillar.owner, (mark) => mark.pillar === pillar.value),
      ),
    )
}

const RANKS = [
  [/\b(strongest|firmest)\b/, 'strongest'],
  [/\b(weakest|least to lean on)\b/, 'weakest'],
] as const

/** Which sefirah is the strongest or the weakest of a tree. */
export function strongestClaims(ground: Ground): Claim[] {
  const { segment, knowledge, read } = ground
  const text = wordsOf(read.tokens, segment.from, segment.to)
  if (/\btogether\b/.test(text)) return []
  const relation = firstMatch(text, RANKS)
  if (relation === null) return []
  const ranking = knowledge.with('sefirah').filter(({ mark }) => mark.relation === relation)
  const word = read.tokens.findIndex(
    ({ lower }, at) => at >= segment.from && /^(strongest|firmest|weakest|least)$/.test(lower),
  )
  const far = ({ at, end }: Owned) => (at > word ? at - word : word - end + 1)
  return segment.mentions
    .filter(
      // `the strongest of a tree whose Chesed has to get by`.
      ({ kind, at }) =>
        kind === 'sefirah' && !/\b(whose|where|while)$/.test(wordsOf(read.tokens, at - 1, at)),
    )
    .toSorted((a, b) => far(a) - far(b))
    .slice(0, 1)
    .map((sefirah) =>
      claim(
        ground,
        relation,
        sefirah,
        ranking.some((each) => isOf(sefirah.owner, each))
          ? holds(ranking, sefirah.owner, (mark) => mark.sefirah === sefirah.value)
          : ranked(ground, sefirah, relation),
      ),
    )
}

/** Where several share the first place no fact tells it: by the points of all. */
function ranked({ knowledge }: Ground, sefirah: Owned, relation: string): Verdict {
  const points = knowledge.facts.flatMap(({ marks, measures, subject, property }) => {
    const of = marks.find((mark) => mark.sefirah !== undefined && mark.state !== undefined)?.sefirah
    const isOwn = sefirah.owner === null || subject === sefirah.owner
    const value = measures['points']?.value
    return of !== undefined && isOwn && value !== undefined && property === 'strength'
      ? [{ of, value }]
      : []
  })
  const own = points.find(({ of }) => of === sefirah.value)
  if (!own) return 'unknown'
  const values = points.map(({ value }) => value)
  return judged(
    own.value === (relation === 'strongest' ? Math.max(...values) : Math.min(...values)),
    true,
  )
}
