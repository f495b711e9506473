import type { Fact } from '#astrology/facts.ts'
import { SYSTEMS } from '#core/systems.ts'
import type { Register } from '../brief/brief.ts'
import { ofPair, ofPerson, type Candidate } from '../brief/candidates.ts'
import { tellsByRarity } from '../brief/weigh.ts'

/** So many are tried until one can be said in a sentence. */
const MOST_TRIED = 24

/**
 * What fewest people, or pairs, have of all that a subject's readings could tell, in any of the five
 * systems, the rarest first: only what was counted often enough to say more than a bound, and of that
 * the heaviest quarter, so that what is rare is also worth saying.
 */
export function rarestFirst(
  facts: readonly Fact[],
  subject: Fact['subject'],
  register: Register,
): readonly Candidate[] {
  const all = SYSTEMS.flatMap((system) => {
    const { matters, among } =
      subject === 'couple'
        ? ofPair(facts, system, register)
        : ofPerson(facts, { system, subject, register })
    return among(matters)
  })
  const weights = all.map(({ weight }) => weight).toSorted((one, other) => other - one)
  const least = weights[Math.floor(weights.length / 4)] ?? 0
  return all
    .filter(({ fact, weight }) => isCounted(fact) && weight >= least)
    .toSorted(
      (one, other) => shareOf(one) - shareOf(other) || (one.fact.id < other.fact.id ? -1 : 1),
    )
    .slice(0, MOST_TRIED)
}

function isCounted(fact: Fact): boolean {
  return fact.frequency !== undefined && !fact.frequency.bound && tellsByRarity(fact)
}

function shareOf({ fact }: Candidate): number {
  return fact.frequency?.share ?? 1
}
