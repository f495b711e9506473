import type { Mark } from '#astrology/marks.ts'
import { NAKSHATRAS, type Pada } from '#astrology/vedic/nakshatra.ts'
import { listed } from '#astrology/western/facts/sentences.ts'
import { RULES } from './coincidence-rules.ts'
import type { Coincidence } from './coincidence.ts'
import type { Pair, Side } from './pair.ts'
import type { Placed } from './places.ts'
import { PADA_WORDS } from './samenesses/vedic-samenesses.ts'

/** What is counted in both charts, and from how many on it is told: fewer than one pair in ten has as much. */
interface Counting {
  readonly system: 'humanDesign' | 'vedic'
  readonly property: 'lines' | 'padas'
  readonly least: number
  /** What both have, as a sentence begins to say it. */
  readonly opening: string
  readonly words: (at: number) => string
  readonly mark: (at: number) => Mark
}

const LINES: Counting = {
  system: 'humanDesign',
  property: 'lines',
  least: 4,
  opening: 'share {count:gate} to the line',
  words: (at) => `${gateOf(at)}.${lineOf(at)}`,
  mark: (at) => ({ gate: gateOf(at), line: lineOf(at) }),
}

const PADAS: Counting = {
  system: 'vedic',
  property: 'padas',
  least: 3,
  opening: 'have grahas in {count:pada} in common',
  words: (at) => `the ${PADA_WORDS[padaOf(at)]} pada of ${nakshatraOf(at)}`,
  mark: (at) => ({ nakshatra: nakshatraOf(at), pada: padaOf(at) }),
}

function gateOf(at: number): number {
  return Math.floor(at / 10)
}

function lineOf(at: number): number {
  return at % 10
}

function nakshatraOf(at: number): string {
  return NAKSHATRAS[Math.floor(at / 4) - 1]!
}

function padaOf(at: number): Pada {
  return ((at % 4) + 1) as Pada
}

/** How many gates both have in one line, and in how many padas both have a graha, where it is more than most pairs have. */
export function countedCoincidences(pair: Pair): Coincidence[] {
  return [...countedIn(LINES, pair), ...countedIn(PADAS, pair)]
}

function countedIn(counting: Counting, { elder, younger, both }: Pair): Coincidence[] {
  const { system, property, least, opening, words, mark } = counting
  const [one, other] = [elder.person[property], younger.person[property]]
  if (one === null || other === null) return []
  const places = new Set(other.map(({ at }) => at))
  const shared = [...new Set(one.flatMap(({ at }) => (places.has(at) ? [at] : [])))]
  if (shared.length < least) return []
  const inOrder = shared.toSorted((a, b) => a - b)
  const told = inOrder.map((at) => {
    const of = ({ subject }: Side, all: readonly Placed[]) =>
      `{${subject}} with ${listed(bodiesAt(all, at))}`
    return `${words(at)} (${of(elder, one)}, ${of(younger, other)})`
  })
  const marks = inOrder.flatMap((at) =>
    [[elder, one] as const, [younger, other] as const].flatMap(([{ subject }, all]) =>
      bodiesAt(all, at).map((body) => ({ whose: subject, body, relation: 'stands', ...mark(at) })),
    ),
  )
  return [
    {
      system,
      follows: { kind: 'days' },
      listed: null,
      body: {
        property,
        value: shared.length,
        measures: { count: { value: shared.length, unit: 'count' } },
        marks: [{ relation: 'shares', term: property, count: shared.length }, ...marks],
        sentence: `${both} ${opening}: ${told.join('; ')}.`,
        rule: RULES.counted,
      },
    },
  ]
}

function bodiesAt(all: readonly Placed[], place: number): string[] {
  return all.flatMap(({ body, at }) => (at === place ? [body] : []))
}
