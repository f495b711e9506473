import type { Fact } from '#astrology/facts.ts'
import { MAJOR_ASPECTS, type Aspect } from '../aspects/aspects.ts'
import type { PersonFacts } from './person-facts.ts'
import { PLANETS, type Point } from '../zodiac/points.ts'
import { RULES } from '../rules.ts'
import { nameInSentence, withArticle } from './sentences.ts'
import { inDegreesAndMinutes } from '../zodiac/zodiac.ts'

/** Each aspect, and whether it applies, the weightiest first. */
export function aspectFacts({ fact, subject, sky }: PersonFacts): Fact[] {
  return sky.aspects
    .toSorted((a, b) => aspectWeight(b) - aspectWeight(a))
    .flatMap((found) => {
      const { first, second, aspect, angle, orb, motion } = found
      const pair = `${nameInSentence(first)} and ${nameInSentence(second)}`
      const inAspect = fact({
        topic: 'aspect',
        property: `${first}-${second}`,
        value: aspect,
        numbers: { orbDegrees: orb, angleDegrees: angle },
        statement: `In {${subject}}'s chart ${pair} form ${withArticle(aspect)}, ${inDegreesAndMinutes(orb)} from exact.`,
        rule: RULES.aspect,
      })
      if (motion === null || motion === 'still') return [inAspect]
      const coming = fact({
        topic: 'aspectMotion',
        property: `${first}-${second}`,
        value: motion,
        statement: `The ${aspect} between ${pair} in {${subject}}'s chart is ${motion}.`,
        rule: RULES.aspectMotion,
      })
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
