import type { Fact } from '#astrology/facts.ts'
import type { Claim } from '../claim.ts'
import type { ReadSentence } from '../reading/read-sentence.ts'
import { sayingsOf } from './cited-sayings.ts'
import { mainFiguresIn } from './cited-numbers.ts'
import { wordsOf } from '../reading/words-of.ts'
import { isSame } from './cited-values.ts'
import { isListed } from './number-bound.ts'

/** What things may be counted in. */
const COUNTED_IN = ['world', 'sefirah', 'pillar', 'circuit', 'bond', 'koota']

const numberOf = ({ words }: Claim, { mentions }: ReadSentence) =>
  mentions.find(({ kind, words: said }) => kind === 'number' && words.startsWith(said))

/** A number that is all a cited fact counts, or that is as many as the sentence lists. */
export function isCounted(claim: Claim, read: ReadSentence, facts: readonly Fact[]): boolean {
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
  const counts = facts.filter(isOfNamed).map(({ marks, measures }) => {
    const marked = marks.flatMap(({ count }) => count ?? [])
    const measured = Object.values(measures).filter(({ unit }) => unit === 'count')
    return marked.length > 0 ? marked : measured.map((each) => each.value)
  })
  return (
    // `and one ring holds both`.
    (value === 1 &&
      facts.some(({ marks }) => marks.some(({ relation }) => relation?.startsWith('one ')))) ||
    counts.some((each) => each.length === 1 && each[0] === value) ||
    (isListed(read, value) && facts.length >= value)
  )
}

/** `The Moon outscores Mercury by four points`: how far two cited figures are apart. */
export function isDifference(
  { tie }: Claim,
  { tokens }: ReadSentence,
  facts: readonly Fact[],
): boolean {
  if (tie === undefined) return false
  const isMore = /^(more|fewer|less) than\b/.test(wordsOf(tokens, tie.value.end, tie.value.end + 2))
  if (tokens[tie.value.at - 1]?.lower !== 'by' && !isMore) return false
  const points = facts.flatMap(mainFiguresIn)
  const said = Number(tie.value.value.split(' ')[0])
  return points.some((one) => points.some((two) => one - two === said))
}

/** `no couple gets all the sixty-two points`: the whole that a cited share is of. */
export const isWhole = ({ words }: Claim, { mentions }: ReadSentence, facts: readonly Fact[]) =>
  mentions.some(
    ({ kind, value, words: said }) =>
      kind === 'points' &&
      words.includes(said) &&
      facts.some(({ marks }) => marks.some(({ of }) => of === Number(value))),
  )
