import type { Fact } from '#astrology/facts.ts'
import { wrap } from '../zodiac/circle.ts'
import { houseOf, ordinalOf } from '../zodiac/houses.ts'
import type { PersonFacts } from './person-facts.ts'
import { RULES } from '../rules.ts'
import { signAt } from '../zodiac/zodiac.ts'

/** The South Node, always opposite the true North Node. */
export function southNodeFacts({ fact, subject, sky }: PersonFacts): Fact[] {
  const longitude = wrap(sky.bodies.trueNode.longitude + 180)
  const whose = `{${subject}}'s South Node`
  const inSign = fact({
    topic: 'southNode',
    property: 'sign',
    value: signAt(longitude),
    statement: `${whose} stands in ${signAt(longitude)}.`,
    rule: RULES.node,
  })
  if (sky.houses === null) return [inSign]
  const house = houseOf(longitude, sky.houses.cusps)
  const inHouse = fact({
    topic: 'southNode',
    property: 'house',
    value: house,
    statement: `${whose} stands in the ${ordinalOf(house)} house.`,
    rule: RULES.node,
  })
  return [inSign, inHouse]
}
