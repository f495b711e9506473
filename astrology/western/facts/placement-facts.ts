import type { PartsBody, Rule } from '#astrology/facts.ts'
import { ordinalOf } from '../zodiac/houses.ts'
import type { PersonFacts } from './person-facts.ts'
import { POINT_NAMES, type Angle, type Point, type WesternBody } from '../zodiac/points.ts'
import { isAngle } from '../read-sky.ts'
import { RULES } from '../rules.ts'
import { degreeInSign, oppositeOf, signAt } from '../zodiac/zodiac.ts'

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
export function bodyFacts({ subject, sky }: PersonFacts, topic: WesternBody): PartsBody[] {
  const { longitude, house, speed } = sky.bodies[topic]
  const body = POINT_NAMES[topic]
  const whose = `{${subject}}'s ${body}`
  const [inSign, atDegree] = longitudeFacts(subject, topic, longitude)
  const motion = speed < 0 ? 'retrograde' : 'direct'
  const inHouse: PartsBody[] =
    house === null
      ? []
      : [
          {
            topic,
            property: 'house',
            value: house,
            marks: [{ body, relation: 'stands', house }],
            sentence: `${whose} stands in the ${ordinalOf(house)} house.`,
            rule: RULES.house,
          },
        ]
  const moving: PartsBody[] = NEVER_RETROGRADE.has(topic)
    ? []
    : [
        {
          topic,
          property: 'motion',
          value: motion,
          marks: [{ body, motion }],
          sentence: `${whose} is ${speed < 0 ? 'retrograde' : 'in direct motion'}.`,
          rule: RULES.motion,
        },
      ]
  return [inSign, ...inHouse, ...moving, atDegree]
}

/** Sign and degree of an angle, and the sign across from it; nothing when the birth time is unknown. */
export function angleFacts({ subject, sky }: PersonFacts, angle: Angle): PartsBody[] {
  if (sky.angles === null) return []
  const placed = longitudeFacts(subject, angle, sky.angles[angle])
  const across = ACROSS[angle]
  if (across === undefined) return placed
  const sign = oppositeOf(signAt(sky.angles[angle]))
  const opposite: PartsBody = {
    topic: across.topic,
    property: 'sign',
    value: sign,
    marks: [{ body: across.name, relation: 'stands', sign }],
    sentence: `{${subject}}'s ${across.name} stands in ${sign}.`,
    rule: RULES.angle,
  }
  return [...placed, opposite]
}

/** What lies across the wheel from an angle, where it has a name of its own. */
const ACROSS: Readonly<Partial<Record<Angle, { topic: string; name: string }>>> = {
  ascendant: { topic: 'descendant', name: 'Descendant' },
  midheaven: { topic: 'imumCoeli', name: 'Imum Coeli' },
}

function longitudeFacts(
  subject: PersonFacts['subject'],
  topic: Point,
  longitude: number,
): [PartsBody, PartsBody] {
  const sign = signAt(longitude)
  const degrees = degreeInSign(longitude)
  const body = POINT_NAMES[topic]
  const whose = `{${subject}}'s ${body}`
  const marks = [{ body, relation: 'stands', sign }]
  const rule = ruleOf(topic)
  return [
    {
      topic,
      property: 'sign',
      value: sign,
      marks,
      sentence: `${whose} stands in ${sign}.`,
      rule,
    },
    {
      topic,
      property: 'degree',
      value: Math.floor(degrees),
      measures: {
        longitudeDegrees: { value: longitude, unit: 'degrees' },
        degreesInSign: { value: degrees, unit: 'degrees' },
      },
      marks,
      sentence: `${whose} stands at {degreesInSign:inSign} of ${sign}.`,
      rule,
    },
  ]
}

function ruleOf(point: Point): Rule {
  if (isAngle(point)) return RULES.angle
  return point === 'trueNode' || point === 'meanNode' ? RULES.node : RULES.position
}
