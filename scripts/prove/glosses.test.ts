import { describe, expect, it } from 'vitest'
import { CARDS } from '#writing/meaning/cards.ts'
import { falseGlosses, falseReadings, GLOSS_CASES } from './glosses.ts'
import { factsOfTwo, packageOf } from './prose/a-package.ts'
import { COUPLES } from './prose/couples.ts'
import { prove } from './prove.ts'

it('what a card says a thing is, it is (a twentieth of `npm run prove -- glosses`)', async () => {
  const lines: string[] = []
  await prove(GLOSS_CASES, { seed: 1, share: 0.05, tell: (line) => lines.push(line) })
  expect(lines.filter((line) => !line.startsWith('  ✓'))).toEqual([])
  expect(lines).toHaveLength(1)
})

describe('what is planted', () => {
  const facts = factsOfTwo(COUPLES.known.births)
  const documents = packageOf(COUPLES.known, facts)
  const document = documents.find(({ id }) => id === 'p1.vedic')

  it('is found in a card told beside what it does not explain', () => {
    const gloss = CARDS['vedic.dasha.venus']!.gloss!
    const evidence = [
      {
        id: 's1',
        sentence: `At the root of this lies Mars in Pushya, ${gloss}.`,
        facts: ['p1.vedic.mars.nakshatra', 'meaning.vedic.dasha.venus'],
      },
    ]
    const planted = { ...document!, finished: { ...document!.finished, evidence } }
    expect(falseGlosses(planted, facts, COUPLES.known)).toContainEqual(
      expect.stringContaining('does not explain'),
    )
  })

  it('is found in a state that somebody does not have', () => {
    const state = facts.find(({ id }) => id === 'p1.humanDesign.headCenter.state')!
    const others = facts.map((fact) =>
      fact === state ? { ...fact, marks: [{ center: 'Head', state: 'none of these' }] } : fact,
    )
    const design = documents.find(({ brief }) =>
      brief.themes.some((theme) => theme.facts.some(({ fact }) => fact.id === state.id)),
    )
    expect(falseReadings(design!, others).length).toBeGreaterThan(0)
    expect(falseReadings(design!, facts)).toEqual([])
  })
})
