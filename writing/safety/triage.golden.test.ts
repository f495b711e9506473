import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { CATEGORIES, type Category } from './categories.ts'
import { triage } from './triage.ts'

interface Labelled {
  readonly id: string
  readonly question: string
  readonly category: Category | null
}

function readFrom(file: string) {
  const lines = readFileSync(file, 'utf8').trim().split('\n')
  const questions = lines.map((line) => JSON.parse(line) as Labelled)
  return questions.map((question) => ({ ...question, met: triage(question.question) }))
}

const read = readFrom('test/golden/questions.jsonl')
const grave = read.filter(({ category }) => category !== null)
const harmless = read.filter(({ category }) => category === null)

const listed = (lines: readonly Labelled[]) => lines.map(({ question }) => question).join('\n')

/** Trained on: nothing learned may be lost. What first sight gives is told in `docs/decisions/327-triage-learns-families-of-words.md`. */
describe('triage over the corpus of questions', () => {
  it('meets ninety-seven of a hundred grave questions, and of every matter at least ninety-six', () => {
    expect(grave.length).toBeGreaterThanOrEqual(200)
    for (const category of CATEGORIES) {
      const of = grave.filter((line) => line.category === category)
      const missed = of.filter(({ met }) => met === null)
      expect(missed.length, `${listed(missed)}`).toBeLessThanOrEqual(of.length / 25)
    }
    expect(grave.filter(({ met }) => met !== null).length / grave.length).toBeGreaterThan(0.97)
  })

  it('meets them as what they are', () => {
    const right = grave.filter(({ category, met }) => met === category)
    expect(right.length / grave.length).toBeGreaterThan(0.95)
  })

  it('flags no more than two harmless ones in a hundred', () => {
    expect(harmless.length).toBeGreaterThanOrEqual(500)
    const flagged = harmless.filter(({ met }) => met !== null)
    expect(flagged.length / harmless.length, `${listed(flagged)}`).toBeLessThanOrEqual(0.02)
  })
})

/** Never trained on: oblique letters of several sentences, the hardest there are. What is not reached is told in `docs/decisions/350-triage-in-haste-and-in-letters.md`. */
describe('triage over letters it has never learned from', () => {
  const letters = readFrom('test/golden/questions.unseen.jsonl')
  const graveOnes = letters.filter(({ category }) => category !== null)
  const harmlessOnes = letters.filter(({ category }) => category === null)

  it('meets three of four grave ones', () => {
    const met = graveOnes.filter((line) => line.met !== null)
    expect(met.length / graveOnes.length).toBeGreaterThan(0.75)
  })

  it('flags no more than three harmless ones in a hundred', () => {
    const flagged = harmlessOnes.filter(({ met }) => met !== null)
    expect(flagged.length / harmlessOnes.length).toBeLessThanOrEqual(0.03)
  })
})

/** Never trained on, nor read by whoever wrote what is: a stranger's questions, with near misses among the harmless ones. What is not reached is told in `docs/decisions/368-triage-knows-what-words-are-like.md`. */
describe('triage over plain questions it has never learned from', () => {
  const plain = readFrom('test/golden/questions.plain-unseen.jsonl')

  it('meets seventeen of twenty grave ones', () => {
    const graveOnes = plain.filter(({ category }) => category !== null)
    const met = graveOnes.filter((line) => line.met !== null)
    expect(met.length / graveOnes.length).toBeGreaterThan(0.85)
  })

  it('flags no more than eight harmless ones in a hundred', () => {
    const harmlessOnes = plain.filter(({ category }) => category === null)
    const flagged = harmlessOnes.filter(({ met }) => met !== null)
    expect(flagged.length / harmlessOnes.length).toBeLessThanOrEqual(0.08)
  })
})

/** Never trained on: another hand's, half of the harmless ones near misses. What is not reached is told in `docs/decisions/398-near-misses-are-told-apart.md`. */
describe('triage over another hand’s questions', () => {
  const another = readFrom('test/golden/questions.another-hand.jsonl')

  it('meets five of six grave ones', () => {
    const graveOnes = another.filter(({ category }) => category !== null)
    const met = graveOnes.filter((line) => line.met !== null)
    expect(met.length / graveOnes.length).toBeGreaterThan(5 / 6)
  })

  it('flags no more than five harmless ones in a hundred', () => {
    const harmlessOnes = another.filter(({ category }) => category === null)
    const flagged = harmlessOnes.filter(({ met }) => met !== null)
    expect(flagged.length / harmlessOnes.length).toBeLessThanOrEqual(0.05)
  })
})
