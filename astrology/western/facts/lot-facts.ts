import type { PartsBody } from '#astrology/facts.ts'
import { houseOf, ordinalOf } from '../zodiac/houses.ts'
import { LOTS, type Lot } from '../zodiac/lots.ts'
import type { PersonFacts } from './person-facts.ts'
import { RULES } from '../rules.ts'
import { degreeInSign, signAt } from '../zodiac/zodiac.ts'

export const LOT_NAMES: Readonly<Record<Lot, string>> = {
  fortune: 'Lot of Fortune',
  spirit: 'Lot of Spirit',
  eros: 'Lot of Eros',
  necessity: 'Lot of Necessity',
  courage: 'Lot of Courage',
  victory: 'Lot of Victory',
  nemesis: 'Lot of Nemesis',
}

/** `lotOfFortune` */
export function topicOfLot(lot: Lot): string {
  return `lotOf${lot.charAt(0).toUpperCase()}${lot.slice(1)}`
}

/** Sign, house and degree of the seven lots; none when the birth time is unknown. */
export function lotFacts({ subject, sky }: PersonFacts): PartsBody[] {
  const { lots, houses } = sky
  if (lots === null || houses === null) return []
  return LOTS.flatMap((lot): PartsBody[] => {
    const longitude = lots[lot]
    const sign = signAt(longitude)
    const degrees = degreeInSign(longitude)
    const house = houseOf(longitude, houses.cusps)
    const body = LOT_NAMES[lot]
    const whose = `{${subject}}'s ${body}`
    const inSign = [{ body, relation: 'falls', sign }]
    const common = {
      topic: topicOfLot(lot),
      rule: RULES.lot,
    }
    return [
      {
        ...common,
        property: 'sign',
        value: sign,
        marks: inSign,
        sentence: `${whose} falls in ${sign}.`,
      },
      {
        ...common,
        property: 'house',
        value: house,
        marks: [{ body, relation: 'falls', house }],
        sentence: `${whose} falls in the ${ordinalOf(house)} house.`,
      },
      {
        ...common,
        property: 'degree',
        value: Math.floor(degrees),
        measures: {
          longitudeDegrees: { value: longitude, unit: 'degrees' },
          degreesInSign: { value: degrees, unit: 'degrees' },
        },
        marks: inSign,
        sentence: `${whose} falls at {degreesInSign:inSign} of ${sign}.`,
      },
    ]
  })
}
