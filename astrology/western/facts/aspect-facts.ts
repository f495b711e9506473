import type { PartsBody } from '#astrology/facts.ts'
import { MAJOR_ASPECTS, type Aspect } from '../aspects/aspects.ts'
import type { PersonFacts } from './person-facts.ts'
import { PLANETS, POINT_NAMES, type Point } from '../zodiac/points.ts'
import { RULES } from '../rules.ts'
import { nameInSentence, withArticle } from './sentences.ts'

/** Each aspect, and whether it applies, the weightiest first. */
export function aspectFacts({ subject, sky }: PersonFacts): PartsBody[] {
  return sky.aspects
    .toSorted((a, b) => aspectWeight(b) - aspectWeight(a))
    .flatMap(({ first, second, aspect, angle, orb, motion }): PartsBody[] => {
      const property = `${first}-${second}`
      const pair = `${nameInSentence(first)} and ${nameInSentence(second)}`
      const mark = {
        body: POINT_NAMES[first],
        relation: 'aspects',
        partner: POINT_NAMES[second],
        aspect,
      }
      const inAspect: PartsBody = {
        topic: 'aspect',
        property,
        value: aspect,
        measures: {
          orbDegrees: { value: orb, unit: 'degrees' },
          angleDegrees: { value: angle, unit: 'degrees' },
        },
        marks: [mark],
        sentence: `In {${subject}}'s chart ${pair} form ${withArticle(aspect)}, {orbDegrees} from exact.`,
        rule: RULES.aspect,
      }
      if (motion === null || motion === 'still') return [inAspect]
      const coming: PartsBody = {
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

/** Greater for luminaries and planets over points, major over minor, and near over far. */
export function aspectWeight({ first, second, aspect, orb }: Aspect<Point>): number {
  const kind = (MAJOR_ASPECTS as readonly string[]).includes(aspect) ? 100 : 0
  return kind + pointWeight(first) + pointWeight(second) - 3 * orb
}

function pointWeight(point: Point): number {
  if (point === 'sun' || point === 'moon') return 30
  if (point === 'ascendant' || point === 'midheaven') return 24
  if ((PLANETS as readonly string[]).includes(point)) return 20 - PLANETS.indexOf(point as never)
  return 0
}
