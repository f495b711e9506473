import type { PartsBody } from '#astrology/facts.ts'
import { once } from '#astrology/facts-once.ts'
import { nameDistance, NAMES_OF_72, type NameOf72 } from '../letters/names-of-72.ts'
import { nameMark } from '../facts/name-facts.ts'
import { RULES } from '../rules.ts'
import type { PairPart, PairTelling } from '../telling.ts'
import { both, eachTold, nameOf } from '../window/views.ts'
import { POINT_TITLES, POINTS_BY_WEIGHT } from '../words.ts'
import { kept } from './told-once.ts'

/** How far the two solar Names stand apart, their choirs, and Names that one has from the other. */
export const COUPLE_NAME_PARTS: readonly PairPart[] = [
  {
    views: both(eachTold(({ sunName }) => [sunName.number])),
    facts: ({ first, second }) =>
      sunNameFacts((first.sunName.number - 1) * 72 + second.sunName.number - 1),
  },
  ...POINTS_BY_WEIGHT.flatMap((mine, place) =>
    POINTS_BY_WEIGHT.flatMap((yours, other): PairPart[] =>
      mine === 'sun' && yours === 'sun'
        ? []
        : [
            {
              views: [nameOf(mine), nameOf(yours)],
              facts: (telling) => crossFacts(telling, { mine, yours, places: place * 8 + other }),
            },
          ],
    ),
  ),
]

type LightName = (typeof POINTS_BY_WEIGHT)[number]

const sunNameFacts = once((told: number) => {
  const [one, two] = [NAMES_OF_72[Math.floor(told / 72)]!, NAMES_OF_72[told % 72]!]
  const steps = nameDistance(one, two)
  const isOneChoir = one.choir === two.choir
  const body = { topic: 'sunName', rule: RULES.nameDistance }
  return kept([
    {
      ...body,
      property: 'distance',
      value: steps,
      measures: { steps: { value: steps, unit: 'count' } },
      marks: [
        { relation: 'steps apart', count: steps },
        { whose: 'p1', body: 'Sun', ...nameMark(one) },
        { whose: 'p2', body: 'Sun', ...nameMark(two) },
      ],
      sentence: distanceInWords(steps, [one, two]),
    },
    {
      ...body,
      property: 'choirs',
      value: [one.choir, two.choir],
      marks: [
        { whose: 'p1', body: 'Sun', choir: one.choir, sefirah: one.sefirah },
        { whose: 'p2', body: 'Sun', choir: two.choir, sefirah: two.sefirah },
      ],
      sentence: isOneChoir
        ? `The solar Names of {p1} and {p2} sing in one choir, that of the ${one.choir}, which serves ${one.sefirah}.`
        : `The solar Name of {p1} sings with the ${one.choir} before ${one.sefirah}, that of {p2} with the ${two.choir} before ${two.sefirah}.`,
    },
  ])
})

function distanceInWords(steps: number, [one, two]: readonly [NameOf72, NameOf72]): string {
  if (steps === 0)
    return `The Suns of {p1} and {p2} stand under the same Name, ${one.spelling}, that of ${one.angel}.`
  if (steps === 36) {
    return `The solar Names of {p1} and {p2}, those of ${one.angel} and ${two.angel}, stand on opposite sides of the circle.`
  }
  return `The solar Names of {p1} and {p2}, those of ${one.angel} and ${two.angel}, stand {steps:step} apart among the seventy-two.`
}

interface Lights {
  readonly mine: LightName
  readonly yours: LightName
  /** Of the two among all pairs of lights. */
  readonly places: number
}

/** A light of one under the same Name as a light of the other. */
function crossFacts(
  { first, second }: PairTelling,
  { mine, yours, places }: Lights,
): readonly PartsBody[] {
  const number = first.points[mine]?.nameOf72
  if (number === undefined || number !== second.points[yours]?.nameOf72) return NONE
  return factsOfSharedName(places * 72 + number - 1)
}

const NONE: readonly PartsBody[] = []

const factsOfSharedName = once((told: number) => {
  const places = Math.floor(told / 72)
  const [mine, yours] = [POINTS_BY_WEIGHT[Math.floor(places / 8)]!, POINTS_BY_WEIGHT[places % 8]!]
  const name = NAMES_OF_72[told % 72]!
  return kept([
    {
      topic: 'names',
      property: `${mine}${POINT_TITLES[yours]}`,
      value: name.number,
      marks: [
        { whose: 'p1', body: POINT_TITLES[mine], ...nameMark(name) },
        { whose: 'p2', body: POINT_TITLES[yours], ...nameMark(name) },
      ],
      sentence: `{p1}'s ${POINT_TITLES[mine]} and {p2}'s ${POINT_TITLES[yours]} share the Name ${name.spelling}, that of ${name.angel}.`,
      rule: RULES.nameDistance,
    },
  ])
})
