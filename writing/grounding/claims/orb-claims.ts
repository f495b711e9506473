import type { Claim, Ground } from '../claim.ts'
import type { Known } from '../knowledge.ts'
import type { Owned } from '../reading/whose.ts'
import { wordsOf } from '../reading/words-of.ts'
import { type Pairing, isThing } from './aspect-groups.ts'
import { aspectsOf } from './aspect-words.ts'
import { aspectOf, between } from './aspects-between.ts'

const IN_SIGN = /^(of|into|in)$/

/** Whether an angle tells a place in a sign: `eight degrees into Aquarius`, `at 7°55′`. */
export function isPlace({ read: { tokens, mentions } }: Ground, angle: Owned): boolean {
  const next = mentions.find(({ at }) => at >= angle.end)
  const link = tokens[angle.end]?.lower ?? ''
  if (IN_SIGN.test(link) && next?.kind === 'sign' && next.at - angle.end <= 2) return true
  if (link === 'of' && tokens[angle.end + 1]?.lower === 'it') return true
  const before = tokens[angle.at - 1]?.lower ?? ''
  const lead = wordsOf(tokens, angle.at - 6, angle.at)
  // `stand at one degree, 0°07′ apart`: at the same.
  if (/^one degree$/i.test(angle.words)) return false
  // Less than a degree is how far two are apart.
  if (
    /minutes?( of arc)?$/i.test(angle.words) &&
    !/degree|°/i.test(angle.words) &&
    !/\b(sign|of (the )?[A-Z])/.test(lead)
  )
    return false
  return before === 'at' || /\b(stands|is|rose|rises|sits|stood|was) at( [a-z]+){0,3}$/.test(lead)
}

function anglesOf(ground: Ground): readonly Owned[] {
  return ground.segment.mentions.filter(
    (each) => each.kind === 'degrees' && !isPlace(ground, each) && !isSize(ground, each),
  )
}

/** `an easy sixty degrees`, `a flowing hundred and twenty degrees` tell the aspect's own angle; `88 degrees short` a Design. */
const isSize = ({ read: { tokens } }: Ground, { from = 0, at, end }: Owned) =>
  from > 28 ||
  /^(easy|flowing|third)$/.test(tokens[at - 1]?.lower ?? '') ||
  tokens[end]?.lower === 'short'

/** How far from exact an aspect of two is told to be. */
export function orbClaims(ground: Ground, { one, two, aspect }: Pairing): Claim[] {
  const known = between(ground, one, two).filter(({ mark }) => aspectOf(mark) === aspect.value)
  const angles = anglesOf(ground)
  const next = ground.segment.mentions.find(({ kind, at }) => kind === 'aspect' && at > aspect.at)
  const angle =
    angles.find(({ at }) => at >= aspect.end && (next === undefined || at < next.at)) ??
    angles.findLast(
      ({ end }) =>
        end <= aspect.at &&
        !/, (which|with|and|while|but)\b/.test(wordsOf(ground.read.tokens, end, aspect.at)) &&
        !ground.segment.mentions.some(
          ({ kind, at }) => kind === 'aspect' && at > end && at < aspect.at,
        ),
    )
  if (!angle) return []
  return orbClaim(known, angle, `${one.words} ${aspect.words} ${two.words}`, {
    subjects: [one, two],
    value: angle,
  })
}

function orbClaim(
  known: readonly Known[],
  angle: Owned,
  words: string,
  tie?: Claim['tie'],
): Claim[] {
  const orbs = known.flatMap(
    ({ fact }) => fact.measures['orbDegrees'] ?? fact.measures['degreesApart'] ?? [],
  )
  if (orbs.length === 0) return []
  const fits = orbs.some(
    ({ value, from = value, to = value }) => to >= angle.from! && from <= angle.to!,
  )
  const instead = orbs.map(({ value }) => `${value.toFixed(2)}°`).join(' or ')
  return [
    {
      kind: 'orb',
      words: `${words}, ${angle.words}`,
      ...(tie && { tie }),
      verdict: fits ? 'supported' : 'contradicted',
      instead,
    },
  ]
}

/** `Mercury and Saturn are some four degrees apart`, with no aspect named. */
export function apartClaims(ground: Ground): Claim[] {
  if (aspectsOf(ground).length > 0) return []
  const things = ground.segment.mentions.filter(isThing)
  const angles = anglesOf(ground)
  const [angle] = angles
  if (!angle || angles.length > 1 || things.length !== 2) return []
  const [one, two] = [things[0]!, things[1]!]
  const known = between(ground, one, two).filter(({ mark }) => aspectOf(mark) !== undefined)
  return orbClaim(known, angle, `${one.words} and ${two.words}`)
}
