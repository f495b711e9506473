import type { Fact } from '#astrology/facts.ts'
import type { Claim } from '../claim.ts'
import type { ReadSentence } from '../reading/read-sentence.ts'
import type { Owned } from '../reading/whose.ts'
import { wordsOf } from '../reading/words-of.ts'
import { isDeniedBefore } from './cited-denials.ts'
import { isFromTold, numbersOf, ordinalsOf, wholesOf } from './cited-numbers.ts'
import { isShare } from './cited-shares.ts'
import { GIVES, UNITS, isOfEveryday, isOfNamed, isTotal } from './number-bound.ts'
import { spokenIn } from '../reading/spoken.ts'
import { figureOf } from './cited-values.ts'

/** Something that a fact tells by a number, and what a number must look like to stand for it. */
interface Figure {
  /** The numbers any one of which tells it; none where the fact has nothing of the kind. */
  readonly of: (fact: Fact) => readonly number[]
  readonly isLike: (read: ReadSentence, mention: Owned) => boolean
}

const FIGURES: readonly Figure[] = [
  {
    // A place in an order, a quarter, a house, a day of the week, a month's number.
    of: ({ marks, topic }) =>
      topic === 'mahadasha' || marks.some(({ relation }) => relation === 'begins')
        ? []
        : marks.flatMap(({ rank, pada, house, hebrewMonth, weekday, count, relation }) => [
            ...[rank, pada, house].flatMap((each) => each ?? []),
            ...(relation === 'stands' ? [count ?? []].flat() : []),
            ...(hebrewMonth === undefined && weekday === undefined ? [] : [count ?? []].flat()),
          ]),
    isLike: isBareOrdinal,
  },
  {
    of: ({ marks }) =>
      marks.flatMap(({ hebrewDate }) => Number(hebrewDate?.split(' ')[0] ?? []) || []),
    isLike: (read, mention) => mention.kind === 'hebrewDate' || isBareOrdinal(read, mention),
  },
  {
    of: ({ marks }) =>
      marks.flatMap(({ hebrewDate, relation, count }) =>
        relation === 'Hebrew year'
          ? (count ?? [])
          : Number(hebrewDate?.split(' ').at(-1) ?? []) || [],
      ),
    isLike: (_read, { kind, value }) => kind === 'number' && /^5[5-9]\d\d$/.test(value),
  },
  {
    of: ({ marks }) => marks.flatMap(({ path }) => path ?? []),
    isLike: (_read, { kind }) => kind === 'path',
  },
  {
    of: ({ marks }) =>
      marks.flatMap(({ partnerKey, partnerWhose }) =>
        partnerWhose === undefined ? (partnerKey ?? []) : [],
      ),
    isLike: isInDigits,
  },
  {
    of: ({ marks }) =>
      marks.flatMap(({ key, gate, partnerWhose, channel }) =>
        channel === undefined && partnerWhose === undefined ? (key ?? gate ?? []) : [],
      ),
    isLike: isInDigits,
  },
  {
    of: ({ marks }) =>
      marks.flatMap(({ weekday, relation, count }) =>
        weekday !== undefined || relation === 'hour' || relation?.startsWith('cycle of') === true
          ? (count ?? [])
          : [],
      ),
    isLike: ({ tokens }, { kind, end }) =>
      kind === 'ordinal' && /^(day|hour|year)$/.test(tokens[end]?.lower ?? ''),
  },
  {
    of: ({ marks }) => marks.flatMap(({ nameNumber }) => nameNumber ?? []),
    isLike: ({ tokens }, { kind, at }) => kind === 'number' && tokens[at - 1]?.lower === 'number',
  },
  {
    of: ({ measures: { days } }) => (days === undefined ? [] : [days.value]),
    isLike: ({ tokens }, { kind, end }) => kind === 'number' && tokens[end]?.lower === 'days',
  },
  {
    of: ({ measures: { years } }) => (years === undefined ? [] : [Math.round(years.value)]),
    // `had been four years in the care of the Moon`: so long by then.
    isLike: ({ tokens }, { kind, at, end }) =>
      kind === 'number' &&
      /^years?$/.test(tokens[end]?.lower ?? '') &&
      tokens[at - 1]?.lower !== 'been',
  },
  {
    of: ({ marks }) =>
      marks.flatMap(({ points, count, center }) =>
        center === undefined ? (points ?? count ?? []) : [],
      ),
    isLike: isCount,
  },
]

/**
 * Numbers that stand where a cited one should: what a fact tells by a number is nowhere in the
 * sentence, and there is another number like it that no cited fact vouches for.
 */
