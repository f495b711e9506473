import type { Cells } from './cells.ts'
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

  /** What was counted, by key. */
  toCells(): Cells {
    const columns = this.#columns
    const keys = this.#book?.keys ?? []
    const ends = new Uint32Array(keys.length)
    // Column by column, for so they lie in memory: first how many each key has, then what they are.
    for (const counts of columns) {
      const size = Math.min(counts.length, ends.length)
      for (let number = 0; number < size; number += 1) if (counts[number]! > 0) ends[number]! += 1
    }
    const sizes = ends.slice()
    let cells = 0
    for (let number = 0; number < ends.length; number += 1) {
      cells += ends[number]!
      ends[number] = cells - ends[number]!
    }
    const found = { columns: new Uint8Array(cells), counts: new Uint32Array(cells) }
    for (const [column, counts] of columns.entries()) {
      const size = Math.min(counts.length, ends.length)
      for (let number = 0; number < size; number += 1) {
        if (counts[number] === 0) continue
        found.columns[ends[number]!] = column
        found.counts[ends[number]!] = counts[number]!
        ends[number]! += 1
      }
    }
    const isMet = (_: unknown, number: number): boolean => sizes[number]! > 0
    return { keys: keys.filter(isMet), ends: ends.filter(isMet), ...found }
  }
}
