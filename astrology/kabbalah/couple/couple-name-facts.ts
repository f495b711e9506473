import type { PartsBody } from '#astrology/facts.ts'
import { nameDistance, NAMES_OF_72, type NameOf72 } from '../letters/names-of-72.ts'
import { nameMark } from '../facts/name-facts.ts'
import { RULES } from '../rules.ts'
import type { PairPart, PairTelling } from '../telling.ts'
import { both, eachTold, nameOf } from '../window/views.ts'
import { POINT_TITLES, POINTS_BY_WEIGHT } from '../words.ts'

/** How far the two solar Names stand apart, their choirs, and Names that one has from the other. */
export const COUPLE_NAME_PARTS: readonly PairPart[] = [
  { views: both(eachTold(({ sunName }) => [sunName.number])), facts: sunNameFacts },
  ...POINTS_BY_WEIGHT.flatMap((mine) =>
    POINTS_BY_WEIGHT.filter((yours) => mine !== 'sun' || yours !== 'sun').map(
      (yours): PairPart => ({
        views: [nameOf(mine), nameOf(yours)],
        facts: (telling) => crossFacts(telling, { mine, yours }),
      }),
    ),
  ),
]

type LightName = (typeof POINTS_BY_WEIGHT)[number]

function sunNameFacts({ first, second }: PairTelling): PartsBody[] {
  const [one, two] = [first.sunName, second.sunName]
  const steps = nameDistance(one, two)
  const isOneChoir = one.choir === two.choir
  const body = { topic: 'sunName', rule: RULES.nameDistance }
  return [
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
  ]
}

function distanceInWords(steps: number, [one, two]: readonly [NameOf72, NameOf72]): string {
  if (steps === 0)
    return `The Suns of {p1} and {p2} stand under the same Name, ${one.spelling}, that of ${one.angel}.`
  if (steps === 36) {
    return `The solar Names of {p1} and {p2}, those of ${one.angel} and ${two.angel}, stand on opposite sides of the circle.`
  }
  return `The solar Names of {p1} and {p2}, those of ${one.angel} and ${two.angel}, stand {steps:step} apart among the seventy-two.`
}

/** A light of one under the same Name as a light of the other. */
function crossFacts(
  { first, second }: PairTelling,
  { mine, yours }: { readonly mine: LightName; readonly yours: LightName },
): PartsBody[] {
  const number = first.points[mine]?.nameOf72
  if (number === undefined || number !== second.points[yours]?.nameOf72) return []
  const name = NAMES_OF_72[number - 1]!
  return [
    {
      topic: 'names',
      property: `${mine}${POINT_TITLES[yours]}`,
      value: number,
      marks: [
        { whose: 'p1', body: POINT_TITLES[mine], ...nameMark(name) },
        { whose: 'p2', body: POINT_TITLES[yours], ...nameMark(name) },
      ],
      sentence: `{p1}'s ${POINT_TITLES[mine]} and {p2}'s ${POINT_TITLES[yours]} share the Name ${name.spelling}, that of ${name.angel}.`,
      rule: RULES.nameDistance,
    },
  ]
}
