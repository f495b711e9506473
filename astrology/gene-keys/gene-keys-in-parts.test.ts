import { expect, it } from 'vitest'
import { loadEphemeris } from '#astrology/ephemeris/load-in-node.ts'
import { castHumanDesign } from '#astrology/human-design/cast-human-design.ts'
import {
  exactMoment,
  momentWithin,
  unknownTime,
} from '#astrology/human-design/sky/moment.fixture.ts'
import { seededRandom } from '#astrology/human-design/sky/seeded-random.fixture.ts'
import { faultsInParts } from '#astrology/in-parts.fixture.ts'
import { castGeneKeys } from './cast-gene-keys.ts'
import { geneKeysCoupleFacts } from './gene-keys-couple-facts.ts'
import { geneKeysFacts } from './gene-keys-facts.ts'
import { RULES } from './gene-keys-rules.ts'

const ephemeris = await loadEphemeris()
const random = seededRandom(43)
const times = [exactMoment, (jd: number) => momentWithin(jd, 30), unknownTime]
const designs = Array.from({ length: 30 }, (_, index) =>
  castHumanDesign(ephemeris, times[index % 3]!(2_380_000 + random() * 200_000)),
)
const facts = designs.flatMap((design, index) => [
  ...geneKeysFacts(castGeneKeys(design), 'p1'),
  ...geneKeysCoupleFacts(design, designs[(index + 4) % 30]!),
])

it('tells everything in parts, with marks that agree with the value and a rule of the table', () => {
  expect(facts.length).toBeGreaterThan(3000)
  const faults = faultsInParts(facts, {
    rules: RULES,
    prose: /\.(low|middle|high)$|^(sharedKey|partnerKeys)\./,
    structural: /^system$/,
  })
  expect(faults).toEqual([])
})

it('marks every sphere in which a shared key stands', () => {
  const shared = facts.filter(({ topic }) => topic === 'sharedKey' || topic === 'partnerKeys')
  const told = shared.filter(({ property }) => property !== 'withheld')
  expect(told.length).toBeGreaterThan(50)
  for (const { value, marks } of told) {
    expect(marks.filter(({ sphere }) => sphere !== undefined)).toHaveLength([value].flat().length)
  }
})
