import { LEANINGS, type Leaning } from '#astrology/couple/leanings/leaning.ts'
import type { System } from '#core/systems.ts'
import type { Fact } from '#astrology/facts.ts'

/** Which way a system leans about a pair, and the fact that says so. */
export interface Leant {
  readonly leans: Leaning
  readonly fact: Fact
}

/** What the facts say of a system's leaning; null where they say nothing, as of people under age. */
export function leaningIn(system: System, between: readonly Fact[]): Leant | null {
  const fact = between.find((each) => each.system === system && each.topic === 'leaning')
  const leans = LEANINGS.find((leaning) => leaning === fact?.value)
  return fact === undefined || leans === undefined ? null : { leans, fact }
}
