import type { PartsBody } from '#astrology/facts.ts'
import { GRAHA_NAMES, GRAHA_WORDS } from '#astrology/vedic/grahas.ts'
import type { VedicChart } from '#astrology/vedic/vedic-chart.ts'
import { yogaRule } from '#astrology/vedic/vedic-rules.ts'
import type { YogaFamily } from '#astrology/vedic/yogas/yoga.ts'
import { listed, type Naming } from './naming.ts'

/**
 * The families a reading may speak of. Those of kin and hardship speak of death, disease and
 * childlessness: the chart lists them, a reading does not.
 */
const TOLD: ReadonlySet<YogaFamily> = new Set([
  'mahapurusha',
  'raja',
  'solar',
  'lunar',
  'fortune',
  'wealth',
  'nabhasa',
  'sankhya',
])

export function yogaFacts({ yogas }: VedicChart, { name }: Naming): readonly PartsBody[] {
  return yogas
    .filter(({ family }) => TOLD.has(family))
    .map((yoga) => {
      const { id, name: title, grahas } = yoga
      return {
        topic: 'yoga',
        property: id,
        value: grahas,
        sentence: `${name}'s chart forms the yoga ${title}, by ${listed(grahas.map((graha) => GRAHA_WORDS[graha]))}.`,
        marks: [
          { term: title, relation: 'forms' },
          ...grahas.map((graha) => ({
            body: GRAHA_NAMES[graha],
            relation: 'forms',
            term: title,
          })),
        ],
        rule: yogaRule(yoga),
      }
    })
}
