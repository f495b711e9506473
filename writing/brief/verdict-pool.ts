import type { Fact } from '#astrology/facts.ts'
import type { System } from '#core/systems.ts'
import type { Register } from './brief.ts'
import { byWeight, ofPair, type Candidate } from './candidates.ts'
import { echoesAmong } from './echoes.ts'
import { isFit } from './fit.ts'
import { BETWEEN_ABOUT } from './matters/between-matters.ts'
import { pullOf } from './pull.ts'

/** Takes the heaviest that are wanted, at most so many, and each once for the whole verdict. */
export type Draw = (wanted: (candidate: Candidate) => boolean, most: number) => readonly Candidate[]

/** Everything a verdict may tell, the heaviest first: what lies between two, and what all systems say together. */
export function verdictPool(
  facts: readonly Fact[],
  systems: readonly System[],
  register: Register,
): readonly Candidate[] {
  const echoes = echoesAmong(facts)
  const news = facts.filter(({ id }) => !echoes.has(id))
  const between = systems
    .map((system) => ofPair(news, system, register))
    .flatMap(({ matters, among }) => among(matters))
  const others = facts
    .filter((fact) => isOfAll(fact) && isFit(fact, register))
    .map((fact) => candidateOf(fact, register))
  return [...between, ...others].toSorted(byWeight)
}

export function drawFrom(pool: readonly Candidate[]): Draw {
  const taken = new Set<Candidate>()
  return (wanted, most) => {
    const drawn = pool.filter((each) => !taken.has(each) && wanted(each)).slice(0, most)
    for (const each of drawn) taken.add(each)
    return drawn
  }
}

function isOfAll({ subject, system, topic }: Fact): boolean {
  return subject === 'couple' && (system === 'together' || topic.startsWith('time.'))
}

/** Scores, agreements and rarities: weightier than any one thing between the two. */
const WEIGHTS: Readonly<Record<string, number>> = {
  score: 12,
  rarity: 11,
  agreement: 10.5,
  contradiction: 10,
  dimension: 9,
  coincidence: 9,
}

function candidateOf(fact: Fact, register: Register): Candidate {
  return {
    fact,
    matter: fact.property in BETWEEN_ABOUT ? fact.property : 'whole',
    weight: WEIGHTS[fact.topic] ?? 1,
    isEssential: fact.topic === 'score',
    pull: pullOf(fact, register),
  }
}
