import { expect, it } from 'vitest'
import { loadEphemeris } from '#astrology/ephemeris/load-in-node.ts'
import { faultsInParts } from '#astrology/in-parts.fixture.ts'
import { castHumanDesign } from './cast-human-design.ts'
import { humanDesignCoupleFacts } from './human-design-couple-facts.ts'
import { humanDesignFacts } from './human-design-facts.ts'
import { RULES } from './human-design-rules.ts'
import { exactMoment, momentWithin, unknownTime } from './sky/moment.fixture.ts'
import { seededRandom } from './sky/seeded-random.fixture.ts'

const ephemeris = await loadEphemeris()

it('tells everything in parts, with marks that agree with the value and a rule of the table', () => {
  const random = seededRandom(41)
  const times = [exactMoment, (jd: number) => momentWithin(jd, 30), unknownTime]
  const charts = Array.from({ length: 30 }, (_, index) =>
    castHumanDesign(ephemeris, times[index % 3]!(2_380_000 + random() * 200_000)),
  )
  const facts = charts.flatMap((chart, index) => [
    ...humanDesignFacts(chart, 'p1'),
    ...humanDesignCoupleFacts(chart, charts[(index + 4) % 30]!),
  ])
  expect(facts.length).toBeGreaterThan(4000)
  expect(faultsInParts(facts, { rules: RULES })).toEqual([])
})
