import type { PartsBody } from '#astrology/facts.ts'
import { CLASSICAL_PLANETS } from '#astrology/western/zodiac/points.ts'
import { letterNamed, LETTERS_OF_PLANETS } from '../letters/letters.ts'
import { RULES } from '../rules.ts'
import { SIMPLE_LETTERS } from '../letters/simple-letters.ts'
import type { Part, Telling } from '../telling.ts'
import { byLetters, eachTold } from '../window/views.ts'
import { PATHS } from '../tree/tree-of-life.ts'
import { listed, POINTS_BY_WEIGHT, POINT_TITLES, spelled, withArticle } from '../words.ts'

/** The simple letters the lights write, what those letters are, and the planets' own letters. */
export const LETTER_PARTS: readonly Part[] = [
  ...POINTS_BY_WEIGHT.map((point, index): Part => ({
    views: eachTold(({ points }) => [points[point]?.sign]),
    facts: (telling) => writtenFacts(telling, { point, index }),
  })),
  { views: byLetters, facts: gatheredFacts },
  { views: byLetters, facts: imageFacts },
  { views: eachTold(() => []), facts: doubleFacts },
]

/** The paths of the tree the letters light, and those that join two strong sefirot. */
export const PATH_PARTS: readonly Part[] = [
  { views: eachTold(({ paths }) => paths), facts: pathFacts },
]

function pathFacts({ chart, who }: Telling): PartsBody[] {
  return chart.paths.flatMap(({ number, letter, joins, writtenBy, joinsStrong }) => {
    const body = { rule: RULES.path, value: letter }
    const way = { path: number, letter, sefirah: joins[0], partnerSefirah: joins[1] }
    const between = `between ${joins[0]} and ${joins[1]}`
    const written = {
      ...body,
      topic: 'paths',
      property: `path${number}`,
      sentence: litInWords({
        who,
        number,
        letter,
        between,
        lights: listed(writtenBy.map(withArticle)),
      }),
      marks: [
        way,
        ...writtenBy.map((light) => ({ body: POINT_TITLES[light], path: number, letter })),
      ],
    }
    const strong = {
      ...body,
      topic: 'paths',
      property: `strong${number}`,
      marks: [
        way,
        { path: number, relation: 'given to', term: PATHS[number - 11]!.attribution },
        ...joins.map((sefirah) => ({ sefirah, state: 'strong' })),
      ],
      sentence: `In ${who}'s tree ${joins[0]} and ${joins[1]} are both strong, and path ${number}, the letter ${letter}, runs between them, which the Golden Dawn gives to ${PATHS[number - 11]!.attribution}.`,
    }
    return [...(joinsStrong ? [strong] : []), ...(writtenBy.length > 0 ? [written] : [])]
  })
}

function litInWords(told: {
  readonly who: string
  readonly number: number
  readonly letter: string
  readonly between: string
  readonly lights: string
}): string {
  const { who, number, letter, between, lights } = told
  const wordings = [
    `Path ${number} of the Golden Dawn tree, the letter ${letter} ${between}, is lit for ${who} by ${lights}.`,
    `${who} walks path ${number}, the letter ${letter} ${between}, with ${lights}.`,
    `The letter ${letter} opens path ${number} ${between} for ${who}, to be walked with ${lights}.`,
  ]
  return wordings[number % wordings.length]!
}

function writtenFacts(
  { chart, who }: Telling,
  { point, index }: { readonly point: (typeof POINTS_BY_WEIGHT)[number]; readonly index: number },
): PartsBody[] {
  const placed = chart.points[point]
  if (placed === null) return []
  const { letter, sign } = placed
  const wordings = [
    `${who}'s ${POINT_TITLES[point]} in ${sign} writes the letter ${letter}.`,
    `The letter ${letter}, that of ${sign}, is written by ${who}'s ${POINT_TITLES[point]}.`,
    `${who} has the letter ${letter} from ${withArticle(point)} in ${sign}.`,
  ]
  return [
    {
      topic: point,
      property: 'letter',
      value: letter,
      sentence: wordings[index % wordings.length]!,
      marks: [{ body: POINT_TITLES[point], sign, letter }],
      rule: RULES.simpleLetter,
    },
  ]
}

