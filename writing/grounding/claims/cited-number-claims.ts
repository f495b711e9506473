import type { Fact } from '#astrology/facts.ts'
import { isJudged, type Claim } from '../claim.ts'
import type { ReadSentence } from '../reading/read-sentence.ts'
import type { Segment } from '../reading/segments.ts'
import type { Owned } from '../reading/whose.ts'
import { figuresOf, givenOf, isFromTold, numbersOf, wholesOf } from './cited-numbers.ts'
import {
  isHour,
  isInsteadOf,
  isListed,
  isOfArt,
  isOfCounted,
  isOfEveryday,
  isOfNamed,
  isOfRing,
  isTotal,
} from './number-bound.ts'
import { LOST } from './points-of.ts'
import { isShare, shareClaim } from './cited-shares.ts'
import { figureOf } from './cited-values.ts'

/** What numbers are held to. */
interface Numbers {
  readonly facts: readonly Fact[]
  readonly claims: readonly Claim[]
  /** The sentence cites meanings as well, whose words have numbers of their own. */
  readonly isRead: boolean
}

/**
 * Numbers of things that charts count, where the sentence cites facts: one that none of the facts
 * has, that is no sum or difference of theirs, and that counts nothing the sentence itself lists, is
 * not so.
 */
export function numberClaims(
  read: ReadSentence,
  segment: Segment,
  { facts, claims, isRead }: Numbers,
): readonly Claim[] {
  const numbers = numbersOf(facts, read.sentence)
  const figures = figuresOf(facts, read.sentence)
  const wholes = wholesOf(facts)
  return segment.mentions.flatMap((mention): Claim[] => {
    const said = /^(billion|million)$/.test(read.tokens[mention.end]?.lower ?? '')
      ? null
      : numberIn(read, mention)
    const known = mention.kind === 'points' ? figures : numbers
    const whole = Number(mention.value.split(' of ')[1])
    const got = givenOf(facts, whole)
    const given = LOST.test(read.sentence) ? [...got, ...got.map((each) => whole - each)] : got
    if (isShare(read, mention) && mention.kind === 'ordinal')
      return shareClaim(mention, Number(mention.value), { facts, numbers: new Set() })
    if (isShare(read, mention)) return shareClaim(mention, said, { facts, numbers })
    const isCounted = !isRead && isOfCounted(read, mention, facts)
    const isBound =
      isCounted ||
      (isOfArt(read, segment, mention, facts) && !(isRead && isHour(read, mention))) ||
      (!isRead && isInsteadOf(read, mention, facts))
    const has = given.length > 0 ? given.includes(said ?? 0) : known.has(said ?? 0)
    if (
      said === null ||
      has ||
      isFromTold(read, mention, facts) ||
      !isBound ||
      isOfEveryday(read, mention)
    )
      return []
    if (
      isOfNamed(read, mention) &&
      (isListed(read, said) || !/^all$/.test(read.tokens[mention.at - 1]?.lower ?? ''))
    )
      return []
    // `seven points or nothing`.
    if (wholes.has(said) && /^or\b/.test(read.tokens[mention.end]?.lower ?? '')) return []
    if (mention.kind === 'number' && (wholes.has(said) || mention.value === '1')) return []
    if (
      (isListed(read, said) && !isCounted && mention.words !== 'twice') ||
      (isTotal(read, mention) && !isOfRing(read, mention, facts)) ||
      isJudged(claims, mention)
    )
      return []
    return [{ kind: 'number', words: mention.words, verdict: 'contradicted' }]
  })
}

/** The number of a count or of points: `7 of 12` is seven. */
function numberIn({ tokens }: ReadSentence, { kind, value, end }: Owned): number | null {
  // `in the fifth sign from each other`.
  if (
    kind === 'ordinal' &&
    /^(sign|signs|place)$/.test(tokens[end]?.lower ?? '') &&
    (/^(from|apart|to)$/.test(tokens[end + 1]?.lower ?? '') || tokens[0]?.lower === 'from')
  )
    return Number(value)
  if (kind !== 'number' && kind !== 'points') return null
  return figureOf({ value })
}
