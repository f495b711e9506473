import { definitionAreas } from './bodygraph.ts'
import type { Center } from './centers.ts'
import { CHANNELS, definedChannels } from './channels.ts'

/** What would join the separate areas of a split definition. */
export interface SplitBridges {
  /** Gates that alone tie two areas together, ascending. */
  readonly gates: readonly number[]
  /** Whole channels, neither gate of which is active or a bridge by itself, that tie two areas together. */
  readonly channels: readonly string[]
}

/** The gates and whole channels that bridge a split; both empty where there is no split. */
export function splitBridges(gates: ReadonlySet<number>): SplitBridges {
  const areas = definitionAreas(definedChannels(gates))
  if (areas.length < 2) return { gates: [], channels: [] }

  const joins = (added: readonly number[]) => touched(areas, centersTied(gates, added)) > 1
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

/**
 * The centers that the channels completed by one gate, or by the two gates of a channel,
 * tie into one: these channels all share the gate's center, or the channel itself.
 */
function centersTied(gates: ReadonlySet<number>, added: readonly number[]): readonly Center[] {
  return CHANNELS.flatMap(({ gates: pair, centers }) => {
    const completed =
      pair.some((gate) => added.includes(gate)) &&
      pair.every((gate) => added.includes(gate) || gates.has(gate))
    return completed ? centers : []
  })
}

/** How many areas hold any of these centers. */
function touched(areas: readonly (readonly Center[])[], centers: readonly Center[]): number {
  return areas.filter((area) => area.some((center) => centers.includes(center))).length
}
