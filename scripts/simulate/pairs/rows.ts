import type { KeyBook, MetKeys } from './key-book.ts'

/**
 * Counts in rows of one width, a row a number of the book: what is filled millions of times. They
 * are kept column by column, for a pair counts in one column only, and most in its first numbers.
 */
export class NumberedRows {
  readonly #columns: Uint32Array<ArrayBuffer>[]
  #book: KeyBook | null = null

  constructor(width: number) {
    this.#columns = Array.from({ length: width }, () => new Uint32Array())
  }

  /** Counts one in a column for each of the numbers. */
  count({ numbers, book }: Pick<MetKeys, 'numbers' | 'book'>, column: number): void {
    this.#book = book
    const counts = this.#wideEnough(column, book.size)
    for (let at = 0; at < numbers.length; at += 1) counts[numbers[at]!]! += 1
  }

  #wideEnough(column: number, size: number): Uint32Array<ArrayBuffer> {
    const counts = this.#columns[column]!
    if (counts.length >= size) return counts
    const grown = new Uint32Array(2 * size)
    grown.set(counts)
    this.#columns[column] = grown
    return grown
  }

  /** Whether nothing was counted. */
  get isEmpty(): boolean {
    return this.#book === null
  }

  /** The rows in which something was counted, by their keys. */
  toData(): RowsData {
    const columns = this.#columns
    const width = columns.length
    const met = (this.#book?.keys ?? [])
      .map((key, number) => ({ key, number }))
      .filter(({ number }) => columns.some((counts) => (counts[number] ?? 0) > 0))
    const numbers = new Uint32Array(met.length * width)
    for (const [column, counts] of columns.entries()) {
      for (const [at, { number }] of met.entries()) {
        numbers[at * width + column] = counts[number] ?? 0
      }
    }
    return { keys: met.map(({ key }) => key), numbers }
  }
}

export type Row = Float64Array<ArrayBuffer> | Uint32Array<ArrayBuffer>

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

/** Adds numbers to as many sums, one by one. */
export function addTo(sums: Row, numbers: Row): void {
  // Not by entries, which make an array of each: these are millions.
  for (let at = 0; at < numbers.length; at += 1) sums[at]! += numbers[at]!
}
