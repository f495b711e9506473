import {
  allOf,
  judged,
  told,
  type Claim,
  type ClaimReader,
  type Ground,
  type Verdict,
} from '../claim.ts'
import type { Owned } from '../reading/whose.ts'
import { isPlace } from './orb-claims.ts'
import { knownOf } from './anchors.ts'
import { isNegated } from './negation.ts'
import { pairsOf } from './pairing.ts'

const isBody = ({ kind }: Owned) => kind === 'body' || kind === 'lord' || kind === 'karaka'

/** How a body is: its dignity, its motion, its degree, and whether it is burnt or the same in both charts. */
export const stateClaims: ClaimReader = (ground) => [
  ...claims(ground, 'dignity', isDignity, dignityVerdict),
  ...claims(ground, 'motion', ({ kind }) => kind === 'motion', motionVerdict),
  ...claims(
    ground,
    'degree',
    (mention) => mention.kind === 'degrees' && isPlace(ground, mention),
    degreeVerdict,
  ),
  ...claims(
    ground,
    'term',
    ({ kind, value }) => kind === 'term' && /^(combust|vargottama|out of bounds)$/.test(value),
    termVerdict,
  ),
  ...claims(ground, 'group', isGroup, groupVerdict),
]

type Judge = (
  ground: Ground,
  subject: Owned,
  value: Owned,
) => { verdict: Verdict; instead?: string }

function claims(
  ground: Ground,
  kind: string,
  isValue: (mention: Owned, ground: Ground) => boolean,
  judge: Judge,
): Claim[] {
  const pairs = pairsOf(ground, isBody, (mention) => isValue(mention, ground))
  return pairs.flatMap(({ subjects, value }) =>
    withoutSun(subjects, value).map((subject): Claim => {
      const { verdict, instead } = judge(ground, subject, value)
      return {
        kind,
        words: `${subject.words} … ${value.words}`,
        tie: { subjects: [subject], value },
        verdict: told(verdict, isNegated(ground, subject, value)),
        ...(instead !== undefined && instead !== '' && { instead }),
      }
    }),
  )
}

/** What is burnt is burnt by the Sun, which is not burnt itself: `so near the Sun that it is combust`. */
function withoutSun(subjects: readonly Owned[], { value }: Owned): readonly Owned[] {
  return value === 'combust' ? subjects.filter((subject) => subject.value !== 'Sun') : subjects
}

/** A dignity by the words each system has for it. */
const SAME: Readonly<Record<string, readonly string[]>> = {
  domicile: ['domicile', 'own sign', 'moolatrikona'],
  exaltation: ['exaltation', 'exalted'],
  fall: ['fall', 'debilitated', 'debilitation'],
  debilitated: ['fall', 'debilitated', 'debilitation'],
  moolatrikona: ['moolatrikona'],
  'friend’s sign': ['friend’s sign', 'great friend’s sign'],
  'enemy’s sign': ['enemy’s sign', 'great enemy’s sign'],
}

/** `planets in a sign of their own` is said of no body; `at home` may be said of people. */
function isDignity({ kind, words, value, at, end }: Owned, { read, segment }: Ground): boolean {
  if (kind !== 'dignity') return false
  if (read.tokens[at - 1]?.lower === 'by' || /\bexception/.test(read.sentence)) return false
  if (value === 'bound' || value === 'face') return true
  if (/^(graha|planet|one|star)s?$/.test(read.tokens[end]?.lower ?? '')) return false
  if (/^(at home|among friends)$/i.test(words))
    return (
      segment.mentions.some(isBody) &&
      /^(is|are|was|were|so|fully|truly|quite|be|itself|not|and)$/.test(
        read.tokens[at - 1]?.lower ?? '',
      )
    )
  return read.mentions.some(isBody)
}

