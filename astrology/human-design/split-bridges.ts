import { definitionAreas, reachableFrom } from './bodygraph.ts'
import type { Center } from './centers.ts'
import { CHANNELS, definedChannels } from './channels.ts'

/** What would join the separate areas of a split definition. */
export interface SplitBridges {
  /** Gates that alone tie two areas together, ascending. */
  readonly gates: readonly number[]
  /** Whole channels, neither gate of which is active, that tie two areas together. */
  readonly channels: readonly string[]
}

/** The gates and whole channels that bridge a split; both empty where there is no split. */
export function splitBridges(gates: ReadonlySet<number>): SplitBridges {
  const areas = definitionAreas(definedChannels(gates))
  if (areas.length < 2) return { gates: [], channels: [] }

  const joins = (added: readonly number[]) => areasJoined(areas, new Set([...gates, ...added]))
  const single = missingGates(gates).filter((gate) => joins([gate]))
  const whole = CHANNELS.filter(
    ({ gates: pair }) =>
      pair.every((gate) => !gates.has(gate) && !single.includes(gate)) && joins(pair),
  )
  return { gates: single, channels: whole.map(({ id }) => id) }
}

/** The gates that would complete a channel whose other gate is active, ascending. */
function missingGates(gates: ReadonlySet<number>): readonly number[] {
  const missing = CHANNELS.flatMap(({ gates: pair }) => {
    const absent = pair.filter((gate) => !gates.has(gate))
    return absent.length === 1 ? absent : []
  })
  return [...new Set(missing)].toSorted((a, b) => a - b)
}

/** Whether a wider set of active gates makes one area of any two that were apart. */
function areasJoined(areas: readonly (readonly Center[])[], gates: ReadonlySet<number>): boolean {
  const channels = definedChannels(gates)
  const roots = areas.flatMap((area) => area.slice(0, 1))
  return roots.some((root, place) => {
    const reached = reachableFrom(root, channels)
    return roots.slice(place + 1).some((other) => reached.has(other))
  })
}
