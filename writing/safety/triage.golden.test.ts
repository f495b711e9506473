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

/** Never trained on, nor read by whoever wrote what is. What is not reached is told in `docs/decisions/422-triage-learns-longer.md`. */
const UNSEEN = [
  { whose: 'oblique letters of several sentences', file: 'unseen', met: 0.75, flagged: 0.03 },
  { whose: 'a stranger’s plain questions', file: 'plain-unseen', met: 0.85, flagged: 0.08 },
  { whose: 'another hand’s questions', file: 'another-hand', met: 0.87, flagged: 0.05 },
  { whose: 'a new voice’s questions', file: 'new-voice', met: 0.95, flagged: 0.02 },
] as const

describe.each(UNSEEN)('triage over $whose', (unseen) => {
  const asked = readFrom(`test/golden/questions.${unseen.file}.jsonl`)
  const shareMet = (lines: typeof asked) =>
    lines.filter(({ met }) => met !== null).length / lines.length

  it(`meets more than ${unseen.met} of the grave ones`, () => {
    expect(shareMet(asked.filter(({ category }) => category !== null))).toBeGreaterThan(unseen.met)
  })

  it(`flags at most ${unseen.flagged} of the harmless ones`, () => {
    expect(shareMet(asked.filter(({ category }) => category === null))).toBeLessThanOrEqual(
      unseen.flagged,
    )
  })
})
