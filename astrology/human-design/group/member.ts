import type { HumanDesignChart } from '../human-design-chart.ts'

/** A person of a group by the gates alone, ascending. */
export interface Member {
  readonly name: string
  /** Active whenever in its window the birth was. */
  readonly gates: readonly number[]
  /** Active at some moment of it and not at another; none where the birth is exact. */
  readonly maybe: readonly number[]
}

/** A design as a member of a group, under the name it is told by. */
export function memberOf(
  name: string,
  { gates, possibleGates }: Pick<HumanDesignChart, 'gates' | 'possibleGates'>,
): Member {
  return { name, gates, maybe: possibleGates }
}

/** Whether it is known of every gate if this member holds it. */
export function knows({ maybe }: Member, gates: readonly number[]): boolean {
  return gates.every((gate) => !maybe.includes(gate))
}

/** Whether a member holds a gate, or may. */
export function mayHold({ gates, maybe }: Member, gate: number): boolean {
  return gates.includes(gate) || maybe.includes(gate)
}