/** How many of the twelve are written, and each that three or more lights write. */
function gatheredFacts({ chart, who }: Telling): PartsBody[] {
  const written = POINTS_BY_WEIGHT.flatMap((point) => {
    const placed = chart.points[point]
    return placed === null ? [] : [{ point, letter: placed.letter }]
  })
  const byLetter = Map.groupBy(written, ({ letter }) => letter)
  return [
    {
      topic: 'letters',
      property: 'written',
      value: [...byLetter.keys()],
      sentence: `${who}'s chart writes ${spelled(byLetter.size)} of the twelve simple letters, ${listed([...byLetter.keys()])}.`,
      measures: { count: { value: byLetter.size, unit: 'count' } },
      marks: [
        { relation: 'writes', count: byLetter.size },
        ...[...byLetter.keys()].map((letter) => ({ relation: 'writes', letter })),
      ],
      rule: RULES.simpleLetter,
    },
    ...[...byLetter].flatMap(([letter, by]) =>
      by.length < 3
        ? []
        : {
            topic: 'letters',
            property: `gathered${letter}`,
            value: by.map(({ point }) => point),
            sentence: `The letter ${letter} is written ${spelled(by.length)} times in ${who}'s chart, by ${listed(by.map(({ point }) => withArticle(point)))}.`,
            measures: { count: { value: by.length, unit: 'count' } as const },
            marks: [
              { letter, relation: 'writes', count: by.length },
              ...by.map(({ point }) => ({ body: POINT_TITLES[point], letter })),
            ],
            rule: RULES.simpleLetter,
          },
    ),
  ]
}

/** Each written letter once: its picture, its number and the sense it rules. */
function imageFacts({ chart, who }: Telling): PartsBody[] {
  const written = new Set(POINTS_BY_WEIGHT.flatMap((point) => chart.points[point]?.letter ?? []))
  return SIMPLE_LETTERS.filter(({ letter }) => written.has(letter)).map(({ letter, sense }) => {
    const { image, value } = letterNamed(letter)
    return {
      topic: 'letters',
      property: `image${letter}`,
      value: image,
      sentence: `The letter ${letter} that ${who} carries is ${image}, counts ${value} and rules the sense of ${sense}.`,
      marks: [
        { letter, sense },
        { letter, relation: 'counts', count: value },
      ],
      rule: RULES.letter,
    }
  })
}

function doubleFacts({ who }: Telling): PartsBody[] {
  return CLASSICAL_PLANETS.map((planet, index) => {
    const { seferYetzirah, gra, goldenDawn } = LETTERS_OF_PLANETS[planet]
    const whose = `${who}'s ${POINT_TITLES[planet]}`
    const wordings = [
      `${whose} has for its double letter ${seferYetzirah} in the short and long Sefer Yetzirah, ${gra} in that of the Gra and ${goldenDawn} in the Golden Dawn.`,
      `The double letter of ${whose} is ${seferYetzirah} by the older versions of Sefer Yetzirah, ${gra} by that of the Gra and ${goldenDawn} by the Golden Dawn.`,
      `By the short and long Sefer Yetzirah ${whose} is the double letter ${seferYetzirah}, while the Gra reads ${gra} and the Golden Dawn ${goldenDawn}.`,
    ]
    return {
      topic: planet,
      property: 'doubleLetter',
      value: [seferYetzirah, gra, goldenDawn],
      sentence: wordings[index % wordings.length]!,
      marks: [
        { body: POINT_TITLES[planet], letter: seferYetzirah, term: 'Sefer Yetzirah' },
        { body: POINT_TITLES[planet], letter: gra, term: 'Gra' },
        { body: POINT_TITLES[planet], letter: goldenDawn, term: 'Golden Dawn' },
      ],
      rule: RULES.doubleLetter,
    }
  })
}
