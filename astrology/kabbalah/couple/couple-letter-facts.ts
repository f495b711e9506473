import type { PartsBody } from '#astrology/facts.ts'
import { once, onceForEach } from '#astrology/facts-once.ts'
import type { Mark } from '#astrology/marks.ts'
import { theMost } from '#astrology/the-most.ts'
import type { PersonSubject } from '#core/systems.ts'
import type { KabbalahChart } from '../kabbalah-chart.ts'
import { SIMPLE_LETTERS } from '../letters/simple-letters.ts'
import { RULES } from '../rules.ts'
import type { PairPart, PairTelling } from '../telling.ts'
import { both, byLetters, eachTold } from '../window/views.ts'
import { pathOfLetter } from '../tree/tree-of-life.ts'
import { listed, POINT_TITLES, POINTS_BY_WEIGHT, spelled, withArticle } from '../words.ts'
import { kept } from './told-once.ts'

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
  ...POINTS_BY_WEIGHT.map((point, place): PairPart => ({
    views: both(eachTold(({ points }) => [points[point]?.letter])),
    facts: (telling) => meetingFacts(telling, point, place),
  })),
]

const NO_LIGHTS: readonly LightName[] = []

function writersOf(chart: KabbalahChart, letter: string): readonly LightName[] {
  return writers(chart).get(letter) ?? NO_LIGHTS
}

/** The letters a chart writes, each with its lights, the weightiest first. */
const writers = onceForEach(({ points }: KabbalahChart): ReadonlyMap<string, LightName[]> => {
  const lights = new Map<string, LightName[]>()
  for (const point of POINTS_BY_WEIGHT) {
    const letter = points[point]?.letter
    if (letter !== undefined) lights.set(letter, [...(lights.get(letter) ?? []), point])
  }
  return lights
})

function sharedFacts({ first, second }: PairTelling): readonly PartsBody[] {
  const [ones, twos] = [writers(first), writers(second)]
  const shared = LETTERS.filter((letter) => ones.has(letter) && twos.has(letter))
  const most = theMost(shared, (letter) => ones.get(letter)!.length + twos.get(letter)!.length)
  return [
    ...factsOfShared(shared.join()),
    ...(most === null ? [] : mostFacts(`${most.amount},${most.items.join()}`)),
  ]
}

const LETTERS = SIMPLE_LETTERS.map(({ letter }) => letter)

const factsOfShared = once((letters: string) => {
  const shared = letters === '' ? [] : letters.split(',')
  return kept([
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
  ])
})

const mostFacts = once((told: string) => {
  const [lights, ...letters] = told.split(',')
  return kept([
    {
      topic: 'letters',
      property: 'most',
      value: letters,
      measures: { lights: { value: Number(lights), unit: 'count' } },
      marks: letters.map((letter) => ({ letter, rank: 1, count: Number(lights) })),
      sentence:
        letters.length === 1
          ? `Of the letters that {p1} and {p2} share, ${letters[0]} has the most lights of the two, {lights}.`
          : `Of the letters that {p1} and {p2} share, ${listed(letters)} have the most lights of the two, {lights} each.`,
      rule: RULES.sharedLetters,
    },
  ])
})

function sharedLetterFacts({ first, second }: PairTelling, letter: string): readonly PartsBody[] {
  const [ones, twos] = [writersOf(first, letter), writersOf(second, letter)]
  if (ones.length === 0 || twos.length === 0) return NONE
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

const NONE: readonly PartsBody[] = []

function writes(whose: PersonSubject, letter: string) {
  return (light: LightName): Mark => ({ whose, body: POINT_TITLES[light], letter })
}

/** The letter of one's birth month, where the other writes it. */
function monthLetterFacts({ first, second }: PairTelling): PartsBody[] {
  return [
    { who: 'p1', other: 'p2', month: first.month, sky: second } as const,
    { who: 'p2', other: 'p1', month: second.month, sky: first } as const,
  ].flatMap(({ who, other, month, sky }) => {
    const lights = month === null ? NO_LIGHTS : writersOf(sky, month.letter)
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

function togetherFacts({ first, second }: PairTelling): readonly PartsBody[] {
  const twos = writers(second)
  const [ones, others] = [writers(first), [...twos.keys()]]
  return factsOfTogether(ones.size + others.filter((letter) => !ones.has(letter)).length)
}

const factsOfTogether = once((letters: number) =>
  kept([
    {
      topic: 'letters',
      property: 'together',
      value: letters,
      measures: { count: { value: letters, unit: 'count' } },
      marks: [{ relation: 'write together', count: letters }],
      sentence: `Together {p1} and {p2} write {count} of the twelve simple letters.`,
      rule: RULES.sharedLetters,
    },
  ]),
)

/** The sefirah at which the path of one's light meets the path of the other's. */
function meetingFacts(
  { first, second }: PairTelling,
  point: LightName,
  place: number,
): readonly PartsBody[] {
  const [one, two] = [first.points[point]?.letter, second.points[point]?.letter]
  if (one === undefined || two === undefined || one === two) return NONE
  return factsOfMeeting(place * 144 + PLACE_OF.get(one)! * 12 + PLACE_OF.get(two)!)
}

const PLACE_OF: ReadonlyMap<string, number> = new Map(
  LETTERS.map((letter, place) => [letter, place]),
)

/** By the light's place and the places of the two letters. */
const factsOfMeeting = once((told: number) => {
  const point = POINTS_BY_WEIGHT[Math.floor(told / 144)]!
  const mine = pathOfLetter(LETTERS[Math.floor(told / 12) % 12]!)
  const yours = pathOfLetter(LETTERS[told % 12]!)
  const meeting = mine.joins.find((sefirah) => yours.joins.includes(sefirah))
  if (meeting === undefined) return NONE
  return kept([
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
  ])
})