const dignityVerdict: Judge = (ground, subject, value) => {
  const accepted = SAME[value.value] ?? [value.value]
  const known = knownOf(ground, subject, ({ mark }) => mark.dignity !== undefined)
  const verdicts = known.map((each): Verdict => {
    if (each.some(({ mark }) => accepted.includes(mark.dignity!))) return 'supported'
    if (each.length > 0) return 'contradicted'
    return knowsOthers(ground, 'dignity') ? 'contradicted' : 'unknown'
  })
  return {
    verdict: allOf(verdicts),
    instead: distinct(known.flat().map(({ mark }) => mark.dignity)),
  }
}

const motionVerdict: Judge = (ground, subject, value) => {
  const known = knownOf(ground, subject, ({ mark }) => mark.motion !== undefined)
  const verdicts = known.map((each): Verdict => {
    if (each.some(({ mark }) => mark.motion === value.value)) return 'supported'
    if (each.length > 0) return 'contradicted'
    // Systems that tell only who runs backward tell by silence who does not.
    if (!knowsOthers(ground, 'motion')) return 'unknown'
    return value.value === 'direct' ? 'supported' : 'contradicted'
  })
  return {
    verdict: allOf(verdicts),
    instead: distinct(known.flat().map(({ mark }) => mark.motion)),
  }
}

const degreeVerdict: Judge = (ground, subject, value) => {
  const known = knownOf(ground, subject, ({ fact }) => fact.measures['degreesInSign'] !== undefined)
  const fits = (each: (typeof known)[number]) =>
    each.some(({ fact }) => {
      const { value: at, from = at, to = at } = fact.measures['degreesInSign']!
      return to >= value.from! && from <= value.to!
    })
  const verdicts = known.map((each) => judged(fits(each), each.length > 0))
  const instead = distinct(
    known.flat().map(({ fact }) => `${fact.measures['degreesInSign']!.value.toFixed(1)}°`),
  )
  return { verdict: allOf(verdicts), instead }
}

const termVerdict: Judge = (ground, subject, value) => {
  const known = knownOf(ground, subject, ({ mark }) => mark.term === value.value)
  const verdicts = known.map((each) =>
    judged(
      each.length > 0,
      ground.knowledge.systems.has(value.value === 'out of bounds' ? 'western' : 'vedic'),
    ),
  )
  return { verdict: allOf(verdicts) }
}

/** `Neptune in earth` but not `five in fire`, which is a count. */
function isGroup({ kind, at, value }: Owned, { read: { tokens }, segment }: Ground): boolean {
  if (kind !== 'group') return false
  if (segment.mentions.some((each) => each.kind === 'number' || each.value === 'planets'))
    return false
  return (
    /^(in|above|below|under|on|the|an?|is|of)$/.test(tokens[at - 1]?.lower ?? '') ||
    value.includes('half') ||
    /^(above|below|in)$/.test(tokens[at]?.lower ?? '')
  )
}

const groupVerdict: Judge = (ground, subject, value) => {
  const known = knownOf(
    ground,
    subject,
    ({ mark, frame }) =>
      frame === 'natal' && mark.term !== undefined && KIN(mark.term, value.value),
  )
  const verdicts = known.map((each): Verdict => {
    if (each.some(({ mark }) => mark.term === value.value)) return 'supported'
    return each.length > 0 ? 'contradicted' : 'supported'
  })
  return { verdict: allOf(verdicts), instead: distinct(known.flat().map(({ mark }) => mark.term)) }
}

const FAMILIES = [
  /^(fire|earth|air|water) signs$/,
  /^(cardinal|fixed|mutable) signs$/,
  /^(northern|southern) half/,
  /^(eastern|western) half/,
  /quadrant/,
]

function KIN(term: string, value: string): boolean {
  return FAMILIES.some((family) => family.test(term) && family.test(value))
}

function knowsOthers({ knowledge }: Ground, field: 'dignity' | 'motion'): boolean {
  return knowledge.with(field).length > 0
}

const distinct = (values: readonly (string | undefined)[]) =>
  [...new Set(values.filter((each) => each !== undefined))].join(' or ')
