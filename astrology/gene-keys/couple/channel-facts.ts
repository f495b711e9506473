import type { PartsBody } from '#astrology/facts.ts'
import { once } from '#astrology/facts-once.ts'
import { CHANNELS } from '#astrology/human-design/bodygraph/channels.ts'
import { holdingOf, WHOLE } from '#astrology/human-design/couple/holding.ts'
import { RULES } from '../gene-keys-rules.ts'
import { heldKeysOf } from './held-keys.ts'
import type { Profile } from './profiles.ts'
import { kept } from './told-once.ts'

/**
 * Channels of which each has one key in a sphere, and neither the other gate anywhere in their
 * design: what one has whole nobody completes. Nothing where a design cannot be seen.
 */
export function channelFacts(first: Profile, second: Profile): readonly PartsBody[] {
  if (first.gates === null || second.gates === null) return []
  const [ones, twos] = [holdingOf({ gates: first.gates }), holdingOf({ gates: second.gates })]
  const [keys, others] = [heldKeysOf(first.reading), heldKeysOf(second.reading)]
  return CHANNELS.flatMap(({ gates: [low, high] }, place) => {
    const [one, two] = [ones.channels[place]!, twos.channels[place]!]
    if (one === two || one + two !== WHOLE || one === 0 || two === 0) return []
    const [mine, yours] = one === 1 ? [low, high] : [high, low]
    return keys.has(mine) && others.has(yours) ? factsOfChannel(place * 2 + one - 1) : []
  })
}

/** By the channel's place, and whether the first holds its lower gate or its higher. */
const factsOfChannel = once((told: number) => {
  const { id, name, gates } = CHANNELS[Math.floor(told / 2)]!
  const [one, two] = told % 2 === 0 ? gates : [gates[1], gates[0]]
  return kept([
    {
      topic: 'completedChannel',
      property: id,
      value: `p1 ${one}, p2 ${two}`,
      sentence: `{p1}'s Gene Key ${one} and {p2}'s Gene Key ${two} complete the Channel ${id}, ${name}.`,
      marks: [
        {
          whose: 'p1',
          key: one,
          relation: 'completes',
          partnerWhose: 'p2',
          partnerKey: two,
          channel: id,
        },
      ],
      rule: RULES.channel,
    },
  ])
})
