import type { Mark } from '#astrology/marks.ts'
import { DOMICILE_RULERS } from '#astrology/western/dignities/dignity-tables.ts'
import type { Sign } from '#astrology/western/zodiac/zodiac.ts'
import {
  allOf,
  insteadOf,
  isOf,
  told,
  type Claim,
  type ClaimReader,
  type Ground,
  type Verdict,
} from '../claim.ts'
import type { Known } from '../knowledge.ts'
import type { Owned } from '../reading/whose.ts'
import { bodyNames, isBody, knownOf } from './anchors.ts'
import { isOfUnknownSystem } from './system-of.ts'
import { deniesPlace } from './denied-places.ts'
import { areJoined } from './joined.ts'
import { pairsOf } from './pairing.ts'
import { wordsOf } from '../reading/words-of.ts'
import { PROPERTIES, type Property } from './places.ts'
import { isElsewhere, isEnclosed, isOfPronoun } from './place-elsewhere.ts'

/** `The ninth house begins in Aquarius`. */
function isCusp(ground: Ground, { kind, isBare, end }: Owned): boolean {
  if (kind !== 'house' && !(kind === 'ordinal' && isBare === true)) return false
  const after = wordsOf(ground.read.tokens, end, end + 3)
  return /\b(begins?|opens?|starts?)\b/.test(after)
}

/** A body in a sign, a house, a lunar mansion and its quarter, a gate and its line. */
export const placeClaims: ClaimReader = (ground) =>
  Object.entries(PROPERTIES).flatMap(([kind, property]) =>
    pairsOf(
      ground,
      (mention) => isBody(mention) || (kind === 'sign' && isCusp(ground, mention)),
      (mention) => property.isValue(mention, ground),
    ).flatMap(({ subjects, value }) =>
      isElsewhere(ground, value) ||
      isGiver(ground, value) ||
      isLeft(ground, value) ||
      isOfPronoun(ground, value) ||
      isOfUnknownSystem(ground, value)
        ? []
        : subjects.flatMap((subject) =>
            claimOf(ground, [kind, property], oneOfTwo(ground, subject, value), value),
          ),
    ),
  )

/** `five are in Sagittarius or Capricorn`: each is in one of them. */
const alternativesTo = ({ segment, read: { tokens } }: Ground, value: Owned) =>
  segment.mentions.filter(
    (each) =>
      each.kind === value.kind &&
      each !== value &&
      /^(in )?or( in)?( the)?$/.test(
        each.at < value.at
          ? wordsOf(tokens, each.end, value.at)
          : wordsOf(tokens, value.end, each.at),
      ),
  )

/** `Libra gives him Venus`: a sign hands over its ruler. */
const isGiver = ({ segment, read: { tokens } }: Ground, { kind, value, end }: Owned) =>
  kind === 'sign' &&
  /^(gives|hands|brings|lends|sends|assigns|makes|puts)$/.test(tokens[end]?.lower ?? '') &&
  segment.mentions.some(
    ({ kind: of, value: body, at }) =>
      of === 'body' && at > end && at - end <= 3 && DOMICILE_RULERS[value as Sign] === body,
  )

/** `In the navamsha the Sun moves from Leo to Cancer`: where it comes from is another chart's. */
const isLeft = ({ read: { tokens } }: Ground, { kind, at, end }: Owned) =>
  kind === 'sign' &&
  tokens[at - 1]?.lower === 'from' &&
  /^to( the)?$/.test(tokens[end]?.lower ?? '') &&
  /^(moves?|goes|passes|steps|changes|shifts)$/.test(tokens[at - 2]?.lower ?? '')

/** `Virgo and Aquarius, the signs of their Suns`: two values of two people’s, one each. */
function oneOfTwo({ segment, read: { tokens } }: Ground, subject: Owned, value: Owned): Owned {
  if (subject.owner !== 'both') return subject
  const isPair = segment.mentions.some(
    (each) =>
      each.kind === value.kind &&
      each.value !== value.value &&
      areJoined(tokens, ...inOrder(each, value)),
  )
  return isPair ? { ...subject, owner: null } : subject
}

const inOrder = (one: Owned, two: Owned) =>
  one.at < two.at ? ([one, two] as const) : ([two, one] as const)

function cuspOf({ knowledge }: Ground, { value, owner }: Owned): readonly Known[] {
  return knowledge
    .with('sign')
    .filter(
      (each) =>
        each.mark.house === Number(value) && each.mark.relation === 'begins' && isOf(owner, each),
    )
}

function claimOf(
  ground: Ground,
  [kind, property]: readonly [string, Property],
  subject: Owned,
  value: Owned,
): Claim[] {
  // `By the Sun, which falls in the eighth house of Tom`: whose Sun is not said.
  const isGuest =
    kind === 'house' &&
    (value.how === 'own' || value.how === 'after') &&
    subject.how !== 'own' &&
    value.owner !== null &&
    value.owner !== 'both' &&
    ground.knowledge.with('partnerWhose').length > 0
  if (isGuest) {
    const falls = bodyNames(ground, subject)
      .flatMap((name) => ground.knowledge.ofBody(name))
      .some(
        ({ mark, who }) =>
          mark.house === Number(value.value) &&
          (mark.partnerWhose === value.owner ||
            (mark.partnerWhose === undefined && who === value.owner)),
      )
    return [
      {
        kind,
        words: `${subject.words} … ${value.words}`,
        tie: { subjects: [subject], value },
        verdict: told(falls ? 'supported' : 'contradicted', deniesPlace(ground, subject, value)),
      },
    ]
  }
  const isOverlay =
    kind === 'house' &&
    value.how === 'own' &&
    subject.owner !== null &&
    value.owner !== null &&
    subject.owner !== value.owner &&
    value.owner !== 'both'
  const isOpen = kind === 'house' && subject.how !== 'own' && subject.how !== 'after'
  // `Her Sun makes itself at home among his friends, in the eleventh house`: his house, or hers.
  const isBetween =
    kind === 'house' &&
    value.how === 'near' &&
    subject.how === 'own' &&
    value.owner !== null &&
    value.owner !== subject.owner
  const has = ({ mark }: Known) =>
    isOverlay
      ? mark.house !== undefined && mark.partnerWhose === value.owner && mark.relation === 'falls'
      : property.has(mark) ||
        (isBetween && mark.partnerWhose === value.owner && mark.relation === 'falls') ||
        (isOpen && mark.house !== undefined && mark.relation === 'falls')
  if (!isBody(subject) && isEnclosed(ground, value)) return []
  const values = [value, ...alternativesTo(ground, value)]
  const knowns = isBody(subject) ? knownOf(ground, subject, has, value) : [cuspOf(ground, subject)]
  const verdicts = knowns.map((known): Verdict => {
    if (known.some(({ mark }) => values.some((each) => property.agrees(mark, each))))
      return 'supported'
    return known.length > 0 ? 'contradicted' : 'unknown'
  })
  const instead = knowns
    .flat()
    .map(({ mark }) => mark[kind as keyof Mark])
    .filter((each) => each !== undefined)
  return [
    {
      kind,
      words: `${subject.words} … ${value.words}`,
      tie: { subjects: [subject], value },
      verdict: told(allOf(verdicts), deniesPlace(ground, subject, value)),
      ...(instead.length > 0 && { instead: insteadOf(instead.map(String)) }),
    },
  ]
}
