import { describe, expect, it } from 'vitest'
import type { WrittenDocument } from './prose/a-package.ts'
import { consistency, falseAlarms, packageNamed, superlatives } from './superlatives.ts'
import { clashesOf } from './superlatives/clashes.ts'
import { superlativesOf } from './superlatives/told.ts'

/** One package of the four of `npm run prove -- superlatives`. */
describe('the sixteen documents of one couple', () => {
  it('tell of nothing as the first that is not', () => {
    expect(superlatives(packageNamed('known'))).toMatch(/^[1-9]\d* superlatives$/)
  })

  it('tell no fact in two ways, and reconcile two systems where they tell both', () => {
    expect(consistency('known')).toBe('16 documents')
  })

  it('have hardly a sentence that is taken for a false one', () => {
    expect(falseAlarms('known')).toContain('sentences')
  })
})

describe('a fault that is planted', () => {
  const { documents, facts } = packageNamed('known')
  const known = { facts, houses: { p1: [], p2: [] } }
  const faultsOf = (texts: readonly WrittenDocument[]) =>
    superlativesOf(texts, known).filter(({ fault }) => fault !== null).length

  it('is found in another sefirah for the strongest', () => {
    const planted = rewritten(documents, /strongest/, (sentence) =>
      sentence.replaceAll('Tiferet', 'Yesod'),
    )
    expect(faultsOf(planted)).toBeGreaterThan(faultsOf(documents))
  })

  it('is found in a superlative that no rule works out', () => {
    const planted = rewritten(documents, /^/, (sentence) => `Nearly every tie is easy. ${sentence}`)
    expect(faultsOf(planted)).toBeGreaterThan(faultsOf(documents))
  })

  it('is found in one text that tells a score otherwise', () => {
    const isScore = /\b[\d.]+ of 100\b/
    const twice = documents.flatMap((each) => [
      each,
      {
        ...rewritten([each], isScore, (text) => text.replace(isScore, '3 of 100'))[0]!,
        id: 'p1.western' as const,
      },
    ])
    expect(clashesOf(documents)).toEqual([])
    expect(clashesOf(twice).length).toBeGreaterThan(0)
  })
})

/** The texts with the sentences of a pattern said in another way. */
function rewritten(
  documents: readonly WrittenDocument[],
  pattern: RegExp,
  say: (sentence: string) => string,
): readonly WrittenDocument[] {
  return documents.map((each) => ({
    ...each,
    finished: {
      ...each.finished,
      evidence: each.finished.evidence.map((evidence) =>
        pattern.test(evidence.sentence)
          ? { ...evidence, sentence: say(evidence.sentence) }
          : evidence,
      ),
    },
  }))
}
