import {
  allOf,
  judged,
  eachOf,
  isOf,
  told,
  type Claim,
  type ClaimReader,
  type Ground,
  type Verdict,
} from '../claim.ts'
import type { Known } from '../knowledge.ts'
import type { Owned } from '../reading/whose.ts'
import { areJoined } from './joined.ts'
import { isNegated } from './negation.ts'
import { pairsOf } from './pairing.ts'
import { wordsOf } from '../reading/words-of.ts'

const isScored = ({ kind }: Owned) =>
  kind === 'koota' ||
  kind === 'porutham' ||
  kind === 'sefirah' ||
  kind === 'body' ||
  kind === 'house' ||
  kind === 'pillar'

/** Points by the thing that has them, and what a koota gives in words: all, half, nothing. */
export const pointsClaims: ClaimReader = (ground) => [
  ...pointClaims(ground),
  ...kootaWords(ground),
  ...gradeClaims(ground),
]

function pointClaims(ground: Ground): Claim[] {
  const { segment } = ground
  const points = segment.mentions.filter(({ kind }) => kind === 'points')
  if (
    points.length === 0 ||
    (segment.mentions.some(({ kind }) => kind === 'sefirah') &&
      /\b(differ|differs|taken together|combined|difference|apart|further|farther|outweighs?)\b/.test(
        ground.read.sentence,
      ))
  )
    return []
  const pairs = pairsOf(ground, isScored, ({ kind }) => kind === 'points')
  return points.map((value): Claim => {
    const named = pairs
      .filter((pair) => pair.value.at === value.at)
      .flatMap((pair) => pair.subjects)
    const subjects = named.filter((subject) => verdictOf(ground, subject, value) !== null)
    const verdicts = subjects.map((subject) => verdictOf(ground, subject, value))
    const verdict =
      subjects.length === 0 || verdicts.every((each) => each === null)
        ? anywhere(ground, value)
        : allOf(verdicts.filter((each) => each !== null))
    const isWeak = verdicts.every((each) => each === null) && { isWeak: true as const }
    return {
      kind: 'points',
      ...isWeak,
      words: [...subjects.map(({ words }) => words), value.words].join(' '),
      verdict: told(verdict, isNegated(ground, null, value) && !/^(0|no)/.test(value.value)),
    }
  })
}

function split(value: string): readonly [number, number | null] {
  const [points = '', of] = value.split(' of ')
  return [Number(points), of === undefined ? null : Number(of)]
}

/** Words by which points are those that are not given. */
const LOST =
  /\b(stay behind|left behind|lost|loses?|costs?|missing|lacks?|lacking|withh[oe]lds?|gone|forfeits?|taken away|takes away|go missing)\b/i

