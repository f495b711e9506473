import type { Fact } from '#astrology/facts.ts'
import type { Claim } from './claim.ts'
import { hasStranger, hitsOf, isOfFact, isTold } from './claims/cited-hits.ts'
import type { ReadSentence } from './reading/read-sentence.ts'

/**
 * Whether what is not so may only have been tied wrongly: a sentence that rests on several facts tells each of them
 * and nothing that none of them has, so that some way of giving the values to the things is right. Where two have
 * been given each other's, or one fact is told amiss in a clause of its own, nothing was misread.
 */
export function isUncertain(
  read: ReadSentence,
  facts: readonly Fact[],
  claims: readonly Claim[],
): boolean {
  const wrong = claims.filter(({ verdict }) => verdict !== 'supported')
  return (
    facts.length > 1 &&
    !ALIKE.test(read.sentence) &&
    !wrong.some(({ kind }) => UNTIED.test(kind)) &&
    !areCrossed(wrong) &&
    facts.every((fact) => isTold(hitsOf(read, fact))) &&
    !hasStranger(read, facts) &&
    !hasOtherCenter(read, facts) &&
    !wrong.some((claim) => isInOwnClause(claim, read, facts))
  )
}

/** A center is often told in passing, but not where something told is not so. */
const hasOtherCenter = ({ mentions }: ReadSentence, facts: readonly Fact[]) =>
  mentions.some(
    (mention) => mention.kind === 'center' && !facts.some((fact) => isOfFact(mention, fact)),
  )

/** What is told of two as one, or of neither, is told of each. */
const ALIKE = /\b(same|neither|nor)\b/i

/** Kinds that are read by the turn of a phrase and not by which of two things stands nearer. */
const UNTIED =
  /^(denied|tikkun|lends|conditioning|ascribed|nothing|phase|pillar|state|owner|share|strategy|feeling|koota)$/

/** `Her Moon in Virgo and his in Leo`, where it is the other way round; `Key 34 is her IQ and his Attraction`. */
const areCrossed = (wrong: readonly Claim[]) =>
  wrong.some((one) =>
    wrong.some(
      (two) =>
        one.kind === two.kind &&
        one.words !== two.words &&
        ((mayHave(one, two) && mayHave(two, one)) || haveOne(one, two)),
    ),
  )

/** Whether one value is wrongly said of two things. */
const haveOne = ({ tie: one }: Claim, { tie: two }: Claim) =>
  one !== undefined && one.value.at === two?.value.at && one.subjects[0]?.at !== two.subjects[0]?.at

/** Whether facts may have of one what is said of the other. */
const mayHave = ({ instead }: Claim, { tie, words }: Claim) =>
  instead === undefined || instead.includes(tie?.value.value ?? words.split(' ').at(-1)!)

/** Whether a claim stands in a clause that tells one fact alone. */
function isInOwnClause(
  { tie, words }: Claim,
  { mentions, tokens }: ReadSentence,
  facts: readonly Fact[],
): boolean {
  const own = tie
    ? [tie.value, ...tie.subjects]
    : mentions.filter((mention) => words.includes(mention.words))
  const cuts = tokens.flatMap(({ lower }, at) =>
    /^[;—–]$/.test(lower) || (lower === ',' && LINK.test(tokens[at + 1]?.lower ?? '')) ? [at] : [],
  )
  if (cuts.length === 0 || own.length === 0) return false
  const from = cuts.findLast((cut) => own.every(({ at }) => cut < at)) ?? -1
  const to = cuts.find((cut) => cut > from) ?? tokens.length
  if (own.some(({ end }) => end > to)) return false
  const clause = mentions.filter(({ at }) => at > from && at < to)
  return facts.filter((fact) => isTold(hitsOf({ mentions: clause }, fact))).length === 1
}

const LINK = /^(and|but|while|whereas|so|though|although)$/
