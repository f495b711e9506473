import type { Fact, Rule } from '#astrology/facts.ts'
import { ordinalOf } from '../zodiac/houses.ts'
import type { PersonFacts } from './person-facts.ts'
import { POINT_NAMES, type Angle, type Point, type WesternBody } from '../zodiac/points.ts'
import { isAngle } from '../read-sky.ts'
import { RULES } from '../rules.ts'
import type { Sky } from '../sky.ts'
import { degreeInSign, inDegreesAndMinutes, oppositeOf, signAt } from '../zodiac/zodiac.ts'

/** These never stand still or turn back in a way anyone reads: the lights, and points that are not bodies. */
const NEVER_RETROGRADE: ReadonlySet<WesternBody> = new Set<WesternBody>([
  'sun',
  'moon',
  'trueNode',
  'meanNode',
  'meanLilith',
  'osculatingLilith',
])

/** Where one body stands: sign, house, degree, and whether it is retrograde. */
export function bodyFacts({ fact, subject, sky }: PersonFacts, body: WesternBody): Fact[] {
  const { longitude, house, speed } = sky.bodies[body]
  const whose = `{${subject}}'s ${POINT_NAMES[body]}`
  const placed = longitudeFacts({ fact, subject, sky }, body, longitude)
  const inHouse =
    house === null
      ? []
      : [
          fact({
            topic: body,
            property: 'house',
            value: house,
            statement: `${whose} stands in the ${ordinalOf(house)} house.`,
            rule: RULES.house,
          }),
        ]
  const motion = NEVER_RETROGRADE.has(body)
    ? []
    : [
        fact({
          topic: body,
          property: 'motion',
          value: speed < 0 ? 'retrograde' : 'direct',
          statement: `${whose} is ${speed < 0 ? 'retrograde' : 'in direct motion'}.`,
          rule: RULES.motion,
        }),
      ]
  return [...placed.slice(0, 1), ...inHouse, ...motion, ...placed.slice(1)]
}

/** Sign and degree of an angle, and the sign across from it; nothing when the birth time is unknown. */
export function angleFacts(person: PersonFacts, angle: Angle): Fact[] {
  const { fact, subject, sky } = person
  if (sky.angles === null) return []
  const placed = longitudeFacts(person, angle, sky.angles[angle])
  const across = ACROSS[angle]
  if (across === undefined) return placed
  const sign = oppositeOf(signAt(sky.angles[angle]))
  const opposite = fact({
    topic: across.topic,
    property: 'sign',
    value: sign,
    statement: `{${subject}}'s ${across.name} stands in ${sign}.`,
    rule: RULES.angle,
  })
  return [...placed, opposite]
}

/** What lies across the wheel from an angle, where it has a name of its own. */
const ACROSS: Readonly<Partial<Record<Angle, { topic: string; name: string }>>> = {
  ascendant: { topic: 'descendant', name: 'Descendant' },
  midheaven: { topic: 'imumCoeli', name: 'Imum Coeli' },
}

function longitudeFacts(
  { fact, subject }: Pick<PersonFacts, 'fact' | 'subject'> & { sky: Sky },
  point: Point,
  longitude: number,
): [Fact, Fact] {
  const sign = signAt(longitude)
  const degrees = degreeInSign(longitude)
  const whose = `{${subject}}'s ${POINT_NAMES[point]}`
  const rule = ruleOf(point)
  return [
    fact({
      topic: point,
      property: 'sign',
      value: sign,
      statement: `${whose} stands in ${sign}.`,
      rule,
    }),
    fact({
      topic: point,
      property: 'degree',
      value: Math.floor(degrees),
      numbers: { longitudeDegrees: longitude, degreesInSign: degrees },
      statement: `${whose} stands at ${inDegreesAndMinutes(degrees)} of ${sign}.`,
      rule,
    }),
  ]
}

function ruleOf(point: Point): Rule {
  if (isAngle(point)) return RULES.angle
  return point === 'trueNode' || point === 'meanNode' ? RULES.node : RULES.position
}
