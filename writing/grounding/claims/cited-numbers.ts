import type { Fact } from '#astrology/facts.ts'
import type { Mark } from '#astrology/marks.ts'
import { ORDINALS } from '#astrology/western/zodiac/houses.ts'
import { numberAt } from '../reading/numbers.ts'
import type { ReadSentence } from '../reading/read-sentence.ts'
import { tokensOf } from '../reading/tokens.ts'
import type { Owned } from '../reading/whose.ts'

const FIELDS = [
  'points',
  'count',
  'house',
  'ofHouse',
  'gate',
  'line',
  'key',
  'partnerKey',
  'pada',
  'nameNumber',
  'path',
  'rank',
  'color',
  'tone',
  'base',
] as const satisfies readonly (keyof Mark)[]

/** How many there are of a kind at all, by facts that tell a share: the thirty-six of `27 of 36`. */
export const wholesOf = (facts: readonly Fact[]): ReadonlySet<number> =>
  new Set(facts.flatMap(({ marks }) => marks.flatMap(({ of }) => of ?? [])))

/**
 * Every number that facts vouch for: those of their marks and measures, how many things each lists,
 * and where
 * words say so, what is missing of a whole, and the sum or the difference of any two counts.
 */
export function numbersOf(facts: readonly Fact[], sentence: string): ReadonlySet<number> {
  const plain = facts.flatMap(({ marks, value, measures, id, topic, sentence: own }) => [
    // What few pairs share is told in its own words: `ten or eleven letters`.
    ...(topic === 'rarity' ? spokenIn(own) : []),
    ...marks.flatMap((mark) => FIELDS.flatMap((field) => mark[field] ?? [])),
    ...marks.flatMap(({ channel, profile, hebrewDate, term, date }) =>
      [channel, profile, hebrewDate, term, date].flatMap((each) => digitsIn(each ?? '')),
    ),
    ...digitsIn(String(value)),
    ...digitsIn(id.replaceAll(/\bp[12]|[Pp][12](?=[A-Z]|$)/g, '')),
    ...(Array.isArray(value) ? [value.length] : []),
    ...arrowsIn(String(value)),
    ...Object.values(measures).flatMap(({ value: each, from, to }) =>
      [each, from ?? each, to ?? each].flatMap((number) => [number, Math.round(number)]),
    ),
  ])
  const bodies = facts.map(({ marks }) => new Set(marks.flatMap(({ body }) => body ?? [])).size)
  // Of ten planets, those of the other half.
  const others = facts.flatMap(({ marks }) =>
    marks.flatMap(({ term, count }) =>
      term?.includes(' half ') === true && count !== undefined ? [10 - count] : [],
    ),
  )
  // `three of hers and one of his`: what one of two has of a ring.
  const ofEach = facts.flatMap(({ marks }) =>
    (['p1', 'p2'] as const).map(
      (who) =>
        new Set(marks.flatMap(({ whose, ring, key }) => (whose === who && ring ? (key ?? []) : [])))
          .size,
    ),
  )
  const sums = facts.map(({ marks }) => marks.reduce((sum, { count = 0 }) => sum + count, 0))
  const all = [
    ...figuresOf(facts, sentence),
    ...plain,
    ...bodies,
    ...ofEach,
    ...sums,
    ...others,
    ...sizesOf(facts),
  ]
  return new Set(all.map(Math.abs))
}

function spokenIn(sentence: string): number[] {
  const tokens = tokensOf(sentence)
  return tokens.flatMap((_, at) => numberAt(tokens, at)?.value ?? [])
}

/** How many of the four arrows point left and how many right: `PLR DLL`. */
const arrowsIn = (code: string): number[] =>
  /^P[LR]{2} D[LR]{2}$/.test(code) ? [code.split('L').length - 1, code.split('R').length - 1] : []

/** How many facts there are, and how many of one kind: three channels beside a cross, four that hold one gate. */
function sizesOf(facts: readonly Fact[]): readonly number[] {
  if (facts.length < 2) return [facts.length]
  const groups = [
    Map.groupBy(facts, ({ topic }) => topic),
    Map.groupBy(facts, ({ property }) => property),
    // `exception-dignity`, `exception-joined`.
    Map.groupBy(facts, ({ property }) => property.split('-')[0]),
    Map.groupBy(facts, ({ property, value }) => `${property} ${String(value)}`),
  ]
  return [
    facts.length,
    ...groups.flatMap((group) => [...group.values()].map(({ length }) => length)),
  ]
}

