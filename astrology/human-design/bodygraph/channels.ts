import { centerOf, type Center } from './centers.ts'

export type Circuit =
  | 'knowing'
  | 'centering'
  | 'integration'
  | 'understanding'
  | 'sensing'
  | 'ego'
  | 'defense'
export type CircuitGroup = 'individual' | 'integration' | 'collective' | 'tribal'

/** Integration stands apart from the three groups: it serves neither tribe nor collective but survival. */
export const GROUP_OF_CIRCUIT: Readonly<Record<Circuit, CircuitGroup>> = {
  knowing: 'individual',
  centering: 'individual',
  integration: 'integration',
  understanding: 'collective',
  sensing: 'collective',
  ego: 'tribal',
  defense: 'tribal',
}

export interface Channel {
  /** Its two gates, the lower first: `20-34`. */
  readonly id: string
  readonly name: string
  readonly gates: readonly [number, number]
  /** The centers of its gates, in the gates' order. */
  readonly centers: readonly [Center, Center]
  readonly circuit: Circuit
}

/** The 36 channels, as hdkit and pyhd list them; circuits as in pyhd, which cites the Definitive Book. */
export const CHANNELS: readonly Channel[] = [
  channel([1, 8], 'Inspiration', 'knowing'),
  channel([2, 14], 'The Beat', 'knowing'),
  channel([3, 60], 'Mutation', 'knowing'),
  channel([4, 63], 'Logic', 'understanding'),
  channel([5, 15], 'Rhythm', 'understanding'),
  channel([6, 59], 'Intimacy', 'defense'),
  channel([7, 31], 'The Alpha', 'understanding'),
  channel([9, 52], 'Concentration', 'understanding'),
  channel([10, 20], 'Awakening', 'integration'),
  channel([10, 34], 'Exploration', 'centering'),
  channel([10, 57], 'Perfected Form', 'integration'),
  channel([11, 56], 'Curiosity', 'sensing'),
  channel([12, 22], 'Openness', 'knowing'),
  channel([13, 33], 'The Prodigal', 'sensing'),
  channel([16, 48], 'The Wavelength', 'understanding'),
  channel([17, 62], 'Acceptance', 'understanding'),
  channel([18, 58], 'Judgment', 'understanding'),
  channel([19, 49], 'Synthesis', 'ego'),
  channel([20, 34], 'Charisma', 'integration'),
  channel([20, 57], 'The Brainwave', 'knowing'),
  channel([21, 45], 'The Money Line', 'ego'),
  channel([23, 43], 'Structuring', 'knowing'),
  channel([24, 61], 'Awareness', 'knowing'),
  channel([25, 51], 'Initiation', 'centering'),
  channel([26, 44], 'Surrender', 'ego'),
  channel([27, 50], 'Preservation', 'defense'),
  channel([28, 38], 'Struggle', 'knowing'),
  channel([29, 46], 'Discovery', 'sensing'),
  channel([30, 41], 'Recognition', 'sensing'),
  channel([32, 54], 'Transformation', 'ego'),
  channel([34, 57], 'Power', 'integration'),
  channel([35, 36], 'Transitoriness', 'sensing'),
  channel([37, 40], 'Community', 'ego'),
  channel([39, 55], 'Emoting', 'knowing'),
  channel([42, 53], 'Maturation', 'sensing'),
  channel([47, 64], 'Abstraction', 'sensing'),
]

const CHANNEL_BY_ID: ReadonlyMap<string, Channel> = new Map(CHANNELS.map((each) => [each.id, each]))

/** A channel by its id. Throws for an id that names none. */
export function channelOf(id: string): Channel {
  const found = CHANNEL_BY_ID.get(id)
  if (found === undefined) throw new RangeError(`${id} is not a channel`)
  return found
}

/** The channels a set of active gates completes, in the table's order. */
export function definedChannels(gates: ReadonlySet<number>): readonly Channel[] {
  return CHANNELS.filter(({ gates: [low, high] }) => gates.has(low) && gates.has(high))
}

function channel(gates: readonly [number, number], name: string, circuit: Circuit): Channel {
  const [low, high] = gates
  return { id: `${low}-${high}`, name, gates, centers: [centerOf(low), centerOf(high)], circuit }
}
