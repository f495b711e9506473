import type { Fact } from '#astrology/facts.ts'
import { GRAHAS } from '#astrology/vedic/grahas.ts'
import type { Varga } from '#astrology/vedic/vargas.ts'
import type { VedicChart } from '#astrology/vedic/vedic-chart.ts'
import type { FactMaker } from './fact-maker.ts'

/** The divisional charts a reading speaks of: marriage and inner worth, and work. */
const TOLD = [
  [9, 'navamsha', 'marriage and inner worth'],
  [10, 'dashamsha', 'work'],
] as const satisfies readonly (readonly [Varga, string, string])[]

export function vargaFacts(
  { vargas }: VedicChart,
  { fact, name, whose }: FactMaker,
): readonly Fact[] {
  return TOLD.flatMap(([varga, title, about]) => {
    const { lagna, grahas } = vargas[`D${varga}`]
    const rule = {
      id: `vedic.varga.D${varga}`,
      rule: `The ${title}, the chart of ${about}, divides each sign into ${varga} parts.`,
      source: 'Brihat Parashara Hora Shastra 6',
    }
    return [
      ...(lagna === null
        ? []
        : [
            fact({
              topic: `D${varga}`,
              property: 'lagna',
              value: lagna,
              statement: `In the ${title}, the chart of ${about}, ${name}'s lagna falls in ${lagna}.`,
              rule,
            }),
          ]),
      ...GRAHAS.map((graha) =>
        fact({
          topic: `D${varga}`,
          property: graha,
          value: grahas[graha],
          statement: `In the ${title} ${whose(graha)} falls in ${grahas[graha]}.`,
          rule,
        }),
      ),
    ]
  })
}
