import { definitionAreas } from '../bodygraph/bodygraph.ts'
import { CENTERS, type Center } from '../bodygraph/centers.ts'
import { CHANNELS, type Channel } from '../bodygraph/channels.ts'
import { definitionOf, type Definition } from '../bodygraph/definition.ts'
import { mayHold, type Member } from './member.ts'

/** `one` holds a channel whole, or `several` each do; or nobody does and it is there only when they are `together`. */
type CompletedBy = 'one' | 'several' | 'together'

/** A channel that a group completes, and who does it. */
export interface GroupChannel {
  readonly channel: string
  readonly name: string
  readonly centers: readonly [Center, Center]
  /** Null where that hangs on when in their windows the members were born. */
  readonly by: CompletedBy | null
  /** Who surely holds it whole. */
  readonly whole: readonly string[]
  /** Who holds each of its gates, those who hold both among them. */
  readonly gates: readonly [HeldGate, HeldGate]
}

/** A gate of a group, with who holds it. */
export interface HeldGate {
  readonly gate: number
  readonly members: readonly string[]
  /** Who may hold it too, by an uncertain birth. */
  readonly maybe: readonly string[]
}

/** What people are when all their gates are taken as one. */
export interface Group {
  readonly channels: readonly GroupChannel[]
  /** Channels that are complete for some births of the members' windows and not for others. */
  readonly undecided: readonly string[]
  readonly definedCenters: readonly Center[]
  readonly openCenters: readonly Center[]
  /** Centers that hang on undecided channels. */
  readonly undecidedCenters: readonly Center[]
  /** The areas of the joint definition, each from the top down; null, as the definition, where undecided channels would change them. */
  readonly areas: readonly (readonly Center[])[] | null
  readonly definition: Definition | null
  /** Gates that all of them surely hold, ascending. */
  readonly sharedGates: readonly number[]
  /** Gates that surely one of them alone holds, ascending. */
  readonly soleGates: readonly HeldGate[]
}

/**
 * The union of bodygraphs (Ra Uru Hu, connection charts, with more than two): a channel is there
 * when its gates are, whoever holds them. Of uncertain births only gates that hold throughout
 * count; what hangs on others is named as undecided, or null.
 */
export function groupOf(members: readonly Member[]): Group {
  const held = (gate: number): HeldGate => heldBy(members, gate)
  const gates = [...new Set(members.flatMap((member) => member.gates))].toSorted((a, b) => a - b)
  const isHeld = (gate: number): boolean => held(gate).members.length > 0
  const mayBeHeld = (gate: number): boolean => members.some((member) => mayHold(member, gate))
  const channels = CHANNELS.filter((channel) => channel.gates.every(isHeld))
  const possible = CHANNELS.filter((channel) => channel.gates.every(mayBeHeld))
  const [areas, widest] = [definitionAreas(channels), definitionAreas(possible)]
  const [defined, reachable] = [new Set(areas.flat()), new Set(widest.flat())]
  // Another channel only ever joins areas, so those of the fewest and of the most tell of all between.
  const areDecided = JSON.stringify(areas) === JSON.stringify(widest)
  const all = gates.map(held)
  return {
    channels: channels.map((channel) => completed(channel, members)),
    undecided: possible.filter((each) => !channels.includes(each)).map(({ id }) => id),
    definedCenters: CENTERS.filter((center) => defined.has(center)),
    openCenters: CENTERS.filter((center) => !reachable.has(center)),
    undecidedCenters: CENTERS.filter((center) => reachable.has(center) && !defined.has(center)),
    areas: areDecided ? areas : null,
    definition: areDecided ? definitionOf(areas) : null,
    sharedGates: all
      .filter((each) => each.members.length === members.length)
      .map(({ gate }) => gate),
    soleGates: all.filter(({ members: who, maybe }) => who.length === 1 && maybe.length === 0),
  }
}

function heldBy(members: readonly Member[], gate: number): HeldGate {
  return {
    gate,
    members: namesOf(members.filter(({ gates }) => gates.includes(gate))),
    maybe: namesOf(members.filter(({ maybe }) => maybe.includes(gate))),
  }
}

function namesOf(members: readonly Member[]): string[] {
  return members.map(({ name }) => name)
}

function completed(
  { id, name, centers, gates: [low, high] }: Channel,
  members: readonly Member[],
): GroupChannel {
  const holdsBoth = (holds: (member: Member, gate: number) => boolean): string[] =>
    members
      .filter((member) => holds(member, low) && holds(member, high))
      .map((member) => member.name)
  const whole = holdsBoth(({ gates }, gate) => gates.includes(gate))
  const by = completedBy(whole.length)
  return {
    channel: id,
    name,
    centers,
    by: by === completedBy(holdsBoth(mayHold).length) ? by : null,
    whole,
    gates: [heldBy(members, low), heldBy(members, high)],
  }
}

function completedBy(whole: number): CompletedBy {
  if (whole === 0) return 'together'
  return whole === 1 ? 'one' : 'several'
}
