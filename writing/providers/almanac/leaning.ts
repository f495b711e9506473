import type { System } from '#core/systems.ts'
import type { Fact } from '#astrology/facts.ts'
import { ASPECT_KINDS } from './western/aspects.ts'

/** Which way a system's testimony about a pair leans, by counting its facts. */
export type Leaning = 'ease' | 'mixed' | 'effort'

interface Counted {
  readonly leans: Leaning
  /** What was counted, so that the count can be checked. */
  readonly facts: readonly Fact[]
}

/** Closer than this an aspect between two people is felt daily; wider ones are not counted. */
const CLOSE_ORB_DEGREES = 3

/**
 * An editorial rule, the same for every couple: one side must outnumber the other by half
 * as much again, or the system stays undecided. Null when there is nothing to count.
 */
export function leaningOf(system: System, between: readonly Fact[]): Counted | null {
  const facts = between.filter((fact) => fact.system === system)
  const counted = COUNTS[system](facts)
  return counted === null || counted.facts.length === 0 ? null : counted
}

function byNumbers(good: number, hard: number): Leaning {
  if (good >= hard * 1.5 && good > 0) return 'ease'
  return hard >= good * 1.5 && hard > 0 ? 'effort' : 'mixed'
}

/** Kinships of two signs in one sefirah; neighbours and opposite gates count for neither. */
export const KINDRED: readonly unknown[] = ['one letter', 'one world', 'friendly worlds']
export const FOREIGN: readonly unknown[] = ['crossing', 'strangers']

const COUNTS: Readonly<Record<System, (facts: readonly Fact[]) => Counted | null>> = {
  western: (facts) => {
    const close = facts.filter(
      ({ topic, measures }) =>
        topic === 'synastry' && (measures['orbDegrees']?.value ?? 99) <= CLOSE_ORB_DEGREES,
    )
    const count = (kind: string) =>
      close.filter(({ value }) => ASPECT_KINDS[String(value)] === kind).length
    return { leans: byNumbers(count('ease'), count('tension')), facts: close }
  },
  vedic: (facts) => {
    const total = facts.find(
      ({ topic, property }) => topic === 'ashtakoota' && property === 'total',
    )
    const points = total?.measures['points']?.value
    if (total === undefined || points === undefined) return null
    if (points >= 24) return { leans: 'ease', facts: [total] }
    return { leans: points >= 18 ? 'mixed' : 'effort', facts: [total] }
  },
  humanDesign: (facts) => {
    const bonds = facts.find(({ topic, property }) => topic === 'joint' && property === 'bonds')
    if (bonds === undefined) return null
    const count = (bond: string) => bonds.measures[bond]?.value ?? 0
    return {
      leans: byNumbers(
        count('electromagnetic') + count('companionship'),
        count('compromise') + count('dominance'),
      ),
      facts: [bonds],
    }
  },
  geneKeys: (facts) => {
    const shared = facts.filter(({ topic }) => topic === 'sharedKey' || topic === 'partnerKeys')
    if (shared.length === 0) return null
    return { leans: shared.length >= 5 ? 'ease' : 'mixed', facts: shared }
  },
  kabbalah: (facts) => {
    const kinships = facts.filter(({ property }) => property === 'kinship')
    const count = (kinds: readonly unknown[]) =>
      kinships.filter(({ value }) => kinds.includes(value)).length
    return { leans: byNumbers(count(KINDRED), count(FOREIGN)), facts: kinships }
  },
}
