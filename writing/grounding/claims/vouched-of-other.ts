import type { Fact } from '#astrology/facts.ts'
import type { Claim } from '../claim.ts'
import type { ReadSentence } from '../reading/read-sentence.ts'
import type { Token } from '../reading/tokens.ts'
import type { Owned } from '../reading/whose.ts'
import { sayingsIn } from './cited-sayings.ts'
import { isSame, kindOf } from './cited-values.ts'
import { hasNumber, isIn } from './vouched-marks.ts'

const THINGS: ReadonlySet<string> = new Set([
  'body',
  'lord',
  'karaka',
  'sphere',
  'sefirah',
  'channel',
  'koota',
])

/**
 * A value that a cited fact gives to another thing that is named, where nothing cited gives one of its
 * kind to the thing it was tied to: `her eighth-house Sun and the Midheaven in Scorpio`.
 */
export function isOfOther(
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

/** `with Venus, Mars and Saturn in it`: what is told of one of a list is told of all. */
function isListedWith(tokens: readonly Token[], one: Owned, two: Owned): boolean {
  const [a, b] = one.at < two.at ? [one, two] : [two, one]
  const between = tokens.slice(a.end, b.at)
  return (
    between.some(({ lower }) => /^(,|and|or|&)$/.test(lower)) &&
    between.every(({ lower, isCapital }) => /^(,|and|or|the|&|both)$/.test(lower) || isCapital)
  )
}

/** Where two are told of at once, which value is whose is not read by where it stands. */
const EACH = /\b(the one\b.*\bthe other|respectively)\b/i

/** A value that any cited fact has, where the sentence tells of two at once. */
export const isOfSome = (
  { words, tie }: Claim,
  { mentions, sentence }: ReadSentence,
  facts: readonly Fact[],
) =>
  EACH.test(sentence) &&
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
