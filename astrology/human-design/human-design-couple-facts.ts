import type { Fact, PartsBody } from '#astrology/facts.ts'
import { eachStateOfBoth, toldOfPairs, type PairTeller } from '#astrology/told-throughout.ts'
import { withheldFacts } from '#astrology/withheld-facts.ts'
import { bondFacts } from './couple/bond-facts.ts'
import { centerFacts } from './couple/center-facts.ts'
import { circuitFacts } from './couple/circuit-facts.ts'
import { connectionOf, sharedGatesOf } from './couple/connection.ts'
import { CROSS_TELLERS } from './couple/cross-facts.ts'
import { jointFacts } from './couple/joint-facts.ts'
import { PROFILE_TELLERS } from './couple/profile-facts.ts'
import { sharedGateFacts } from './couple/shared-gate-facts.ts'
import { splitFacts } from './couple/split-facts.ts'
import { fact } from './couple/told-once.ts'
import { COMPARISON_TELLERS } from './facts/comparison-facts.ts'
import { topicOfCouple } from './facts/topic-names.ts'
import type { HumanDesignChart, HumanDesignReading } from './human-design-chart.ts'
import { RULES } from './human-design-rules.ts'
import { readingsOf } from './sky/read-sky.ts'

/**
 * What two Human Designs make of each other, weightiest first: what holds under every
 * pair of skies the two may have been born under, then what does not. Nothing when a design
 * side is out of reach.
 */
export function humanDesignCoupleFacts(
  first: HumanDesignChart,
  second: HumanDesignChart,
): readonly Fact[] {
  const [ones, twos] = [readingsOf(first), readingsOf(second)]
  if (ones === null || twos === null) return []
  const throughout = toldOfPairs([middleOf(ones), middleOf(twos)], [ones, twos], TELLERS)
  return [
    ...throughout.held,
    ...withheldFacts(throughout, { nameOf: topicOfCouple, rule: RULES.window }),
  ].map(fact)
}

function middleOf(readings: readonly HumanDesignReading[]): HumanDesignReading {
  return readings[Math.floor(readings.length / 2)]!
}

/** Readings with the same gates share the list of them. */
const byGates = eachStateOfBoth(({ gates }: HumanDesignReading) => gates)

const TELLERS: readonly PairTeller<HumanDesignReading>[] = [
  { views: byGates, tell: connectionFacts },
  ...COMPARISON_TELLERS,
  ...PROFILE_TELLERS,
  ...CROSS_TELLERS,
  { views: byGates, tell: (first, second) => sharedGateFacts(sharedGatesOf(first, second)) },
]

function connectionFacts(first: HumanDesignReading, second: HumanDesignReading): PartsBody[] {
  const connection = connectionOf(first, second)
  return [
    ...jointFacts(connection),
    ...bondFacts(connection.bonds),
    ...splitFacts([first, second], connection),
    ...centerFacts([first, second], connection),
    ...circuitFacts(connection.bonds),
  ]
}
