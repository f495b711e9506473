import type { Fact } from '#astrology/facts.ts'
import type { HumanDesignChart } from '#astrology/human-design/human-design-chart.ts'
import { eachStateOfBoth, toldOfPairs, type PairTeller } from '#astrology/told-throughout.ts'
import { withheldFacts } from '#astrology/withheld-facts.ts'
import { channelFacts } from './couple/channel-facts.ts'
import { keyFacts } from './couple/key-facts.ts'
import { profilesOf, type Profile } from './couple/profiles.ts'
import { ringFacts } from './couple/ring-facts.ts'
import { SEQUENCE_TELLERS } from './couple/sequence-facts.ts'
import { SPHERE_TELLERS } from './couple/sphere-facts.ts'
import { fact, kept } from './couple/told-once.ts'
import { noticeFact, RULES } from './gene-keys-rules.ts'
import { SPHERES } from './spheres.ts'
import { topicOfCouple } from './topic-names.ts'

/**
 * What two Gene Keys profiles have in common and complete in each other, weightiest first: what
 * holds wherever in their windows the two were born, then what does not. Read from the designs,
 * whose other gates decide what is whole already.
 */
export function geneKeysCoupleFacts(
  first: HumanDesignChart,
  second: HumanDesignChart,
): readonly Fact[] {
  const views = [profilesOf(first), profilesOf(second)] as const
  const throughout = toldOfPairs([middleOf(views[0]), middleOf(views[1])], views, TELLERS)
  return [
    ...throughout.held,
    ...withheldFacts(throughout, { nameOf: topicOfCouple, rule: RULES.window }),
  ].map(fact)
}

function middleOf(profiles: readonly Profile[]): Profile {
  return profiles[Math.floor(profiles.length / 2)]!
}

/** Which key stands in each sphere, whatever its line. */
const keysIn = ({ reading }: Profile): string =>
  SPHERES.map((sphere) => reading[sphere]?.key).join()

const byKeys = eachStateOfBoth(keysIn)

const NOTICE = kept([noticeFact('What is said here of {p1} and {p2} together')])

const TELLERS: readonly PairTeller<Profile>[] = [
  { views: byKeys, tell: keyFacts },
  {
    views: eachStateOfBoth((profile: Profile) => `${keysIn(profile)} ${profile.gates?.join()}`),
    tell: channelFacts,
  },
  ...SEQUENCE_TELLERS,
  ...SPHERE_TELLERS,
  { views: byKeys, tell: ringFacts },
  { views: eachStateOfBoth(() => 'always'), tell: () => NOTICE },
]
