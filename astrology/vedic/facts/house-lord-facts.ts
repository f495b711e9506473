import type { Fact } from '#astrology/facts.ts'
import { GRAHA_WORDS } from '#astrology/vedic/grahas.ts'
import { ordinal } from '#astrology/vedic/ordinals.ts'
import type { VedicChart } from '#astrology/vedic/vedic-chart.ts'
import type { FactMaker } from './fact-maker.ts'

/** Where the lord of each house stands; none without a lagna. */
export function houseLordFacts(
  { bhavas, grahas }: VedicChart,
  { fact, name }: FactMaker,
): readonly Fact[] {
  return (bhavas ?? []).flatMap(({ house, lord }) => {
    const held = grahas[lord].house
    if (held === null) return []
    return [
      fact({
        topic: `lord${house}`,
        property: 'house',
        value: held,
        statement: `The lord of ${name}'s ${ordinal(house)} house, ${GRAHA_WORDS[lord]}, stands in the ${ordinal(held)} house.`,
        rule: {
          id: 'vedic.houseLord',
          rule: 'The owner of the sign on a house carries its affairs to the house it stands in.',
          source: 'Brihat Parashara Hora Shastra 24',
        },
      }),
    ]
  })
}
