import type { Fact } from '#astrology/facts.ts'
import type { Mark } from '#astrology/marks.ts'
import type { Subject } from '#core/systems.ts'
import type { Claim } from '../claim.ts'
import type { ReadSentence } from '../reading/read-sentence.ts'
import type { Token } from '../reading/tokens.ts'
import type { Owned } from '../reading/whose.ts'
import { wordsOf } from '../reading/words-of.ts'
import { isDeniedBefore } from './cited-denials.ts'
import { sayingsIn, sayingsOf } from './cited-sayings.ts'
import { isSame, kindOf } from './cited-values.ts'
import { isListed } from './number-bound.ts'

/**
 * Without what a cited fact says itself, in one mark, though a reader took it for something else:
 * `Saturn is the first of the seven` is no house, where a place in an order is cited.
 */
export function withoutVouched(
  claims: readonly Claim[],
  read: ReadSentence,
  facts: readonly Fact[],
): readonly Claim[] {
  if (facts.length === 0) return claims
  return claims.filter(
    (claim) =>
      claim.verdict === 'supported' ||
      !(
        isTied(claim, read, facts) ||
        isOfOther(claim, read, facts) ||
        isRuled(claim, read, facts) ||
        isQuadrant(claim, facts) ||
        (claim.kind === 'count' && isCounted(claim, read, facts)) ||
        (claim.kind === 'date' && facts.every(({ topic }) => topic.startsWith('time'))) ||
        (claim.kind === 'dasha' && facts.every(({ topic }) => topic.startsWith('time'))) ||
        (claim.kind === 'points' && isDifference(claim, read, facts)) ||
        (claim.isWeak === true && isWhole(claim, read, facts)) ||
        (EACH.test(read.sentence) && isOfSome(claim, read, facts))
      ),
  )
}

/** Where two are told of at once, which value is whose is not read by where it stands. */
const EACH = /\b(the one\b.*\bthe other|respectively)\b/i

const isOfSome = ({ words, tie }: Claim, { mentions }: ReadSentence, facts: readonly Fact[]) =>
  mentions.some(
    (mention) =>
      (tie === undefined
        ? words === mention.words ||
          (mention.kind === 'line' && words.endsWith(` ${mention.words}`))
        : tie.value === mention) &&
      facts.some(({ marks, subject }) =>
        marks.some(
          (mark) =>
            hasNumber(mark, mention) ||
            sayingsIn(kindOf(mention), mark, subject).some(({ value }) => isSame(mention, value)),
        ),
      ),
  )

/**
 * A value that a cited fact gives to another thing that is named, where nothing cited gives one of its
 * kind to the thing it was tied to: `her eighth-house Sun and the Midheaven in Scorpio`.
 */
function isOfOther(
  { tie }: Claim,
  { mentions, tokens }: ReadSentence,
  facts: readonly Fact[],
): boolean {
  if (tie === undefined || facts.length < 2) return false
  const { value, subjects } = tie
  const kind = kindOf(value)
  const marks = facts.flatMap(({ marks: own, subject }) => own.map((mark) => ({ mark, subject })))
  const ofKind = marks.filter(({ mark, subject }) => sayingsIn(kind, mark, subject).length > 0)
  const givers = ofKind.filter(({ mark, subject }) => isIn(mark, value, subject))
  const isNamed = givers.some(({ mark, subject }) =>
    mentions.some(
      (mention) =>
        THINGS.has(mention.kind) &&
        !subjects.includes(mention) &&
        !subjects.some((each) => isListedWith(tokens, each, mention)) &&
        subjects.every((each) => each.value !== mention.value || each.owner !== mention.owner) &&
        isIn(mark, mention, subject),
    ),
  )
  const isOwn = subjects.some((each) =>
    ofKind.some(({ mark, subject }) => isIn(mark, each, subject)),
  )
  return isNamed && !isOwn
}

/** `but he has one in the third, Jupiter`, where quadrants are cited. */
const isQuadrant = ({ kind, tie }: Claim, facts: readonly Fact[]) =>
  kind === 'house' &&
  tie?.value.kind === 'ordinal' &&
  facts.some(({ marks }) =>
    marks.some(({ term }) => term?.startsWith(`${tie.value.words.toLowerCase()} quadrant`)),
  )

/** `The seventh house she leaves to Venus`, `are Saturn's property`: a house that a cited fact has a body rule, where nothing says that it stands there. */
function isRuled({ kind, tie }: Claim, { tokens }: ReadSentence, facts: readonly Fact[]): boolean {
  if (kind !== 'house' || tie === undefined) return false
  const { value, subjects } = tie
  return (
    !/\b(in|into|inside|occupies|inhabits|visits|enters)( (the|her|his|its|my))?$/.test(
      wordsOf(tokens, value.at - 3, value.at),
    ) &&
    subjects.every((subject) =>
      facts.some(({ marks }) =>
        marks.some(
          ({ body, ofHouse }) => body === subject.value && ofHouse === Number(value.value),
        ),
      ),
    )
  )
}

/** `with Venus, Mars and Saturn in it`: what is told of one of a list is told of all. */
function isListedWith(tokens: readonly Token[], one: Owned, two: Owned): boolean {
  const [a, b] = one.at < two.at ? [one, two] : [two, one]
  const between = tokens.slice(a.end, b.at)
  return (
    between.some(({ lower }) => /^(,|and|or|&)$/.test(lower)) &&
    between.every(({ lower, isCapital }) => /^(,|and|or|the|&|both)$/.test(lower) || isCapital)
  )
}