/** The places in an order that facts vouch for. */
export const ordinalsOf = (facts: readonly Fact[]): readonly number[] =>
  facts.flatMap(({ marks }) =>
    marks.flatMap((mark) => [
      ...FIELDS.flatMap((field) => mark[field] ?? []),
      ...digitsIn(`${mark.hebrewDate ?? ''} ${mark.term ?? ''}`),
      // `third quadrant of the chart`.
      ...ORDINALS.flatMap((word, at) =>
        mark.term?.startsWith(`${word} `) === true ? [at + 1] : [],
      ),
    ]),
  )

/** What facts give out of so many: the twenty-seven of thirty-six; none where no fact counts by that whole. */
export const givenOf = (facts: readonly Fact[], whole: number): readonly number[] =>
  facts.flatMap(({ marks, measures }) => {
    const given = marks.flatMap(({ of, points, count }) =>
      of === whole ? (points ?? count ?? []) : [],
    )
    const ends = Object.values(measures).flatMap(({ from, to }) => [from ?? [], to ?? []].flat())
    return given.length > 0 ? [...given, ...ends, ...ends.map(Math.round)] : []
  })

/** Points and counts alone, with what is missing of a whole, sums and differences where words say so. */
export function figuresOf(facts: readonly Fact[], sentence: string): ReadonlySet<number> {
  const counts = facts.flatMap(figuresIn)
  const missing = facts.flatMap(({ marks }) =>
    marks.flatMap(({ points, of }) =>
      points === undefined || of === undefined ? [] : [of - points],
    ),
  )
  const pairs = (join: (one: number, two: number) => number) =>
    counts.flatMap((one, index) => counts.slice(index + 1).map((two) => join(one, two)))
  const all = facts.flatMap(mainFiguresIn).reduce((sum, figure) => sum + figure, 0)
  const sums = SUMS.test(sentence) ? [...pairs((one, two) => one + two), all] : []
  const differences = DIFFERENCES.test(sentence)
    ? [...missing, ...pairs((one, two) => one - two)]
    : []
  return new Set([...counts, ...sums, ...differences].map(Math.abs))
}

/** What a fact is told by: the points and counts of its marks, else its measure in points. */
export function mainFiguresIn({ marks, measures }: Fact): readonly number[] {
  const marked = marks.flatMap(({ points, count }) => [points ?? [], count ?? []].flat())
  if (marked.length > 0) return marked
  const { points } = measures
  return points?.unit === 'points' ? [points.value] : []
}

/** The points and counts of one fact, in its marks and measures. */
const figuresIn = ({ marks, measures }: Fact): readonly number[] => [
  ...marks.flatMap(({ points, count }) => [points ?? [], count ?? []].flat()),
  ...Object.values(measures).flatMap(({ unit, value }) =>
    unit === 'julianDay' || unit === 'degrees' ? [] : [value],
  ),
]

/** Words by which a number may be the sum of two that facts have. */
const SUMS = /\b(together|between them|between the two|altogether|in all|total|sum|combined)\b/i
/** Words by which it may be the difference of two, or what is missing of a whole. */
const DIFFERENCES =
  /\b(missing|miss|lacks?|lacking|lost|loses?|withh(?:olds?|eld)|denies|refuses|forfeits?|costs?|apart|behind|short|gaps?|difference|differ|stay|remaining|outlasts?|later|earlier|older|younger|outnumbers?|leaves?|further|farther|more|fewer|outscores?|by)\b/i

/** `A match wants eighteen; theirs falls short by thirteen and a half`: how far a cited figure is from another number that is told. */
export const isFromTold = (
  { mentions, sentence }: ReadSentence,
  number: Owned,
  facts: readonly Fact[],
): boolean => {
  const said = Number(number.value)
  const known = figuresOf(facts, sentence)
  return (
    DIFFERENCES.test(sentence) &&
    facts
      .flatMap(mainFiguresIn)
      .some((figure) =>
        mentions.some(
          ({ kind, value, at }) =>
            kind === 'number' &&
            at !== number.at &&
            figure !== 0 &&
            !known.has(Number(value)) &&
            Math.abs(Number(value) - figure) === said,
        ),
      )
  )
}

const digitsIn = (text: string): number[] => (text.match(/\d+(?:\.\d+)?/g) ?? []).map(Number)