export function figureClaims(read: ReadSentence, facts: readonly Fact[]): readonly Claim[] {
  const said = read.mentions.flatMap((mention) => {
    const value = valueOf(mention)
    return value === null ? [] : [{ mention, value }]
  })
  const isNone = NONE.test(read.sentence)
  const told = new Set([...said.map(({ value }) => value), ...(isNone ? [0] : []), ...inAll(read)])
  const spoken = spokenIn(read)
  const known = [...wholesOf(facts)]
  const numbers = new Set([...known, ...numbersOf(facts, read.sentence)])
  const ordinals = new Set([...known, ...ordinalsOf(facts)])
  // What pairs share is told in its own words: `together they define all nine centers`.
  const isOfPairs = facts.some(({ topic }) => topic === 'rarity')
  const isVouched = (mention: Owned, value: number) =>
    (isOfPairs || !isAll(read, mention) || (facts.length > 1 && value === facts.length)) &&
    (mention.kind === 'ordinal' ? ordinals : numbers).has(value)
  return FIGURES.flatMap(({ of, isLike }): readonly Claim[] => {
    const untold = facts
      .flatMap((fact) => apart(fact, of))
      .map((figures) => figures.map(Math.abs))
      .map((figures) => figures.filter((figure) => figure < COUNTLESS))
      .filter((figures) => figures.length > 0 && !figures.some((figure) => told.has(figure)))
    if (untold.length === 0) return []
    const other = said.find(
      ({ mention, value }) =>
        !isVouched(mention, value) &&
        isLike(read, mention) &&
        spoken.some(({ mentions }) => mentions.includes(mention)) &&
        !isOfEveryday(read, mention) &&
        !isOfNamed(read, mention) &&
        !isFromTold(read, mention, facts) &&
        !isDeniedBefore(read, mention) &&
        !isShare(read, mention) &&
        (isLike === isInDigits || isAll(read, mention) || !isTotal(read, mention)),
    )
    if (!other) return []
    const instead = untold.flat().slice(0, 4).join(' or ')
    return [{ kind: 'number', words: other.mention.words, verdict: 'contradicted', instead }]
  })
}

/** `three of hers and one of his`: so many of both. */
const inAll = ({ tokens, mentions }: ReadSentence): readonly number[] => {
  const ofOne = mentions.filter(
    ({ kind, end }) => kind === 'number' && /^of (hers|his)\b/.test(wordsOf(tokens, end, end + 2)),
  )
  return ofOne.length === 2 ? [ofOne.reduce((sum, { value }) => sum + Number(value), 0)] : []
}

/** The figures of a fact, any of which tells it; each by itself where it counts several things: `three attract, five compromise`. */
function apart(fact: Fact, of: Figure['of']): readonly (readonly number[])[] {
  const counted = fact.marks.filter(({ count, points }) => (count ?? points ?? 0) !== 0)
  return counted.length > 1 && new Set(counted.map(({ count, points }) => count ?? points)).size > 1
    ? counted.map((mark) => of({ ...fact, marks: [mark] }))
    : [of(fact)]
}

/** One in so many: no number of a chart stands for it. */
const COUNTLESS = 100_000

/** `all of the twelve`, `all nine`: as many as there are. */
const isAll = ({ tokens }: ReadSentence, { kind, at }: Owned) =>
  kind === 'number' && /\ball( of)?( the| her| his| their)?$/.test(wordsOf(tokens, at - 3, at))

/** Words that tell there is none. */
const NONE =
  /\b(no|none|nothing|neither|not|never|without|zero|empty|nowhere|nobody|nil|absent|missing|lacks?|withholds?|denies|refuses|forfeits?)\b/i

const NUMERIC = /^(number|ordinal|points|house|pada|line|gate|key|path|hebrewDate)$/

function valueOf({ kind, value }: Owned): number | null {
  if (!NUMERIC.test(kind)) return null
  const number = figureOf({ value })
  return Number.isNaN(number) ? null : number
}

/** What follows an ordinal that has no noun of everyday life after it. */
const NOUNLESS =
  /^([,.;:!?)—–]|strongest|weakest|most|places?|quarters?|padas?|months?|signs?|grahas?|and|among|as|at|behind|but|by|for|from|has|in|is|of|on|one|or|that|then|to|too|was|when|where|while|with|)$/

/** Whether an ordinal stands alone, or with a noun of the art: `in its fifth`, and not `a sixth system`. */
export const isOfPlace = ({ tokens }: ReadSentence, { end }: Owned) =>
  NOUNLESS.test(tokens[end]?.lower ?? '') ||
  /^(lines?|houses?|gates?|keys?|days?|hours?|years?|names?|angel|path|rank)$/.test(
    tokens[end]?.lower ?? '',
  )

/** `the 46`, `number 41`: in digits, as gates and keys are told, and no part of anything else. */
function isInDigits({ tokens }: ReadSentence, { kind, value, at, end }: Owned): boolean {
  if (kind === 'key' || kind === 'gate') return true
  if (kind !== 'number' && kind !== 'ordinal') return false
  const around = `${tokens[at - 1]?.text ?? ''} ${tokens[end]?.text ?? ''}`
  return /^\d+$/.test(tokens[at]!.text) && Number(value) <= 64 && !/[-/]/.test(around)
}

/** An ordinal of what has a place: `ranks third`, `the second of four quarters`, `the sixth day of the week`. */
function isBareOrdinal({ tokens }: ReadSentence, { kind, at, end }: Owned): boolean {
  if (kind !== 'ordinal' || (at <= 2 && tokens[end]?.text === ',')) return false
  return (
    NOUNLESS.test(tokens[end]?.lower ?? '') ||
    /^day of the week\b/.test(wordsOf(tokens, end, end + 4))
  )
}

/** A number of what is counted, and not of everyday life. */
function isCount({ tokens }: ReadSentence, { kind, value, at, end }: Owned): boolean {
  if (kind !== 'number') return kind === 'points' || kind === 'pada'
  const lead = wordsOf(tokens, at - 3, at)
  if (UNITS.test(tokens[end]?.lower ?? '')) return false
  // `fifteen gates or more`.
  if (/^\w+ or (more|fewer|less)$/.test(wordsOf(tokens, end, end + 3))) return false
  return (
    !/\b(more|fewer|less) than$|\bat least$/.test(lead) && (Number(value) > 2 || GIVES.test(lead))
  )
}
