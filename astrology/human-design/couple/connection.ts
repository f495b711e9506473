import { once } from '#astrology/facts-once.ts'
import { definitionAreas } from '../bodygraph/bodygraph.ts'
import { CENTERS, type Center } from '../bodygraph/centers.ts'
import { CHANNELS, channelOf } from '../bodygraph/channels.ts'
import type { HumanDesignReading } from '../human-design-chart.ts'
import { holdingOf, WHOLE, type Holding } from './holding.ts'

export const BONDS = ['electromagnetic', 'companionship', 'compromise', 'dominance'] as const
type Bond = (typeof BONDS)[number]

/** One channel that lives between two people. */
export interface ChannelBond {
  readonly channel: string
  readonly bond: Bond
  /** Who holds the channel whole, where one does and the other does not. */
  readonly holder: 'first' | 'second' | null
  /** The gates of it that each holds. */
  readonly held: readonly [readonly number[], readonly number[]]
}

/** What two Human Designs make of each other. */
export interface Connection {
  readonly bonds: readonly ChannelBond[]
  readonly jointCenters: readonly Center[]
  readonly openCenters: readonly Center[]
  /** The areas of the joint definition, each from the top down. */
  readonly jointAreas: readonly (readonly Center[])[]
  readonly sharedGates: readonly number[]
  /** Gates and channels of the one that close a split of the other. */
  readonly secondBridgesFirst: readonly string[]
  readonly firstBridgesSecond: readonly string[]
}

export function connectionOf(first: HumanDesignReading, second: HumanDesignReading): Connection {
  const [one, two] = [holdingOf(first), holdingOf(second)]
  const bonds = bondsBetween(one, two)
  const areas = definitionAreas(bonds.map(({ channel }) => channelOf(channel)))
  const joint = new Set(areas.flat())
  return {
    bonds,
    jointCenters: CENTERS.filter((center) => joint.has(center)),
    openCenters: CENTERS.filter((center) => !joint.has(center)),
    jointAreas: areas,
    sharedGates: sharedGatesOf(first, second),
    secondBridgesFirst: bridgesBrought(first, two),
    firstBridgesSecond: bridgesBrought(second, one),
  }
}

/** The channels that either or both complete, in the order of the channels. */
export function bondsBetween(one: Holding, two: Holding): readonly ChannelBond[] {
  return CHANNELS.flatMap(
    (_, index) => bondAt(bondKey(index, one.channels[index]!, two.channels[index]!)) ?? [],
  )
}

/** The gates active in both, ascending. */
export function sharedGatesOf(first: HumanDesignReading, second: HumanDesignReading): number[] {
  const { gates } = holdingOf(second)
  return first.gates.filter((gate) => gates.has(gate))
}

/** A channel by its place among them, and which gates of it either holds. */
function bondKey(channel: number, one: number, two: number): number {
  return channel * 16 + one * 4 + two
}

/** There are 36 channels and 16 ways of two to hold one, so each bond is made once. */
const bondAt = once((key: number): ChannelBond | null => {
  const { id, gates } = CHANNELS[Math.floor(key / 16)]!
  const [one, two] = [Math.floor(key / 4) % 4, key % 4]
  const bond = bondOf(one, two)
  return bond && { channel: id, ...bond, held: [gatesIn(one, gates), gatesIn(two, gates)] }
})

function gatesIn(holds: number, [low, high]: readonly [number, number]): readonly number[] {
  return [...((holds & 1) === 0 ? [] : [low]), ...((holds & 2) === 0 ? [] : [high])]
}

/** The bond by which gates of a channel each holds; null where the channel is not completed. */
function bondOf(one: number, two: number): Pick<ChannelBond, 'bond' | 'holder'> | null {
  if (one === WHOLE && two === WHOLE) return { bond: 'companionship', holder: null }
  if (one === WHOLE) return { bond: two === 0 ? 'dominance' : 'compromise', holder: 'first' }
  if (two === WHOLE) return { bond: one === 0 ? 'dominance' : 'compromise', holder: 'second' }
  return (one | two) === WHOLE ? { bond: 'electromagnetic', holder: null } : null
}

/** Which of the gates and channels that bridge a split another person brings: `20`, `10-34`. */
function bridgesBrought({ bridges }: HumanDesignReading, { gates }: Holding): readonly string[] {
  return [
    ...bridges.gates.filter((gate) => gates.has(gate)).map(String),
    ...bridges.channels.filter((id) => channelOf(id).gates.every((gate) => gates.has(gate))),
  ]
}

/** Into how many areas of the joint definition the areas of one of the two fall. */
export function areasLeft(
  { areas }: HumanDesignReading,
  { jointAreas }: Pick<Connection, 'jointAreas'>,
): number {
  return jointAreas.filter((joint) =>
    areas.some(([top]) => top !== undefined && joint.includes(top)),
  ).length
}
