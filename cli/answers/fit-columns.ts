/** How the columns of a table stand on a terminal. */
interface Fitted {
  /** Places of the columns that stand side by side, in their order. */
  readonly beside: readonly number[]
  /** Places of those for which there is no room: each of their cells has lines of its own. */
  readonly below: readonly number[]
  /** How wide each column is; what is longer is wrapped. */
  readonly widths: readonly number[]
}

/** Between two columns. */
export const GAP = '  '
/** A text is wrapped in its place where that leaves it so much room: in less it is hard to read. */
const READABLE = 32

/**
 * Fits columns of these widths into so many of a terminal. The widest is wrapped; where too little would be left of it,
 * it goes below, and the next is looked at. The first column stays, for it says whose row it is.
 */
export function fitColumns(wanted: readonly number[], columns: number): Fitted {
  const widths = [...wanted]
  const beside = widths.map((_, place) => place)
  const below: number[] = []
  const widestOf = (places: readonly number[]) =>
    places.reduce((widest, place) => (widths[place]! > widths[widest]! ? place : widest))
  for (;;) {
    const total = beside.reduce((sum, place) => sum + widths[place]! + GAP.length, -GAP.length)
    const widest = beside.length === 0 ? 0 : widestOf(beside)
    const room = columns - (total - (widths[widest] ?? 0))
    if (total <= columns) return { beside, below: below.toSorted((a, b) => a - b), widths }
    if (room >= READABLE || beside.length === 1) widths[widest] = Math.max(room, 1)
    else below.push(...beside.splice(beside.indexOf(widestOf(beside.slice(1))), 1))
  }
}
