import type { Said } from '#astrology/held-throughout.ts'
import { MAJOR_ASPECTS, type Aspect } from '../aspects/aspects.ts'
import type { PersonFacts } from './person-facts.ts'
import { PLANETS, POINT_NAMES, type Point } from '../zodiac/points.ts'
import { RULES } from '../rules.ts'
import { nameInSentence, withArticle } from './sentences.ts'

/** Each aspect, and whether it applies, the weightiest first. */
export function aspectFacts({ subject, sky }: PersonFacts): Said[] {
  return sky.aspects
    .toSorted((a, b) => aspectWeight(b) - aspectWeight(a))
    .flatMap(({ first, second, aspect, angle, orb, passed, motion }): Said[] => {
      const property = `${first}-${second}`
      const pair = `${nameInSentence(first)} and ${nameInSentence(second)}`
      const mark = {
        body: POINT_NAMES[first],
        relation: 'aspects',
        partner: POINT_NAMES[second],
        aspect,
      }
      const inAspect: Said = {
        topic: 'aspect',
        property,
        value: aspect,
        measures: {
          orbDegrees: { value: orb, unit: 'degrees' },
          angleDegrees: { value: angle, unit: 'degrees' },
        },
        passed,
        marks: [mark],
        sentence: `In {${subject}}'s chart ${pair} form ${withArticle(aspect)}, {orbDegrees} from exact.`,
        rule: RULES.aspect,
      }
      if (motion === null || motion === 'still') return [inAspect]
      const coming: Said = {
        topic: 'aspectMotion',
        property,
        value: motion,
        marks: [{ ...mark, isApplying: motion === 'applying' }],
        sentence: `The ${aspect} between ${pair} in {${subject}}'s chart is ${motion}.`,
        rule: RULES.aspectMotion,
      }
      return [inAspect, coming]
    })
}

const MAJOR: ReadonlySet<string> = new Set(MAJOR_ASPECTS)

/** Greater for luminaries and planets over points, major over minor, and near over far. */
export function aspectWeight({ first, second, aspect, orb }: Weighed): number {
  const kind = MAJOR.has(aspect) ? 100 : 0
  return byOrb(kind + pointWeight(first) + pointWeight(second), orb)
}

type Weighed = Pick<Aspect<Point>, 'first' | 'second' | 'aspect' | 'orb'>

/** What is left of an exact aspect's weight so many degrees from exact. */
export function byOrb(weight: number, orb: number): number {
  return weight - 3 * orb
}

function pointWeight(point: Point): number {
  return POINT_WEIGHTS[point] ?? 0
}

const POINT_WEIGHTS: Readonly<Partial<Record<Point, number>>> = {
  ...Object.fromEntries(PLANETS.map((planet, place) => [planet, 20 - place])),
  sun: 30,
  moon: 30,
  ascendant: 24,
  midheaven: 24,
}
