export type Row = Float64Array<ArrayBuffer>

/** Rows of one width, one after the other, with the key of each. */
export interface RowsData {
  readonly keys: readonly string[]
  readonly numbers: Row
}

/** Numbers in rows of one width, a row a key. */
export class Rows {
  readonly #width: number
  readonly #rows: Map<string, Row>

  constructor(width: number, data: RowsData = { keys: [], numbers: new Float64Array() }) {
    const { keys, numbers } = data
    this.#width = width
    this.#rows = new Map(
      keys.map((key, at) => [key, numbers.subarray(at * width, (at + 1) * width)]),
    )
  }

  /** A key's row, to be read and written; all zeros when it is new. */
  of(key: string): Row {
    const known = this.#rows.get(key)
    if (known) return known
    const row = new Float64Array(this.#width)
    this.#rows.set(key, row)
    return row
  }

  /** In the order in which they were first met. */
  keys(): IterableIterator<string> {
    return this.#rows.keys()
  }

  toData(): RowsData {
    const numbers = new Float64Array(this.#rows.size * this.#width)
    let at = 0
    for (const row of this.#rows.values()) {
      numbers.set(row, at)
      at += this.#width
    }
    return { keys: [...this.#rows.keys()], numbers }
  }
}