/** What a thing has; null where facts do not count it. */
function verdictOf(ground: Ground, subject: Owned, value: Owned): Verdict | null {
  const [points, of] = split(value.value)
  const { knowledge } = ground
  const known: readonly Known[] = knowledge.with('points')
  const amongst = (own: readonly number[]): Verdict | null =>
    own.length === 0 ? null : judged(own.includes(points), true)
  const isLost = LOST.test(ground.read.sentence)
  if (subject.kind === 'koota') {
    const isSided = /\b(groom|bride|counted from)\b/.test(ground.read.sentence)
    const all = known.filter(({ mark }) => mark.term === subject.value && mark.points !== undefined)
    const mean = all.filter(({ fact }) => fact.topic === 'ashtakoota')
    const own = isSided || mean.length === 0 ? all : mean
    if (own.length === 0) return null
    const isWhole = of === null || own.some(({ mark }) => mark.of === of)
    if (!isWhole && of >= 18) return null
    const given = own.map(({ mark }) =>
      isLost && of === null ? (mark.of ?? 0) - mark.points! : mark.points!,
    )
    return isWhole ? amongst(given) : 'contradicted'
  }
  if (subject.kind === 'body') {
    if (of !== null || /\bcounts\b/.test(ground.read.sentence)) return null
    const own = known.filter(
      (each) =>
        each.mark.body === subject.value &&
        each.mark.points !== undefined &&
        isOf(subject.owner, each),
    )
    return amongst(own.map(({ mark }) => mark.points!))
  }
  if (subject.kind === 'house') {
    const own = known.filter(
      (each) =>
        each.mark.house === Number(subject.value) &&
        each.mark.points !== undefined &&
        isOf(subject.owner, each),
    )
    return amongst(own.map(({ mark }) => mark.points!))
  }
  if (subject.kind === 'pillar') {
    const own = knowledge.facts.filter(
      (fact) =>
        fact.marks.some(({ pillar }) => pillar === subject.value) &&
        (subject.owner === null || fact.subject === subject.owner || subject.owner === 'both'),
    )
    return amongst(own.flatMap(({ measures }) => measures['points']?.value ?? []))
  }
  if (subject.kind === 'sefirah') {
    const verdicts = eachOf(subject.owner).map((owner) => {
      const own = knowledge.facts.filter(
        ({ marks, system }) =>
          system === 'kabbalah' && marks.some(({ sefirah }) => sefirah === subject.value),
      )
      const numbers = own.flatMap(({ measures, subject: who }) => [
        ...(owner === null || who === owner ? [measures['points']] : []),
        ...(owner === 'p1' || owner === null ? [measures['p1Points']] : []),
        ...(owner === 'p2' || owner === null ? [measures['p2Points']] : []),
      ])
      return amongst(numbers.flatMap((each) => each?.value ?? []))
    })
    const counted = verdicts.filter((each) => each !== null)
    return counted.length === 0 ? null : allOf(counted)
  }
  return null
}

/** Points that are said of nothing in particular must be somebody's somewhere. */
function anywhere({ knowledge, segment }: Ground, value: Owned): Verdict {
  const [points, of] = split(value.value)
  const total = segment.mentions.find(({ kind }) => kind === 'total')
  const scored = knowledge
    .with('points')
    .filter(
      ({ mark }) => mark.points !== undefined && (total === undefined || mark.term === total.value),
    )
  if (of !== null) {
    if (scored.some(({ mark }) => mark.points === points && mark.of === of)) return 'supported'
    // `26 to 73 of 100`.
    const isEnd = scored.some(
      ({ mark, fact }) =>
        mark.of === of &&
        Object.values(fact.measures).some(({ from, to }) =>
          [from, to].some((end) => end !== undefined && Math.round(end) === points),
        ),
    )
    if (isEnd) return 'supported'
    const counted = knowledge.with('of').some(({ mark }) => mark.count === points && mark.of === of)
    if (counted) return 'supported'
    const isScale =
      scored.some(({ mark }) => mark.of === of) ||
      knowledge.with('of').some(({ mark }) => mark.of === of)
    if (points === of && scored.some(({ mark }) => mark.of === of)) return 'contradicted'
    return isScale || /points?/i.test(value.words) ? 'contradicted' : 'supported'
  }
  const measured = knowledge.facts.some(({ measures }) =>
    Object.values(measures).some(({ value: known, unit }) => unit === 'points' && known === points),
  )
  if (measured || scored.some(({ mark }) => mark.points === points)) return 'supported'
  return sums(scored, points) ? 'supported' : 'contradicted'
}

/** `fourteen between them`: two kootas together, or what is missing of the whole. */
function sums(scored: readonly Known[], points: number): boolean {
  const each = [
    ...new Map(
      scored
        .filter(({ mark }) => mark.term?.endsWith('koota') === true)
        .map(({ mark }) => [mark.term, mark]),
    ).values(),
  ]
  const totals = scored.flatMap(({ mark }) =>
    mark.of === undefined ? [] : [mark.of - mark.points!],
  )
  if (totals.includes(points)) return true
  return each.some((one, index) =>
    each.slice(index + 1).some((two) => (one.points ?? 0) + (two.points ?? 0) === points),
  )
}

const FULL = /\b(all|full|everything|whole|entire|every point|fully|complete|to the brim|in full)\b/
const HALF = /(?<!and a )\bhalf\b(?! a point)/
const NONE =
  /\b(nothing|none|zero|no points?|fails?|failed|empty|takes? (all|them|it|everything)?.{0,30}\baway|withholds?|denies|refuses|fails them)\b/
