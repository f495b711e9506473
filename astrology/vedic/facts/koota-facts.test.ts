import { describe, expect, it } from 'vitest'
import { RECOMMENDED_KOOTAS } from '#astrology/vedic/koota/koota-options.ts'
import type { MoonPlace } from '#astrology/vedic/koota/moon-place.ts'
import type { Pada } from '#astrology/vedic/nakshatra.ts'
import type { Sign } from '#astrology/vedic/signs.ts'
import golden from '#test/golden/ashtakoota_pairs.json' with { type: 'json' }
import { kootaFacts } from './koota-facts.ts'

describe('points of the golden pairs', () => {
  interface Given {
    readonly sign: string
    readonly nakshatra_no: number
    readonly pada?: number | null
  }
  const moon = ({ sign, nakshatra_no, pada }: Given): MoonPlace => ({
    sign: sign as Sign,
    nakshatraNumber: nakshatra_no,
    pada: (pada ?? null) as Pada | null,
    degreesInSign: null,
  })
  const statements = (boy: Given, girl: Given, groom: 'p1' | null) =>
    kootaFacts(moon(boy), moon(girl), { groom, kootas: RECOMMENDED_KOOTAS })

  it.each(golden.regression_recomputed)(
    'are told of $boy with $girl',
    ({ boy, girl, scores, total }) => {
      const facts = statements(boy, girl, 'p1')
      const points = facts.flatMap(({ topic, property, value }) =>
        topic === 'ashtakoota' ? [[property, value] as const] : [],
      )
      expect(Object.fromEntries(points)).toEqual({ ...scores, total })
    },
  )

  it.each(golden.regression_recomputed)(
    'are the mean of what is told of either way, for $boy with $girl',
    ({ boy, girl }) => {
      const facts = statements(boy, girl, null)
      const at = (topic: string, property: string) =>
        facts.find((fact) => fact.topic === topic && fact.property === property)
      for (const { property, measures = {} } of facts.filter(
        ({ topic }) => topic === 'kootaRoles',
      )) {
        const { p1Points, p2Points } = measures
        const mean = at('ashtakoota', property === 'all' ? 'total' : property)!.value
        expect((p1Points!.value + p2Points!.value) / 2).toBe(mean)
      }
    },
  )
})
