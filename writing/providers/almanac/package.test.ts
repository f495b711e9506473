import { describe, expect, it } from 'vitest'
import { planDocuments } from '#core/job-types.ts'
import { SYSTEMS, type System } from '#core/systems.ts'
import { factOf, type Fact, type Names } from '#astrology/facts.ts'
import { selectFacts } from '../../documents/select-facts.ts'
import { sentenceKey, type Sibling } from '../../grounding/repetition.ts'
import { sentencesOf } from '../../sentences.ts'
import { wordsOf } from '../../text.ts'
import { writeDocument } from '../../write-document.ts'
import { almanac } from '../almanac.ts'

const rule = { id: 'test.rule', rule: 'made for a test', source: 'none' }

/** Facts no table knows, the same for both people: the hardest case for a text that may not repeat itself. */
function twinFacts(count: number): readonly Fact[] {
  const personal = (['p1', 'p2'] as const).flatMap((subject) =>
    SYSTEMS.flatMap((system) => manyOf(subject, system, count)),
  )
  return [...personal, ...SYSTEMS.flatMap((system) => manyOf('couple', system, count))]
}

function manyOf(subject: 'p1' | 'p2' | 'couple', system: System, count: number): readonly Fact[] {
  const fact = factOf(subject, system)
  return Array.from({ length: count }, (_, index) =>
    fact({
      topic: `thing${index % 7}`,
      property: `kind${index}`,
      value: index,
      statement:
        subject === 'couple'
          ? `{p1} and {p2} share the ${index}th mark of ${system}.`
          : `{${subject}}'s ${index}th mark in ${system} is the colour grey.`,
      rule,
    }),
  )
}

async function writePackage(names: Names, facts: readonly Fact[], question: string | null = null) {
  const siblings: Sibling[] = []
  for (const document of planDocuments('nuclear_v2')) {
    const outcome = await writeDocument(
      almanac(),
      { document, names, facts: selectFacts(document, facts), question, missing: [], words: 900 },
      { siblings: [...siblings] },
    )
    if (outcome.kind === 'failed') throw new Error(JSON.stringify(outcome.quality))
    expect(outcome.quality.findings.filter(({ severity }) => severity !== 'minor')).toEqual([])
    siblings.push({ id: document.id, document: outcome.document })
  }
  return siblings
}

describe('the almanac', () => {
  it.each([
    ['Michael', 'Charmaine'],
    ['Анна', '田中'],
    ['James', "O'Brien"],
    ['Alex', 'Alex'],
    ['You', 'May'],
  ])(
    'writes sixteen readable documents about %s and %s with no sentence in common',
    async (p1, p2) => {
      for (const count of [0, 3, 60]) {
        const texts = await writePackage(
          { p1, p2 },
          twinFacts(count),
          'Should we marry? Will it last?',
        )
        const keys = texts.flatMap(({ document }) =>
          document.sections
            .flatMap(({ paragraphs }) => paragraphs.flatMap((paragraph) => sentencesOf(paragraph)))
            .map(sentenceKey),
        )
        expect(new Set(keys).size).toBe(keys.length)
        for (const { id, document } of texts) {
          expect([id, wordsOf(document) >= 300]).toEqual([id, true])
        }
      }
    },
  )
})
