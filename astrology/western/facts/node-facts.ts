import type { PartsBody } from '#astrology/facts.ts'
import { wrap } from '../zodiac/circle.ts'
import { houseOf, ordinalOf } from '../zodiac/houses.ts'
import type { PersonFacts } from './person-facts.ts'
import { RULES } from '../rules.ts'
import { signAt } from '../zodiac/zodiac.ts'

const SOUTH_NODE = 'South Node'

/** The South Node, always opposite the true North Node. */
export function southNodeFacts({ subject, sky }: PersonFacts): PartsBody[] {
  const longitude = wrap(sky.bodies.trueNode.longitude + 180)
  const sign = signAt(longitude)
  const whose = `{${subject}}'s ${SOUTH_NODE}`
  const common = { topic: 'southNode', rule: RULES.node }
  const inSign: PartsBody = {
    ...common,
    property: 'sign',
    value: sign,
    marks: [{ body: SOUTH_NODE, relation: 'stands', sign }],
    sentence: `${whose} stands in ${sign}.`,
  }
  if (sky.houses === null) return [inSign]
  const house = houseOf(longitude, sky.houses.cusps)
  const inHouse: PartsBody = {
    ...common,
    property: 'house',
    value: house,
    marks: [{ body: SOUTH_NODE, relation: 'stands', house }],
    sentence: `${whose} stands in the ${ordinalOf(house)} house.`,
  }
  return [inSign, inHouse]
}
