import type { Row, Rows } from './rows.ts'

/** Counts of which most would be nothing: of each key those that are not, by rising column. */
export interface Cells {
  readonly keys: readonly string[]
  /** Where in the other two those of each key end. */
  readonly ends: Uint32Array<ArrayBuffer>
  readonly columns: Uint8Array<ArrayBuffer>
  readonly counts: Uint32Array<ArrayBuffer>
}

export const NO_CELLS: Cells = {
  keys: [],
  ends: new Uint32Array(),
  columns: new Uint8Array(),
  counts: new Uint32Array(),
}

/** Adds the counts to rows whose first numbers are the columns. */
export function addCells(rows: Rows, cells: Cells): void {
  for (const { row, from, to } of rowsOfCells(rows, cells)) {
    for (let at = from; at < to; at += 1) row[cells.columns[at]!]! += cells.counts[at]!
  }
}

/** The row of each key, and between where its cells stand. */
export function* rowsOfCells(
  rows: Rows,
  { keys, ends }: Cells,
): Generator<{ readonly row: Row; readonly from: number; readonly to: number }> {
  let from = 0
  for (const [at, key] of keys.entries()) {
    const to = ends[at]!
    yield { row: rows.of(key), from, to }
    from = to
  }
}
