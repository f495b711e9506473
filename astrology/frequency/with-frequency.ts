import type { Fact } from '../facts.ts'
import { frequencyOf, type Compared } from './frequency-of.ts'

/** Facts with how common each one is, where that was counted. One that tells it already keeps its own. */
export function withFrequency(facts: readonly Fact[], compared: Compared = {}): Fact[] {
  return facts.map((fact) => {
    if (fact.frequency) return fact
    const frequency = frequencyOf(fact, compared)
    return frequency ? { ...fact, frequency } : fact
  })
}
