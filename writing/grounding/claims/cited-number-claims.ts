import type { Fact } from '#astrology/facts.ts'
import type { Claim } from '../claim.ts'
import type { ReadSentence } from '../reading/read-sentence.ts'
import type { Segment } from '../reading/segments.ts'
import type { Owned } from '../reading/whose.ts'
import { wordsOf } from '../reading/words-of.ts'
import { sayingsIn } from './cited-sayings.ts'
import { figuresOf, givenOf, mainFiguresIn, numbersOf, wholesOf } from './cited-numbers.ts'

/** How far after its number a thing that is counted may stand. */
const NEAR = 4

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
    const given = givenOf(facts, Number(mention.value.split(' of ')[1]))
    if (isShare(read, mention)) return shareClaim(mention, said, { facts, numbers })
    const isCounted = !isRead && isOfCounted(read, mention, facts)
    const isBound =
      isCounted ||
      (isOfArt(read, segment, mention) && !(isRead && isHour(read, mention))) ||
      (!isRead && isInsteadOf(read, mention, facts))
    const has = given.length > 0 ? given.includes(said ?? 0) : known.has(said ?? 0)
    if (said === null || has || !isBound) return []
    // `seven points or nothing`.
    if (wholes.has(said) && /^or\b/.test(read.tokens[mention.end]?.lower ?? '')) return []
    if (mention.kind === 'number' && (wholes.has(said) || mention.value === '1')) return []
    if (
      (isListed(read, said) && !isCounted && mention.words !== 'twice') ||
      isTotal(read, mention) ||
      isJudged(claims, mention)
    )
      return []
    return [{ kind: 'number', words: mention.words, verdict: 'contradicted' }]
  })
}

/** `she wakes at three`. */
const isHour = ({ tokens }: ReadSentence, { at, kind }: Owned) =>
  kind === 'number' && tokens[at - 1]?.lower === 'at'

/** `one person in 27`, `one pair out of every forty`. */
const isShare = ({ tokens }: ReadSentence, { at, kind }: Owned) =>
  kind === 'number' && /\bone( \w+)? (in|of|out of)( every)?$/.test(wordsOf(tokens, at - 5, at))

/** How far a number in words may be from the one counted. */
const ROUNDED = 0.2

/** How common something is told to be must be as it was counted, of the thing that is cited. */
function shareClaim(
  mention: Owned,
  said: number | null,
  { facts, numbers }: { readonly facts: readonly Fact[]; readonly numbers: ReadonlySet<number> },
): Claim[] {
  const counted = facts.flatMap(({ frequency }) =>
    frequency === undefined
      ? []
      : [1 / frequency.share, ...frequency.interval.map((share) => 1 / share)],
  )
  const fits = counted.some((number) => Math.abs(number - (said ?? 0)) <= number * ROUNDED)
  if (said === null || numbers.has(said) || fits) return []
  const isKnown = counted.length > 0 || numbers.size > 0
  if (
    !isKnown ||
    facts.every(
      ({ frequency, marks }) =>
        frequency === undefined && marks.every(({ count }) => count === undefined),
    )
  )
    return []
  return [{ kind: 'share', words: mention.words, verdict: 'contradicted' }]
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
  return Math.abs(Number(value.split(' ')[0]))
}

/** Whether a number, above two, can stand for a cited figure that the sentence nowhere tells. */
function isInsteadOf(
  { tokens, mentions }: ReadSentence,
  { kind, value, end }: Owned,
  facts: readonly Fact[],
): boolean {
  if (kind !== 'number' || Number(value) <= 2 || UNITS.test(tokens[end]?.lower ?? '')) return false
  const told = new Set(
    mentions.flatMap((each) =>
      each.kind === 'number' || each.kind === 'points'
        ? [Math.abs(Number(each.value.split(' ')[0]))]
        : [],
    ),
  )
  return facts.some((fact) => {
    const figures = new Set(mainFiguresIn(fact).map(Math.abs))
    return figures.size === 1 && !figures.has(0) && ![...figures].some((figure) => told.has(figure))
  })
}

