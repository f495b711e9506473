import type { Said } from '#astrology/held-throughout.ts'
import { MAJOR_ASPECTS, type Aspect } from '../aspects/aspects.ts'
import { aspectWeight } from '../facts/aspect-facts.ts'
import { nameAtStart } from '../facts/sentences.ts'
import { atPhase, leadFromNewMoon, type LunarPhase } from '../zodiac/lunar-phase.ts'
import { PLANETS, POINT_NAMES, type Planet, type Point } from '../zodiac/points.ts'
import { signNumber } from '../zodiac/zodiac.ts'
import { angularIn } from './angular-planets.ts'
import { sharedChartWords, type SharedKind } from './shared-chart-words.ts'

/** The chart two people share, as its facts need it. */
export interface SharedChart {
  readonly bodies: Readonly<
    Record<Planet, { readonly longitude: number; readonly house: number | null }>
  >
  readonly angles: { readonly ascendant: number; readonly midheaven: number } | null
  readonly aspects: readonly Aspect<Point>[]
  readonly lunarPhase: LunarPhase
}

/** What a shared chart is read by; its lesser points would only drown these. */
const WEIGHTY: ReadonlySet<Point> = new Set<Point>([
  ...PLANETS,
  'ascendant',
  'midheaven',
  'trueNode',
])
const MAJOR: ReadonlySet<string> = new Set(MAJOR_ASPECTS)

/** An aspect as near to exact as this is told before the houses and signs of the later planets, degrees. */
const TIGHT = 2

/**
 * A shared chart with what bears meaning first: Sun and Moon, the angles, how Sun and Moon
 * stand to each other, planets at the angles, tight aspects; then the other planets and the
 * wide aspects. No houses and no angles where they are not known.
 */
export function sharedChartFacts(chart: SharedChart, kind: SharedKind): Said[] {
  const contacts = weightyAspects(chart)
  const read: Record<ReturnType<typeof readAs>, Said[]> = { lights: [], tight: [], wide: [] }
  const [sun, moon, ...others] = PLANETS
  const words = sharedChartWords(kind)
  for (const contact of contacts) read[readAs(contact)].push(inAspect(words, contact))
  const angular = (planets: readonly Planet[]): Said[] => angularFacts(chart, kind, planets)
  return [
    ...placed(chart, words, [sun]),
    ...angular([sun]),
    ...placed(chart, words, [moon]),
    ...angular([moon]),
    ...corners(chart, words),
    ...read.lights,
    phaseFact(chart, kind),
    ...angular(others),
    ...read.tight,
    ...placed(chart, words, others),
    ...read.wide,
  ]
}

function readAs({ first, second, orb }: Aspect<Point>): 'lights' | 'tight' | 'wide' {
  if (first === 'sun' && second === 'moon') return 'lights'
  return orb <= TIGHT ? 'tight' : 'wide'
}

/** The major aspects among weighty points, the weightiest first. */
function weightyAspects({ aspects }: SharedChart): readonly Aspect<Point>[] {
  return aspects
    .filter(({ first, second, aspect }) => {
      return MAJOR.has(aspect) && WEIGHTY.has(first) && WEIGHTY.has(second)
    })
    .map((contact) => ({ contact, weight: aspectWeight(contact) }))
    .toSorted((a, b) => b.weight - a.weight)
    .map(({ contact }) => contact)
}

type Words = ReturnType<typeof sharedChartWords>

function placed({ bodies }: SharedChart, words: Words, planets: readonly Planet[]): Said[] {
  return planets.flatMap((planet) => {
    const { longitude, house } = bodies[planet]
    const sign = inSign(words, planet, longitude)
    return house === null ? [sign] : [sign, words.house(planet)(house)]
  })
}

function corners({ angles }: SharedChart, words: Words): Said[] {
  if (angles === null) return []
  return (['ascendant', 'midheaven'] as const).map((angle) => inSign(words, angle, angles[angle]))
}

function inSign(words: Words, point: Point, longitude: number): Said {
  return {
    ...words.sign(point)(signNumber(longitude)),
    measures: { longitudeDegrees: { value: longitude, unit: 'degrees' } },
  }
}

/** Which of the planets stand at an angle of the chart. */
function angularFacts(
  { bodies, angles }: SharedChart,
  { topic, term, rule }: SharedKind,
  planets: readonly Planet[],
): Said[] {
  if (angles === null) return []
  return planets.flatMap((planet): Said[] => {
    const angular = angularIn(angles, bodies[planet].longitude)
    if (angular === null) return []
    const { angle, orb, passed } = angular
    return [
      {
        topic: `${topic}.${planet}`,
        property: 'angular',
        value: angle,
        measures: { orbDegrees: { value: orb, unit: 'degrees' } },
        passed,
        marks: [{ term, body: POINT_NAMES[planet], relation: 'stands', partner: angle }],
        sentence: `${nameAtStart(planet)} is angular in the ${term} of {p1} and {p2}, {orbDegrees} from the ${angle}.`,
        rule,
      },
    ]
  })
}

function phaseFact({ lunarPhase }: SharedChart, { topic, term, rule }: SharedKind): Said {
  const { name } = lunarPhase
  return {
    topic: `${topic}.chart`,
    property: 'lunarPhase',
    value: name,
    measures: { elongationDegrees: { value: leadFromNewMoon(lunarPhase), unit: 'degrees' } },
    marks: [{ term, body: 'Moon', relation: 'phase' }, { term: name }],
    sentence: `The ${term} of {p1} and {p2} stands ${atPhase(lunarPhase)}.`,
    rule,
  }
}

function inAspect(words: Words, { first, second, aspect, orb, passed }: Aspect<Point>): Said {
  return {
    ...words.aspect(first)(second)(aspect),
    measures: { orbDegrees: { value: orb, unit: 'degrees' } },
    passed,
  }
}
