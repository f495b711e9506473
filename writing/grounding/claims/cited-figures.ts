import type { Fact } from '#astrology/facts.ts'
import type { Claim } from '../claim.ts'
import type { ReadSentence } from '../reading/read-sentence.ts'
import type { Owned } from '../reading/whose.ts'
import { wordsOf } from '../reading/words-of.ts'
import { isDeniedBefore } from './cited-denials.ts'
import { numbersOf, ordinalsOf, wholesOf } from './cited-numbers.ts'
import { isShare } from './cited-shares.ts'
import { GIVES, UNITS, isTotal } from './number-bound.ts'

/** Something that a fact tells by a number, and what a number must look like to stand for it. */
interface Figure {
  /** The numbers any one of which tells it; none where the fact has nothing of the kind. */
  readonly of: (fact: Fact) => readonly number[]
  readonly isLike: (read: ReadSentence, mention: Owned) => boolean
}

const FIGURES: readonly Figure[] = [
  {
    // A place in an order, a quarter, a house, a day of the week, a month's number.
    of: ({ marks }) =>
      marks.some(({ relation }) => relation === 'begins')
        ? []
        : marks.flatMap(({ rank, pada, house, hebrewMonth, weekday, count }) => [
            ...[rank, pada, house].flatMap((each) => each ?? []),
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
    of: ({ measures: { years } }) => (years === undefined ? [] : [Math.round(years.value)]),
    isLike: ({ tokens }, { kind, end }) =>
      kind === 'number' && /^years?$/.test(tokens[end]?.lower ?? ''),
  },
  {
    // Who counts many things may be told by their sum.
    of: ({ marks }) => {
      const counted = marks.flatMap(({ points, count }) => points ?? count ?? [])
      return new Set(counted).size > 2 ? [] : counted
    },
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
  const told = new Set(said.map(({ value }) => value))
  const spoken = read.segments.filter(({ mood }) => mood === 'indicative')
  const known = [...wholesOf(facts)]
  const numbers = new Set([...known, ...numbersOf(facts, read.sentence)])
  const ordinals = new Set([...known, ...ordinalsOf(facts)])
  const isVouched = ({ kind }: Owned, value: number) =>
    (kind === 'ordinal' ? ordinals : numbers).has(value)
  return FIGURES.flatMap(({ of, isLike }): readonly Claim[] => {
    const untold = facts
      // Nothing is told by `none`, `without` and the like.
      .map((fact) =>
        of(fact)
          .map(Math.abs)
          .filter((figure) => figure > 0),
      )
      .filter((figures) => figures.length > 0 && !figures.some((figure) => told.has(figure)))
    if (untold.length === 0) return []
    const other = said.find(
      ({ mention, value }) =>
        !isVouched(mention, value) &&
        isLike(read, mention) &&
        spoken.some(({ mentions }) => mentions.includes(mention)) &&
        !isDeniedBefore(read, mention) &&
        !isShare(read, mention) &&
        !isTotal(read, mention),
    )
    if (!other) return []
    const instead = untold.flat().slice(0, 4).join(' or ')
    return [{ kind: 'number', words: other.mention.words, verdict: 'contradicted', instead }]
  })
}

const NUMERIC = /^(number|ordinal|points|house|pada|line|gate|key|path|hebrewDate)$/

function valueOf({ kind, value }: Owned): number | null {
  if (!NUMERIC.test(kind)) return null
  const number = Math.abs(Number(value.split(' ')[0]))
  return Number.isNaN(number) ? null : number
}

/** What follows an ordinal that has no noun of everyday life after it. */
const NOUNLESS =
  /^([,.;:!?)—–]|strongest|weakest|most|places?|quarters?|padas?|months?|grahas?|and|among|as|at|behind|but|by|for|from|has|in|is|of|on|one|or|that|then|to|too|was|when|where|while|with|)$/

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
  return (
    !/\b(more|fewer|less) than$|\bat least$/.test(lead) && (Number(value) > 2 || GIVES.test(lead))
  )
}
