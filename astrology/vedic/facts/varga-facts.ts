import type { PartsBody } from '#astrology/facts.ts'
import { GRAHA_NAMES, GRAHAS } from '#astrology/vedic/grahas.ts'
import type { VedicChart } from '#astrology/vedic/vedic-chart.ts'
import { RULES } from '#astrology/vedic/vedic-rules.ts'
import type { Naming } from './naming.ts'

/** The divisional charts a reading speaks of: marriage and inner worth, and work. */
const TOLD = [
  ['D9', 'navamsha', 'marriage and inner worth'],
  ['D10', 'dashamsha', 'work'],
] as const

export function vargaFacts({ vargas }: VedicChart, { name, whose }: Naming): readonly PartsBody[] {
  return TOLD.flatMap(([varga, title, about]) => {
    const { lagna, grahas } = vargas[varga]
    const rule = RULES[varga]
    return [
      ...(lagna === null
        ? []
        : [
            {
              topic: varga,
              property: 'lagna',
              value: lagna,
              sentence: `In the ${title}, the chart of ${about}, ${name}'s lagna falls in ${lagna}.`,
              marks: [{ body: 'Lagna', relation: 'stands', sign: lagna, term: title }],
              rule,
            },
          ]),
      ...GRAHAS.map((graha) => ({
        topic: varga,
        property: graha,
        value: grahas[graha],
        sentence: `In the ${title} ${whose(graha)} falls in ${grahas[graha]}.`,
        marks: [{ body: GRAHA_NAMES[graha], relation: 'stands', sign: grahas[graha], term: title }],
        rule,
      })),
    ]
  })
}
