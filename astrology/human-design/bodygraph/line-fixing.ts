import table from './line-fixings.data.json' with { type: 'json' }
import type { Planet } from '../sky/planets.ts'
import type { Line } from '../sky/wheel.ts'

/** Whether a planet brings out a line's best (`exalted`) or its worst (`detriment`). */
export type Fixing = 'exalted' | 'detriment'

const GATES: Readonly<Record<string, readonly (readonly (readonly string[])[])[]>> = table.gates

/** How a planet fixes the line it stands in, or null where the line is left open to it. */
export function fixingOf(planet: Planet, gate: number, line: Line): Fixing | null {
  const [exalted, detriment] = GATES[String(gate)]?.[line - 1] ?? []
  if (exalted?.includes(planet)) return 'exalted'
  return detriment?.includes(planet) ? 'detriment' : null
}
