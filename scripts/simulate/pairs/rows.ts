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

  /** Whether nothing was counted. */
  get isEmpty(): boolean {
    return this.#book === null
  }

  /** The rows in which something was counted, by their keys. */
  toData(): RowsData {
    const [width, counts] = [this.#width, this.#counts]
    const rowOf = (number: number) => counts.subarray(number * width, (number + 1) * width)
    const met = (this.#book?.keys ?? [])
      .map((key, number) => ({ key, number }))
      .filter(({ number }) => rowOf(number).some(Boolean))
    const numbers = new Uint32Array(met.length * width)
    for (const [at, { number }] of met.entries()) numbers.set(rowOf(number), at * width)
    return { keys: met.map(({ key }) => key), numbers }
  }

  #grow(beyond: number): void {
    const grown = new Uint32Array(2 * (beyond + this.#width))
    grown.set(this.#counts)
    this.#counts = grown
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
