import { factJson } from '#astrology/fact-json.ts'
import type { Fact, Names } from '#astrology/facts.ts'
import { aboutOfFact } from '../charts/about.ts'
import { frequencyInWords } from '#astrology/frequency/frequency-in-words.ts'

/** A fact as evidence tells it: what it says, its value and its numbers, by which rule and source, and how common it is in words. */
export type CitedFact = Omit<ReturnType<typeof factJson>, 'marks' | 'frequency'> & {
  readonly frequency: string | null
  /** What of a chart it is about, as `data-about` of its SVG has it. */
  readonly about: readonly string[]
}

/**
 * The facts of these ids, in the order of the facts. What a text cites that is no fact (what a placement
 * is said to mean) is left out.
 */
export function citedFacts(
  facts: readonly Fact[],
  ids: readonly string[],
  names: Names,
): readonly CitedFact[] {
  const cited = new Set(ids)
  return facts
    .filter(({ id }) => cited.has(id))
    .map((fact) => {
      const { marks: _, frequency, ...told } = factJson(fact, names)
      return {
        ...told,
        frequency: frequency && frequencyInWords(frequency),
        about: aboutOfFact(fact),
      }
    })
}
