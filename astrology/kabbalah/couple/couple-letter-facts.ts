import type { PartsBody } from '#astrology/facts.ts'
import type { Mark } from '#astrology/marks.ts'
import type { PersonSubject } from '#core/systems.ts'
import type { KabbalahChart } from '../kabbalah-chart.ts'
import { SIMPLE_LETTERS } from '../letters/simple-letters.ts'
import { RULES } from '../rules.ts'
import type { PairPart, PairTelling } from '../telling.ts'
import { both, byLetters, eachTold } from '../window/views.ts'
import { pathOfLetter } from '../tree/tree-of-life.ts'
import { listed, POINT_TITLES, POINTS_BY_WEIGHT, spelled, withArticle } from '../words.ts'

type LightName = (typeof POINTS_BY_WEIGHT)[number]

/** The letters both write, how many of the twelve the two write together, and where their paths meet. */
export const COUPLE_LETTER_PARTS: readonly PairPart[] = [
  { views: both(byLetters), facts: sharedFacts },
  ...SIMPLE_LETTERS.map(({ letter }): PairPart => ({
    views: both(eachTold((chart) => [String(writersOf(chart, letter))])),
    facts: (telling) => sharedLetterFacts(telling, letter),
  })),
  {
    views: both(
      eachTold(({ month, points }) => [
        month?.letter,
        ...POINTS_BY_WEIGHT.map((point) => points[point]?.letter),
      ]),
    ),
    facts: monthLetterFacts,
  },
  { views: both(byLetters), facts: togetherFacts },
  ...POINTS_BY_WEIGHT.map((point): PairPart => ({
    views: both(eachTold(({ points }) => [points[point]?.letter])),
    facts: (telling) => meetingFacts(telling, point),
  })),
]

function writersOf({ points }: KabbalahChart, letter: string): LightName[] {
  return POINTS_BY_WEIGHT.filter((point) => points[point]?.letter === letter)
}

/** The letters a chart writes. */
function lettersOf({ points }: KabbalahChart): Set<string> {
  return new Set(POINTS_BY_WEIGHT.flatMap((point) => points[point]?.letter ?? []))
}

function sharedFacts({ first, second }: PairTelling): PartsBody[] {
  const [ones, twos] = [lettersOf(first), lettersOf(second)]
  const shared = SIMPLE_LETTERS.flatMap(({ letter }) =>
    ones.has(letter) && twos.has(letter) ? [letter] : [],
  )
  return [
    {
      topic: 'letters',
      property: 'shared',
      value: shared,
      measures: { count: { value: shared.length, unit: 'count' } },
      marks: [
        { relation: 'shares', term: 'letter', count: shared.length },
        ...shared.map((letter) => ({ relation: 'shares', letter })),
      ],
      sentence:
        shared.length === 0
          ? '{p1} and {p2} write no letter in common.'
          : `{p1} and {p2} share ${spelled(shared.length)} of the simple letters, ${listed(shared)}.`,
      rule: RULES.sharedLetters,
    },
  ]
}

function sharedLetterFacts({ first, second }: PairTelling, letter: string): PartsBody[] {
  const [ones, twos] = [writersOf(first, letter), writersOf(second, letter)]
  if (ones.length === 0 || twos.length === 0) return []
  return [
    {
      topic: 'letters',
      property: `shared${letter}`,
      value: letter,
      marks: [...ones.map(writes('p1', letter)), ...twos.map(writes('p2', letter))],
      sentence: `The letter ${letter} is written by {p1} with ${listed(ones.map(withArticle))} and by {p2} with ${listed(twos.map(withArticle))}.`,
      rule: RULES.sharedLetters,
    },
  ]
}

function writes(whose: PersonSubject, letter: string) {
  return (light: LightName): Mark => ({ whose, body: POINT_TITLES[light], letter })
}

/** The letter of one's birth month, where the other writes it. */
function monthLetterFacts({ first, second }: PairTelling): PartsBody[] {
  return [
    { who: 'p1', other: 'p2', month: first.month, sky: second } as const,
    { who: 'p2', other: 'p1', month: second.month, sky: first } as const,
  ].flatMap(({ who, other, month, sky }) => {
    const lights = month === null ? [] : writersOf(sky, month.letter)
    if (month === null || lights.length === 0) return []
    return {
      topic: 'months',
      property: `${who}LetterIn${other}`,
      value: month.letter,
      marks: [
        { whose: who, relation: 'month', letter: month.letter },
        ...lights.map(writes(other, month.letter)),
      ],
      sentence: `The letter of {${who}}'s birth month, ${month.letter}, is written in {${other}}'s sky by ${listed(lights.map(withArticle))}.`,
      rule: RULES.sharedLetters,
    }
  })
}

function togetherFacts({ first, second }: PairTelling): PartsBody[] {
  const letters = new Set([...lettersOf(first), ...lettersOf(second)])
  return [
    {
      topic: 'letters',
      property: 'together',
      value: letters.size,
      measures: { count: { value: letters.size, unit: 'count' } },
      marks: [{ relation: 'write together', count: letters.size }],
      sentence: `Together {p1} and {p2} write {count} of the twelve simple letters.`,
      rule: RULES.sharedLetters,
    },
  ]
}

/** The sefirah at which the path of one's light meets the path of the other's. */
function meetingFacts({ first, second }: PairTelling, point: LightName): PartsBody[] {
  const [one, two] = [first.points[point], second.points[point]]
  if (one === null || two === null || one.letter === two.letter) return []
  const [mine, yours] = [pathOfLetter(one.letter), pathOfLetter(two.letter)]
  const meeting = mine.joins.find((sefirah) => yours.joins.includes(sefirah))
  if (meeting === undefined) return []
  return [
    {
      topic: 'paths',
      property: `${point}Meeting`,
      value: meeting,
      marks: [
        { relation: 'paths meet', sefirah: meeting },
        writes('p1', mine.letter)(point),
        writes('p2', yours.letter)(point),
      ],
      sentence: `The paths that {p1}'s ${POINT_TITLES[point]} and {p2}'s ${POINT_TITLES[point]} walk, ${mine.letter} and ${yours.letter}, meet at ${meeting}.`,
      rule: RULES.path,
    },
  ]
}
