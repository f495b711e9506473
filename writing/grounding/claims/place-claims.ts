import type { Mark } from '#astrology/marks.ts'
import {
  allOf,
  isOf,
  told,
  type Claim,
  type ClaimReader,
  type Ground,
  type Verdict,
} from '../claim.ts'
import type { Known } from '../knowledge.ts'
import type { Owned } from '../reading/whose.ts'
import { bodyNames, isOfUnknownSystem, knownOf } from './anchors.ts'
import { isNegated } from './negation.ts'
import { pairsOf } from './pairing.ts'
import { wordsOf } from '../reading/words-of.ts'

/** What is said of a body by where it stands or how it is there, and how a fact says the same. */
interface Property {
  readonly isValue: (mention: Owned, ground: Ground) => boolean
  /** Whether a fact speaks of this property at all. */
  readonly has: (mark: Mark) => boolean
  readonly agrees: (mark: Mark, value: Owned) => boolean
}

const STANDS = (mark: Mark) =>
  mark.partnerWhose === undefined &&
  !/^(rules|rules beside|learns|leaves)$/.test(mark.relation ?? '')

const PROPERTIES: Readonly<Record<string, Property>> = {
  sign: {
    isValue: ({ kind }) => kind === 'sign',
    has: (mark) => mark.sign !== undefined && STANDS(mark),
    agrees: ({ sign }, { value }) => sign === value,
  },
  house: {
    isValue: isHousePlace,
    has: (mark) => mark.house !== undefined && STANDS(mark),
    agrees: ({ house }, { value }) => house === Number(value),
  },
  nakshatra: {
    isValue: ({ kind, at }, { read: { tokens } }) =>
      kind === 'nakshatra' &&
      !tokens.slice(Math.max(0, at - 5), at).some(({ lower }) => /^months?$/.test(lower)),
    has: (mark) => mark.nakshatra !== undefined && mark.relation !== 'rules',
    agrees: ({ nakshatra }, { value }) => nakshatra === value,
  },
  pada: {
    isValue: ({ kind }) => kind === 'pada',
    has: ({ pada }) => pada !== undefined,
    agrees: ({ pada }, { value }) => pada === Number(value),
  },
  gate: {
    isValue: ({ kind, at }, { read: { tokens } }) =>
      (kind === 'gate' || kind === 'gateLine') &&
      !/\bcross stands on the\b/.test(wordsOf(tokens, at - 14, at)),
    has: ({ gate, channel, relation }) =>
      gate !== undefined && channel === undefined && relation === 'stands',
    agrees: ({ gate, line }, { value, kind }) =>
      kind === 'gate' ? gate === Number(value) : `${gate}.${line}` === value,
  },
  line: {
    isValue: ({ kind }) => kind === 'line',
    has: ({ line, gate }) => line !== undefined && gate !== undefined,
    agrees: ({ line }, { value }) => line === Number(value),
  },
}

const RULING =
  /\b(look after|looks after|ruled by|rules|owns|belongs? to|governs|in the care of|answers to|lord of|ruler of|ruler|lord)\b/

/** `The ninth house begins in Aquarius`. */
function isCusp(ground: Ground, { kind, isBare, end }: Owned): boolean {
  if (kind !== 'house' && !(kind === 'ordinal' && isBare === true)) return false
  const after = wordsOf(ground.read.tokens, end, end + 3)
  return /\b(begins?|opens?|starts?)\b/.test(after)
}

const isBody = ({ kind }: Owned) => kind === 'body' || kind === 'lord' || kind === 'karaka'

/** A body in a sign, a house, a lunar mansion and its quarter, a gate and its line. */
export const placeClaims: ClaimReader = (ground) =>
  Object.entries(PROPERTIES).flatMap(([kind, property]) =>
    pairsOf(
      ground,
      (mention) => isBody(mention) || (kind === 'sign' && isCusp(ground, mention)),
      (mention) => property.isValue(mention, ground),
    ).flatMap(({ subjects, value }) =>
      isElsewhere(ground, value) || isOfPronoun(ground, value) || isOfUnknownSystem(ground, value)
        ? []
        : subjects.flatMap((subject) => claimOf(ground, [kind, property], subject, value)),
    ),
  )

/** A house that a body stands in, and not one it rules or that is only counted from. */
function isHousePlace({ kind, isBare, at, end, value }: Owned, ground: Ground): boolean {
  if (kind !== 'house' && !(kind === 'ordinal' && isBare === true)) return false
  if (/^(begins?|opens?|starts?)$/.test(ground.read.tokens[end]?.lower ?? '')) return false
  const { tokens } = ground.read
  if (
    kind === 'ordinal' &&
    (Number(value) > 12 ||
      /\b(seventy-two|names?|lines?|signs?|quarters?|padas?)\b/i.test(ground.read.sentence))
  )
    return false
  const before = wordsOf(tokens, at - 5, at)
  const whole = wordsOf(tokens, ground.segment.from, ground.segment.to)
  const lead = before.replace(/( (the|her|his|their|its|'s|own))+$/, '')
  if (RULING.test(whole) && !/\b(in|into|through|to|occupies|from)$/.test(lead)) return false
  return !/\b(rules?|owns?|ruling|owning|ruler of|lord of|governs?|looks after|owner of|sign of)\b/.test(
    before,
  )
}

/** What stands in another's house, or is counted from another place, is told by other readers. */
function isElsewhere({ read: { tokens, sentence }, knowledge }: Ground, value: Owned): boolean {
  if (value.kind === 'house' || value.kind === 'ordinal') {
    const after = tokens[value.end]?.lower ?? ''
    const isOwn =
      knowledge.with('partnerWhose').length === 0 &&
      /^from (the|her|his) (own )?(lagna|ascendant|rising sign)\b/.test(
        wordsOf(tokens, value.end, value.end + 5),
      )
    if ((after === 'from' && !isOwn) || /\bcounted from\b/i.test(sentence)) return true
    if (after === 'sign' || after === 'signs') return true
  }
  return false
}

/** `Sun and Moon are both in Revati, he in the second quarter`: which of them is not said by a name. */
const isOfPronoun = ({ read: { tokens } }: Ground, { at, kind }: Owned) =>
  kind !== 'sign' && /\b(he|she|it) in( the| its)?$/.test(wordsOf(tokens, at - 3, at))

/** `Virgo is shut up inside it`: a sign without a cusp. */
const isEnclosed = ({ read: { tokens } }: Ground, { at, end }: Owned) =>
  /\b(shut|enclosed|intercepted|locked|held|hidden|swallowed|inside|without a cusp)\b/.test(
    `${wordsOf(tokens, at - 4, at)} ${wordsOf(tokens, end, end + 6)}`,
  )

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
        verdict: told(falls ? 'supported' : 'contradicted', isNegated(ground, subject, value)),
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
  const has = ({ mark }: Known) =>
    isOverlay
      ? mark.house !== undefined && mark.partnerWhose === value.owner && mark.relation === 'falls'
      : property.has(mark) || (isOpen && mark.house !== undefined && mark.relation === 'falls')
  if (!isBody(subject) && isEnclosed(ground, value)) return []
  const knowns = isBody(subject) ? knownOf(ground, subject, has, value) : [cuspOf(ground, subject)]
  const verdicts = knowns.map((known): Verdict => {
    if (known.some(({ mark }) => property.agrees(mark, value))) return 'supported'
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
      verdict: told(allOf(verdicts), isNegated(ground, subject, value)),
      ...(instead.length > 0 && { instead: [...new Set(instead.map(String))].join(' or ') }),
    },
  ]
}