/** `of the eight kootas`, `her ten planets`: how many there are of a kind at all. */
const isTotal = ({ tokens }: ReadSentence, { at, kind }: Owned) =>
  kind === 'number' &&
  /^(of|the|his|her|their|all|'s|those|these|which)$/.test(tokens[at - 1]?.lower ?? '')

const isJudged = (claims: readonly Claim[], { words }: Owned) =>
  claims.some((claim) => claim.isWeak !== true && claim.words.includes(words))

/** Whether the sentence names what a cited fact counts (`the electromagnetic channels`), or its number is a fraction, and what follows is no unit of everyday life. */
function isOfCounted(
  { tokens, mentions }: ReadSentence,
  number: Owned,
  facts: readonly Fact[],
): boolean {
  if (number.kind !== 'number' || UNITS.test(tokens[number.end]?.lower ?? '')) return false
  const figures = facts.filter(({ marks }) =>
    marks.some(({ points, count }) => points !== undefined || count !== undefined),
  )
  if (figures.length === 0) return false
  if (!Number.isInteger(Number(number.value))) return true
  return figures.some(({ marks, subject }) =>
    marks.some(
      (mark) =>
        (mark.points !== undefined || mark.count !== undefined) &&
        mentions.some(
          ({ kind, value }) =>
            COUNTING.has(kind) &&
            sayingsIn(kind, mark, subject).some((saying) => saying.value === value),
        ),
    ),
  )
}

const COUNTING: ReadonlySet<string> = new Set(
  'bond circuit world koota sefirah pillar dimension letter'.split(' '),
)

function isOfArt({ tokens }: ReadSentence, { mentions }: Segment, number: Owned): boolean {
  const lead = wordsOf(tokens, number.at - 4, number.at)
  if (/\b(more|fewer|less) than$|\bat (least|most)$/.test(lead)) return false
  const next1 = tokens[number.end]?.lower ?? ''
  if (
    number.kind === 'points' ||
    number.kind === 'ordinal' ||
    /\bone( \w+)? (in|of|out of)$/.test(lead)
  )
    return true
  if (tokens.slice(number.end, number.end + 4).some(({ lower }) => lower === 'apart')) return true
  if (GIVES.test(lead) && !UNITS.test(next1)) return true
  if (UNITS.test(next1)) return false
  const next = mentions.find(
    ({ at, kind }) => at >= number.end && kind !== 'person' && kind !== 'number',
  )
  if (next === undefined || next.at - number.end > NEAR) return false
  const gap = tokens.slice(number.end, next.at)
  if (gap.some(({ text }) => /^[,.;:()]$/.test(text))) return false
  return COUNTED.has(next.kind) && !/^(years?|days|months?|steps)$/.test(next.words.toLowerCase())
}

/** Words that lead up to a figure. */
const GIVES =
  /\b(add up to|adds up to|comes? to|counts?|reach|reaches|scores?|stands? at|stand at|at|totals?|sums? to|written|yields?)$/
/** What has nothing to do with charts. */
const UNITS =
  /^(o'clock|years?|days?|hours?|minutes?|weeks?|months?|people|table|night|breakfast|home|in|percent|per|metres?|miles?|seconds?|degrees?|times|and|-|quarters?|thirds?|halves|billion|million)$/

const COUNTED: ReadonlySet<string> = new Set([
  'quantity',
  'group',
  'bond',
  'circuit',
  'state',
  'total',
])

const LISTABLE: ReadonlySet<string> = new Set(
  'body sign house gate key channel center sefirah letter koota ring sphere nakshatra system yoga line'.split(
    ' ',
  ),
)

/** `Three planets, the Sun, Mercury and Mars`: as many as are named. */
function isListed({ mentions }: ReadSentence, count: number): boolean {
  if (count < 2) return false
  const byKind = new Map<string, number>()
  for (const { kind } of mentions) byKind.set(kind, (byKind.get(kind) ?? 0) + 1)
  return [...byKind].some(([kind, times]) => LISTABLE.has(kind) && times === count)
}
