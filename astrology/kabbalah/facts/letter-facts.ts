import type { Fact } from '#astrology/facts.ts'
import { CLASSICAL_PLANETS } from '#astrology/western/zodiac/points.ts'
import { letterNamed, LETTERS_OF_PLANETS } from '../letters/letters.ts'
import { RULES } from '../rules.ts'
import { SIMPLE_LETTERS } from '../letters/simple-letters.ts'
import type { Telling } from '../telling.ts'
import { PATHS } from '../tree/tree-of-life.ts'
import { listed, POINTS_BY_WEIGHT, POINT_TITLES, spelled, withArticle } from '../words.ts'

/** The simple letters the lights write, what those letters are, the paths they open, and the planets' own letters. */
export function letterFacts(telling: Telling): Fact[] {
  return [
    ...writtenFacts(telling),
    ...gatheredFacts(telling),
    ...imageFacts(telling),
    ...doubleFacts(telling),
  ]
}

/** The paths of the tree the letters light, and those that join two strong sefirot. */
export function pathFacts({ chart, fact, who }: Telling): Fact[] {
  return chart.paths.flatMap(({ number, letter, joins, writtenBy, joinsStrong }) => {
    const body = { rule: RULES.path, value: letter, numbers: { path: number } }
    const between = `between ${joins[0]} and ${joins[1]}`
    const written = fact({
      ...body,
      topic: 'paths',
      property: `path${number}`,
      statement: litInWords({
        who,
        number,
        letter,
        between,
        lights: listed(writtenBy.map(withArticle)),
      }),
    })
    const strong = fact({
      ...body,
      topic: 'paths',
      property: `strong${number}`,
      statement: `In ${who}'s tree ${joins[0]} and ${joins[1]} are both strong, and path ${number}, the letter ${letter}, runs between them, which the Golden Dawn gives to ${PATHS[number - 11]!.attribution}.`,
    })
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

function writtenFacts({ chart, fact, who }: Telling): Fact[] {
  return POINTS_BY_WEIGHT.flatMap((point, index) => {
    const placed = chart.points[point]
    if (placed === null) return []
    const { letter, sign } = placed
    const wordings = [
      `${who}'s ${POINT_TITLES[point]} in ${sign} writes the letter ${letter}.`,
      `The letter ${letter}, that of ${sign}, is written by ${who}'s ${POINT_TITLES[point]}.`,
      `${who} has the letter ${letter} from the ${POINT_TITLES[point]} in ${sign}.`.replace(
        /the (Mercury|Venus|Mars|Jupiter|Saturn)/,
        '$1',
      ),
    ]
    return fact({
      topic: point,
      property: 'letter',
      value: letter,
      statement: wordings[index % wordings.length]!,
      rule: RULES.simpleLetter,
    })
  })
}

/** How many of the twelve are written, and each that three or more lights write. */
function gatheredFacts({ chart, fact, who }: Telling): Fact[] {
  const written = POINTS_BY_WEIGHT.flatMap((point) => {
    const placed = chart.points[point]
    return placed === null ? [] : [{ point, letter: placed.letter }]
  })
  const byLetter = Map.groupBy(written, ({ letter }) => letter)
  return [
    fact({
      topic: 'letters',
      property: 'written',
      value: [...byLetter.keys()],
      numbers: { count: byLetter.size },
      statement: `${who}'s chart writes ${spelled(byLetter.size)} of the twelve simple letters, ${listed([...byLetter.keys()])}.`,
      rule: RULES.simpleLetter,
    }),
    ...[...byLetter].flatMap(([letter, by]) =>
      by.length < 3
        ? []
        : fact({
            topic: 'letters',
            property: `gathered${letter}`,
            value: by.map(({ point }) => point),
            numbers: { count: by.length },
            statement: `The letter ${letter} is written ${spelled(by.length)} times in ${who}'s chart, by ${listed(by.map(({ point }) => withArticle(point)))}.`,
            rule: RULES.simpleLetter,
          }),
    ),
  ]
}

/** Each written letter once: its picture, its number and the sense it rules. */
function imageFacts({ chart, fact, who }: Telling): Fact[] {
  const written = new Set(POINTS_BY_WEIGHT.flatMap((point) => chart.points[point]?.letter ?? []))
  return SIMPLE_LETTERS.filter(({ letter }) => written.has(letter)).map(({ letter, sense }) => {
    const { image, value } = letterNamed(letter)
    return fact({
      topic: 'letters',
      property: `image${letter}`,
      value: image,
      numbers: { value },
      statement: `The letter ${letter} that ${who} carries is ${image}, counts ${value} and rules the sense of ${sense}.`,
      rule: RULES.letter,
    })
  })
}

function doubleFacts({ fact, who }: Telling): Fact[] {
  return CLASSICAL_PLANETS.map((planet, index) => {
    const { seferYetzirah, gra, goldenDawn } = LETTERS_OF_PLANETS[planet]
    const whose = `${who}'s ${POINT_TITLES[planet]}`
    const wordings = [
      `${whose} has for its double letter ${seferYetzirah} in the short and long Sefer Yetzirah, ${gra} in that of the Gra and ${goldenDawn} in the Golden Dawn.`,
      `The double letter of ${whose} is ${seferYetzirah} by the older versions of Sefer Yetzirah, ${gra} by that of the Gra and ${goldenDawn} by the Golden Dawn.`,
      `By the short and long Sefer Yetzirah ${whose} is the double letter ${seferYetzirah}, while the Gra reads ${gra} and the Golden Dawn ${goldenDawn}.`,
    ]
    return fact({
      topic: planet,
      property: 'doubleLetter',
      value: [seferYetzirah, gra, goldenDawn],
      statement: wordings[index % wordings.length]!,
      rule: RULES.doubleLetter,
    })
  })
}
