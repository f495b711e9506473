import type { KeyBook, MetKeys } from './key-book.ts'

/** Counts in rows of one width, a row a number of the book: what is filled millions of times. */
export class NumberedRows {
  readonly #width: number
  #counts = new Uint32Array(1 << 20)
  #book: KeyBook | null = null

  constructor(width: number) {
    this.#width = width
  }

  /** Counts one in a column for each of the numbers. */
  count({ numbers, book }: Pick<MetKeys, 'numbers' | 'book'>, column: number): void {
    this.#book = book
    for (const number of numbers) {
      const at = number * this.#width + column
      if (at >= this.#counts.length) this.#grow(at)
      this.#counts[at]! += 1
    }
  }

  /** Adds all of it to rows by key, and begins anew. */
  settle(rows: Rows): void {
    const width = this.#width
    for (const [number, key] of this.#book?.keys.entries() ?? []) {
      const counts = this.#counts.subarray(number * width, (number + 1) * width)
      if (counts.some(Boolean)) addTo(rows.of(key), counts)
    }
    this.#counts.fill(0)
    this.#book = null
  }

  #grow(beyond: number): void {
    const grown = new Uint32Array(2 * (beyond + this.#width))
    grown.set(this.#counts)
    this.#counts = grown
  }
}

/** Numbers in rows of one width, a row a key. */
export class Rows {
  readonly #width: number
  readonly #rows: Map<string, Float64Array<ArrayBuffer>>

  constructor(
    width: number,
    { keys, numbers }: RowsData = { keys: [], numbers: new Float64Array() },
  ) {
    this.#width = width
    this.#rows = new Map(
      keys.map((key, at) => [key, numbers.subarray(at * width, (at + 1) * width)]),
    )
  }

  /** A key's row, to be read and written; all zeros when it is new. */
  of(key: string): Float64Array<ArrayBuffer> {
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

export interface RowsData {
  readonly keys: readonly string[]
  readonly numbers: Float64Array<ArrayBuffer>
}

/** Adds numbers to as many sums, one by one. */
export function addTo(sums: Float64Array, numbers: Float64Array | Uint32Array): void {
  // Not by entries, which make an array of each: these are millions.
  for (let at = 0; at < numbers.length; at += 1) sums[at]! += numbers[at]!
}