const SHORT = /\b(short|lacking|incomplete|less than|fall short|not full|below)\b/

type Measure = 'none' | 'half' | 'full' | 'short'

const GIVES: Readonly<Record<Measure, (points: number, of: number) => boolean>> = {
  none: (points) => points === 0,
  half: (points, of) => points * 2 === of,
  short: (points, of) => points < of,
  full: (points, of) => points === of,
}

/** How much a stretch of words says a koota gives. */
function measureIn(text: string): Measure | null {
  if (
    /\b(loses?|costs?|lacks?|misses|short of)\b.{0,12}\b(a|one|half|two|three|four|five|six|\d)\b/.test(
      text,
    )
  )
    return null
  if (/\b(takes?|took)\b.*\baway\b|\bcosts?\b|\bloses?\b/.test(text) || NONE.test(text))
    return 'none'
  if (HALF.test(text)) return 'half'
  if (SHORT.test(text)) return 'short'
  return FULL.test(text) ? 'full' : null
}

/** `Yoni gives half, and Bhakoot nothing at all`: each koota, or those joined, by the words after it, else before it. */
function kootaWords(ground: Ground): Claim[] {
  const { segment, read, knowledge } = ground
  const kootas = segment.mentions.filter(({ kind }) => kind === 'koota')
  if (kootas.length === 0 || !knowledge.systems.has('vedic')) return []
  const groups = groupsOf(read.tokens, kootas)
  return groups.flatMap((group, index): Claim[] => {
    const after = wordsOf(read.tokens, group.at(-1)!.end, groups[index + 1]?.[0]!.at ?? segment.to)
    const before = wordsOf(
      read.tokens,
      groups[index - 1]?.at(-1)!.end ?? segment.from,
      group[0]!.at,
    )
    const says = measureIn(after) ?? (index === 0 ? measureIn(before) : null)
    if (says === null || /\bexceptions?\b/.test(`${before} ${after}`)) return []
    const isDenied = says !== 'none' && /\b(not|never)\b/.test(after)
    return group.map((koota): Claim => {
      const all = knowledge
        .with('points')
        .filter(
          ({ mark }) =>
            mark.term === koota.value && mark.points !== undefined && mark.of !== undefined,
        )
      const mean = all.filter(({ fact }) => fact.topic === 'ashtakoota')
      const isSided = /\b(groom|bride|counted from)\b/.test(read.sentence)
      const known = isSided || mean.length === 0 ? all : mean
      const has =
        known.length === 0 ||
        known.some(({ mark: { points = 0, of = 0 } }) => GIVES[says](points, of))
      return {
        kind: 'koota',
        words: `${koota.words} ${says}`,
        verdict: told(has ? 'supported' : 'contradicted', isDenied),
        instead: known.map(({ mark }) => `${mark.points} of ${mark.of}`)[0] ?? '',
      }
    })
  })
}

function groupsOf(tokens: Ground['read']['tokens'], kootas: readonly Owned[]): Owned[][] {
  const groups: Owned[][] = []
  for (const koota of kootas) {
    const last = groups.at(-1)
    if (last && areJoined(tokens, last.at(-1)!, koota)) last.push(koota)
    else groups.push([koota])
  }
  return groups
}

function gradeClaims(ground: Ground): Claim[] {
  const { segment, knowledge } = ground
  const grades = segment.mentions.filter(({ kind, at }) => kind === 'grade' && at > 0)
  if (grades.length === 0) return []
  const known = knowledge
    .with('state')
    .filter(({ mark }) => mark.term === 'relationship score' && mark.state !== undefined)
  if (known.length === 0) return []
  return grades.map((grade): Claim => {
    const has = known.some(({ mark }) => mark.state!.toLowerCase() === grade.value.toLowerCase())
    return {
      kind: 'grade',
      words: grade.words,
      verdict: told(has ? 'supported' : 'contradicted', isNegated(ground, null, grade)),
      instead: known[0]!.mark.state!,
    }
  })
}
