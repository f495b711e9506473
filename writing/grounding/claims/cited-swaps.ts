import type { Fact } from '#astrology/facts.ts'
import type { Mark } from '#astrology/marks.ts'
import type { Subject } from '#core/systems.ts'
import type { Claim } from '../claim.ts'
import type { ReadSentence } from '../reading/read-sentence.ts'
import type { Token } from '../reading/tokens.ts'
import type { Owned } from '../reading/whose.ts'
import { sayingsIn } from './cited-sayings.ts'
import { isSame, kindOf } from './cited-values.ts'
import { spokenMentions } from '../reading/spoken.ts'

/** What is said, and of what kinds of things it may be said. */
const VALUES: ReadonlySet<string> = new Set(
  'sign house nakshatra pada gate key letter dignity motion points number choir angel tribe body type profile authority sphere'.split(
    ' ',
  ),
)
const SUBJECTS =
  'body sphere sefirah pillar koota dimension hebrewMonth world bond circuit yoga person'.split(' ')

/**
 * Values that a sentence cites rightly and gives to each other's owners: `Purpose is Key 4, Evolution
 * Key 23`. A value is crossed where its own part of the sentence names something of a kind that the
 * facts do not give it to, and another part names what they do. `isJudged`: a reader has tied it already.
 */
export function swapClaims(
  read: ReadSentence,
  facts: readonly Fact[],
  isJudged: (mention: Owned) => boolean,
): readonly Claim[] {
  const spoken = spokenMentions(read)
  if (spoken.some(({ kind }) => kind === 'no')) return []
  return spoken.flatMap((value): Claim[] => {
    if (!VALUES.has(kindOf(value)) || isJudged(value)) return []
    // `Her 63 wants a 4`: somebody's, whoever wants it.
    if (value.kind === 'number' && /^an?$/.test(read.tokens[value.at - 1]?.lower ?? '')) return []
    if (value.kind === 'body' && !isOfYogas(facts)) return []
    const owners = ownersOf(facts, value)
    const crossed = SUBJECTS.flatMap((kind) => crossedWith(read, spoken, { value, kind, owners }))
    const [other] = crossed
    if (!other) return []
    return [
      { kind: kindOf(value), words: `${other.words} … ${value.words}`, verdict: 'contradicted' },
    ]
  })
}

interface Crossing {
  readonly value: Owned
  readonly kind: string
  readonly owners: readonly (readonly [kind: string, value: string])[]
}

/** Those that the part of the sentence names in the place of a value's owner; none where it names the owner. */
function crossedWith(
  { tokens }: ReadSentence,
  spoken: readonly Owned[],
  { value, kind, owners }: Crossing,
): readonly Owned[] {
  const own = owners.filter(([of]) => of === kind)
  if (own.length === 0) return []
  const things = spoken.filter(
    (each) =>
      each.kind === kind &&
      tokens[each.at - 1]?.lower !== 'from' &&
      (kind !== 'person' || each.owner === 'p1' || each.owner === 'p2'),
  )
  const isOwner = (thing: Owned) =>
    own.some(([, name]) => (kind === 'person' ? thing.owner === name : isSame(thing, name)))
  for (const bounds of [CLAUSE, SENTENCE]) {
    const part = partOf(tokens, value, bounds)
    // `…, who in return sends five of her own`: who that is was said before.
    if (kind === 'person' && /^(who|whose|whom)$/.test(tokens[part.from]?.lower ?? '')) return []
    const inside = things.filter(({ at }) => at >= part.from && at < part.to)
    if (inside.length === 0) continue
    if (inside.some(isOwner) || !things.some(isOwner)) return []
    return inside
  }
  return []
}

const CLAUSE = /^([,;—–]|and|but|while|whereas)$/
const SENTENCE = /^[;—–]$/

/** The part of a sentence that a mention stands in, between bounds: token numbers. */
export function partOf(tokens: readonly Token[], { at, end }: Owned, bounds: RegExp) {
  const before = tokens.slice(0, at).findLastIndex(({ lower }) => bounds.test(lower))
  const after = tokens.findIndex(({ lower }, index) => index >= end && bounds.test(lower))
  return { from: before + 1, to: after < 0 ? tokens.length : after }
}

/** What cited facts give a value to: for figures whatever the fact is of, else what the same mark names. */
function ownersOf(facts: readonly Fact[], value: Owned): Crossing['owners'] {
  const figure = value.kind === 'number' || value.kind === 'points'
  return facts.flatMap(({ marks, measures, subject }) => {
    const isFigure = Object.values(measures).some(
      (measure) => measure.value === Number(value.value.split(' ')[0]),
    )
    return marks.flatMap((mark) => {
      const who = figure
        ? figureOwners(mark, { value, isFigure, subject })
        : sayingsIn(kindOf(value), mark, subject)
            .filter((saying) => isSame(value, saying.value))
            .map((saying) => saying.who)
      if (who.length === 0) return []
      return SUBJECTS.flatMap((kind) =>
        kind === 'person'
          ? who.map((each) => [kind, each] as const)
          : sayingsIn(kind, mark, subject).map((saying) => [kind, saying.value] as const),
      )
    })
  })
}

interface Figure {
  readonly value: Owned
  readonly isFigure: boolean
  readonly subject: Subject
}

/** Whose a figure is: what a mark counts, the gate or key that it is, and each end of a relation. */
function figureOwners(mark: Mark, { value, isFigure, subject }: Figure): readonly Subject[] {
  const number = Number(value.value.split(' ')[0])
  const own = mark.whose ?? subject
  const isCounted = mark.points !== undefined || mark.count !== undefined
  // `one end of the channel` is no Gate 1.
  const named = value.words === 'one' ? [] : [mark.gate, mark.key]
  const has = [mark.points, mark.count, ...named].includes(number)
  return [
    ...(has || (isFigure && !isCounted) ? [own] : []),
    // The points of an aspect are of both ends.
    ...(has && mark.aspect !== undefined ? [mark.partnerWhose ?? own] : []),
    ...(mark.partnerKey === number ? [mark.partnerWhose ?? own] : []),
  ]
}

/** Bodies are values only of what they form. */
const isOfYogas = (facts: readonly Fact[]) =>
  facts.length > 1 && facts.every(({ topic }) => topic === 'yoga')