const THINGS: ReadonlySet<string> = new Set([
  'body',
  'lord',
  'karaka',
  'sphere',
  'sefirah',
  'channel',
  'koota',
])

/** Whether one cited mark has all that a reader tied together, and nothing of it is denied. */
function isTied({ tie }: Claim, read: ReadSentence, facts: readonly Fact[]): boolean {
  if (tie === undefined || tie.subjects.length === 0 || isDeniedBefore(read, tie.value))
    return false
  // Where several are cited the value may be another one's.
  const isAlone =
    tie.subjects.every(({ kind }) => kind !== 'lord') &&
    !read.mentions.some(({ kind }) => kind === 'system') &&
    (facts.length === 1 ||
      (facts[0]!.subject !== 'couple' &&
        facts.every(({ subject }) => subject === facts[0]!.subject)) ||
      tie.subjects.every(
        ({ how, owner }) =>
          (how === 'own' || how === 'after') && owner !== 'both' && owner !== null,
      ))
  return facts.some(({ marks, subject: who }) =>
    marks.some(
      (mark) =>
        !isOfOtherSide(mark, read, tie.subjects) &&
        tie.subjects.every((subject) => isIn(mark, subject, who)) &&
        ((isAlone &&
          mark.partnerWhose === undefined &&
          mark.ofHouse === undefined &&
          mark.relation !== 'rules' &&
          isIn(mark, tie.value, who)) ||
          hasNumber(mark, tie.value)),
    ),
  )
}

/** Of the Design, where the sentence speaks of the Personality: by the word right before a body, else by the only one there is. */
function isOfOtherSide(
  { body }: Mark,
  { mentions }: ReadSentence,
  subjects: readonly Owned[],
): boolean {
  const side = /^(Personality|Design) /.exec(body ?? '')?.[1]
  if (side === undefined) return false
  const told = mentions.filter(({ kind, value }) => kind === 'side' && value !== 'one')
  const beside = told.filter(({ end }) => subjects.some(({ at }) => at >= end && at - end <= 1))
  const own = beside.length > 0 ? beside : told
  return own.length > 0 && own.every(({ value }) => value !== side)
}

const isIn = (mark: Mark, mention: Owned, subject: Subject) =>
  sayingsIn(kindOf(mention), mark, subject).some(
    ({ value, who }) =>
      isSame(mention, value) &&
      (mention.owner === null ||
        mention.owner === 'both' ||
        who === mention.owner ||
        who === 'couple'),
  )

/** An ordinal or a number that is of another field than the one it was taken for. */
const hasNumber = (mark: Mark, value: Owned) =>
  /^(house|ordinal|number|points)$/.test(kindOf(value)) &&
  NUMBERS.some((field) => mark[field] === Number(value.value.split(' ')[0]))

const NUMBERS = ['rank', 'pada', 'count', 'points', 'line'] as const

/** What things may be counted in. */
const COUNTED_IN = ['world', 'sefirah', 'pillar', 'circuit', 'bond', 'koota']

const numberOf = ({ words }: Claim, { mentions }: ReadSentence) =>
  mentions.find(({ kind, words: said }) => kind === 'number' && words.startsWith(said))

/** A number that is all a cited fact counts, or that is as many as the sentence lists. */
function isCounted(claim: Claim, read: ReadSentence, facts: readonly Fact[]): boolean {
  const number = numberOf(claim, read)
  if (!number) return false
  const value = Number(number.value)
  // What a group has is told of that group alone.
  if (read.mentions.some(({ kind }) => kind === 'group')) return false
  // `Four lights stand in Yetzirah` is no count of another world's.
  const isOfNamed = (fact: Fact) =>
    COUNTED_IN.every((kind) => {
      const own = sayingsOf(kind, fact)
      const told = read.mentions.filter((mention) => mention.kind === kind)
      return (
        own.length === 0 ||
        told.length === 0 ||
        told.some((mention) => own.some((saying) => isSame(mention, saying.value)))
      )
    })
  const counts = facts
    .filter(isOfNamed)
    .map(({ marks }) => marks.flatMap(({ count }) => count ?? []))
  return (
    counts.some((each) => each.length === 1 && each[0] === value) ||
    (isListed(read, value) && facts.length >= value)
  )
}

/** `The Moon outscores Mercury by four points`: how far two cited figures are apart. */
function isDifference({ tie }: Claim, { tokens }: ReadSentence, facts: readonly Fact[]): boolean {
  if (tie === undefined || tokens[tie.value.at - 1]?.lower !== 'by') return false
  const points = facts.flatMap(({ marks }) => marks.flatMap((mark) => mark.points ?? []))
  const said = Number(tie.value.value.split(' ')[0])
  return points.some((one) => points.some((two) => one - two === said))
}

/** `no couple gets all the sixty-two points`: the whole that a cited share is of. */
const isWhole = ({ words }: Claim, { mentions }: ReadSentence, facts: readonly Fact[]) =>
  mentions.some(
    ({ kind, value, words: said }) =>
      kind === 'points' &&
      words.includes(said) &&
      facts.some(({ marks }) => marks.some(({ of }) => of === Number(value))),
  )
