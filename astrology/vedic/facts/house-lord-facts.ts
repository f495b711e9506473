import type { PartsBody } from '#astrology/facts.ts'
import { GRAHA_NAMES, GRAHA_WORDS } from '#astrology/vedic/grahas.ts'
import { ordinal } from '#astrology/vedic/ordinals.ts'
import type { VedicChart } from '#astrology/vedic/vedic-chart.ts'
import { RULES } from '#astrology/vedic/vedic-rules.ts'
import type { Naming } from './naming.ts'

/** Where the lord of each house stands; none without a lagna. */
export function houseLordFacts(
  { bhavas, grahas }: VedicChart,
  { name }: Naming,
): readonly PartsBody[] {
  return (bhavas ?? []).flatMap(({ house, sign, lord }) => {
    const held = grahas[lord].house
    if (held === null) return []
    const body = GRAHA_NAMES[lord]
    return [
      {
        topic: `lord${house}`,
        property: 'house',
        value: held,
        sentence: `The lord of ${name}'s ${ordinal(house)} house, ${GRAHA_WORDS[lord]}, stands in the ${ordinal(held)} house.`,
        marks: [
          { body, relation: 'stands', ofHouse: house, house: held },
          { body, relation: 'rules', house, sign },
        ],
        rule: RULES.houseLord,
      },
    ]
  })
}
