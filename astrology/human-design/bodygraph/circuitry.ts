import { GROUP_OF_CIRCUIT, type Channel, type Circuit, type CircuitGroup } from './channels.ts'

/** How many defined channels belong to each circuit and group of circuits. */
export interface Circuitry {
  readonly groups: Readonly<Record<CircuitGroup, number>>
  readonly circuits: Readonly<Record<Circuit, number>>
}

export function circuitryOf(channels: readonly Channel[]): Circuitry {
  const groups = { individual: 0, integration: 0, collective: 0, tribal: 0 }
  const circuits = {
    knowing: 0,
    centering: 0,
    integration: 0,
    understanding: 0,
    sensing: 0,
    ego: 0,
    defense: 0,
  }
  for (const { circuit } of channels) {
    circuits[circuit] += 1
    groups[GROUP_OF_CIRCUIT[circuit]] += 1
  }
  return { groups, circuits }
}
