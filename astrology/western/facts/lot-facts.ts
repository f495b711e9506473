import type { Fact } from '#astrology/facts.ts'
import { houseOf, ordinalOf } from '../zodiac/houses.ts'
import { LOTS, type Lot } from '../zodiac/lots.ts'
import type { PersonFacts } from './person-facts.ts'
import { RULES } from '../rules.ts'
import { degreeInSign, inDegreesAndMinutes, signAt } from '../zodiac/zodiac.ts'

const LOT_NAMES: Readonly<Record<Lot, string>> = {
  fortune: 'Lot of Fortune',
  spirit: 'Lot of Spirit',
  eros: 'Lot of Eros',
  necessity: 'Lot of Necessity',
  courage: 'Lot of Courage',
  victory: 'Lot of Victory',
  nemesis: 'Lot of Nemesis',
}

/** Sign, house and degree of the seven lots; none when the birth time is unknown. */
export function lotFacts({ fact, subject, sky }: PersonFacts): Fact[] {
  const { lots, houses } = sky
  if (lots === null || houses === null) return []
  return LOTS.flatMap((lot) => {
    const longitude = lots[lot]
    const sign = signAt(longitude)
    const degrees = degreeInSign(longitude)
    const house = houseOf(longitude, houses.cusps)
    const whose = `{${subject}}'s ${LOT_NAMES[lot]}`
    const topic = `lotOf${lot.charAt(0).toUpperCase()}${lot.slice(1)}`
    const { lot: rule } = RULES
    return [
      fact({ topic, property: 'sign', value: sign, statement: `${whose} falls in ${sign}.`, rule }),
      fact({
        topic,
        property: 'house',
        value: house,
        statement: `${whose} falls in the ${ordinalOf(house)} house.`,
        rule,
      }),
      fact({
        topic,
        property: 'degree',
        value: Math.floor(degrees),
        numbers: { longitudeDegrees: longitude, degreesInSign: degrees },
        statement: `${whose} falls at ${inDegreesAndMinutes(degrees)} of ${sign}.`,
        rule,
      }),
    ]
  })
}
