import { BONDS, bondsBetween, type ChannelBond } from '../couple/connection.ts'
import { CHANNELS, channelOf } from '../bodygraph/channels.ts'
import { holdingOf } from '../couple/holding.ts'
import { knows, mayHold, type Member } from './member.ts'

/** What two members of a group make of each other, channel by channel. */
export interface PairBonds {
  readonly people: readonly [string, string]
  readonly bonds: readonly ChannelBond[]
  readonly counts: Readonly<Record<ChannelBond['bond'], number>>
  /** Channels whose bond hangs on when in their windows the two were born. */
  readonly undecided: readonly string[]
  /** Gates that both hold, ascending. */
  readonly sharedGates: readonly number[]
}

/** The electromagnetic, companionship, compromise and dominance bonds between two. */
export function pairBonds(one: Member, other: Member): PairBonds {
  const isKnown = (channel: string): boolean => {
    const { gates } = channelOf(channel)
    return knows(one, gates) && knows(other, gates)
  }
  const bonds = bondsBetween(holdingOf(one), holdingOf(other)).filter(({ channel }) =>
    isKnown(channel),
  )
  const undecided = CHANNELS.filter(
    ({ id, gates }) =>
      !isKnown(id) && gates.every((gate) => mayHold(one, gate) || mayHold(other, gate)),
  )
  const counts = BONDS.map((kind) => [kind, bonds.filter(({ bond }) => bond === kind).length])
  return {
    people: [one.name, other.name],
    bonds,
    counts: Object.fromEntries(counts) as PairBonds['counts'],
    undecided: undecided.map(({ id }) => id),
    sharedGates: one.gates.filter((gate) => other.gates.includes(gate)),
  }
}
