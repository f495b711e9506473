import { definitionAreas } from '../bodygraph/bodygraph.ts'
import { CENTERS, type Center } from '../bodygraph/centers.ts'
import { CHANNELS, definedChannels } from '../bodygraph/channels.ts'
import type { HumanDesignReading } from '../human-design-chart.ts'
import type { Line } from '../sky/wheel.ts'

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

export interface LineBond {
  readonly kind: 'resonance' | 'harmony'
  readonly lines: readonly [Line, Line]
  /** Whether the line of each is the conscious one (Personality Sun) or the unconscious (Design Sun). */
  readonly sides: readonly ['conscious' | 'unconscious', 'conscious' | 'unconscious']
}

/** What two Human Designs make of each other. */
export interface Connection {
  readonly bonds: readonly ChannelBond[]
  readonly jointCenters: readonly Center[]
  readonly openCenters: readonly Center[]
  readonly jointAreas: number
  readonly sharedGates: readonly number[]
  /** Gates and channels of the one that close a split of the other. */
  readonly secondBridgesFirst: readonly string[]
  readonly firstBridgesSecond: readonly string[]
  readonly lineBonds: readonly LineBond[]
}

export function connectionOf(first: HumanDesignReading, second: HumanDesignReading): Connection {
  const [one, two] = [new Set(first.gates), new Set(second.gates)]
  const areas = definitionAreas(definedChannels(new Set([...one, ...two])))
  const joint = new Set(areas.flat())
  return {
    bonds: CHANNELS.flatMap(({ id, gates }) => {
      const both = [held(gates, one), held(gates, two)] as const
      const bond = bondOf(...both)
      return bond === null ? [] : [{ channel: id, ...bond, held: both }]
    }),
    jointCenters: CENTERS.filter((center) => joint.has(center)),
    openCenters: CENTERS.filter((center) => !joint.has(center)),
    jointAreas: areas.length,
    sharedGates: sharedGatesOf(first, second),
    secondBridgesFirst: bridgesBrought(first, two),
    firstBridgesSecond: bridgesBrought(second, one),
    lineBonds: lineBondsOf(first, second),
  }
}

/** The gates active in both, ascending. */
export function sharedGatesOf(first: HumanDesignReading, second: HumanDesignReading): number[] {
  return first.gates.filter((gate) => second.gates.includes(gate))
}

function held(pair: readonly number[], gates: ReadonlySet<number>): readonly number[] {
  return pair.filter((gate) => gates.has(gate))
}

/** The bond by which gates of a channel each holds; null where the channel is not completed. */
function bondOf(
  one: readonly number[],
  two: readonly number[],
): { bond: Bond; holder: 'first' | 'second' | null } | null {
  if (one.length === 2 && two.length === 2) return { bond: 'companionship', holder: null }
  if (one.length === 2)
    return { bond: two.length === 1 ? 'compromise' : 'dominance', holder: 'first' }
  if (two.length === 2)
    return { bond: one.length === 1 ? 'compromise' : 'dominance', holder: 'second' }
  const complete = one.length === 1 && two.length === 1 && one[0] !== two[0]
  return complete ? { bond: 'electromagnetic', holder: null } : null
}

/** Which of the gates and channels that bridge a split another person brings: `20`, `10-34`. */
function bridgesBrought(split: HumanDesignReading, other: ReadonlySet<number>): readonly string[] {
  const whole = CHANNELS.filter(({ id }) => split.bridges.channels.includes(id))
  return [
    ...split.bridges.gates.filter((gate) => other.has(gate)).map(String),
    ...whole.filter(({ gates }) => held(gates, other).length === 2).map(({ id }) => id),
  ]
}

/** How the conscious and the unconscious line of either stand to those of the other. */
export function lineBondsOf(
  first: HumanDesignReading,
  second: HumanDesignReading,
): readonly LineBond[] {
  return sunLines(first).flatMap((one) =>
    sunLines(second).flatMap((two): LineBond[] => {
      const apart = Math.abs(one.line - two.line)
      if (apart !== 0 && apart !== 3) return []
      return [
        {
          kind: apart === 0 ? 'resonance' : 'harmony',
          lines: [one.line, two.line],
          sides: [one.side, two.side],
        },
      ]
    }),
  )
}

function sunLines({ activations }: HumanDesignReading) {
  return [
    { side: 'conscious', line: activations.personality.sun.line },
    { side: 'unconscious', line: activations.design.sun.line },
  ] as const
}
