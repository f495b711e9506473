import type { Said } from '#astrology/held-throughout.ts'
import { nameAtStart } from '../facts/sentences.ts'
import { RULES } from '../rules.ts'
import { POINT_NAMES, PLANETS, type Point } from '../zodiac/points.ts'
import type { CompositeChart } from './composite.ts'
import { sharedChartFacts } from './shared-chart-facts.ts'

const COMPOSITE = { topic: 'composite', term: 'composite chart', rule: RULES.composite } as const

const TOLD: readonly Point[] = [...PLANETS, 'ascendant', 'midheaven']

/** The midpoint composite with what bears meaning first, and last which of its points hang in the balance. */
export function compositeFacts(chart: CompositeChart): Said[] {
  return [...sharedChartFacts(chart, COMPOSITE), ...opposedFacts(chart)]
}

/** Points whose two births stand nearly opposite: their middle could as well be on the other side. */
function opposedFacts({ opposed }: CompositeChart): Said[] {
  return TOLD.flatMap((point): Said[] => {
    const found = opposed[point]
    if (found === undefined) return []
    const { topic, term, rule } = COMPOSITE
    const body = POINT_NAMES[point]
    return [
      {
        topic: `${topic}.${point}`,
        property: 'opposed',
        value: true,
        measures: { orbDegrees: { value: found.orb, unit: 'degrees' } },
        passed: found.passed,
        marks: [{ term, body, relation: 'hangs in the balance', partner: body }],
        sentence: `${nameAtStart(point)} of the composite chart of {p1} and {p2} could as well stand on the other side of the zodiac: at the two births it stood {orbDegrees} from opposite.`,
        rule,
      },
    ]
  })
}
