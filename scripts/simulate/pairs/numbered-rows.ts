import { GRADE_COUNT } from '#astrology/frequency/grades.ts'
import type { Cells } from './cells.ts'
import type { KeyBook, MetKeys } from './key-book.ts'

/**
 * Counts in rows of one width, a row a number of the book: what is filled millions of times. What
 * was met is kept until all are asked for, and then counted column by column, for so the
 * counts of one column stay at hand.
 */
export class NumberedRows {
  readonly #width: number
  readonly #columns: number[] = []
  readonly #ends: number[] = []
  #numbers = new Int32Array(1 << 16)
  #book: KeyBook | null = null

  constructor(width: number) {
    this.#width = width
  }

  /** Counts one in a column for each of the numbers, and for each within whose orb they are. */
  count({ numbers, book }: Pick<MetKeys, 'numbers' | 'book'>, column: number): void {
    this.#book = book
    const start = this.#ends.at(-1) ?? 0
    const end = start + numbers.length
    if (end > this.#numbers.length) this.#grow(end)
    this.#numbers.set(numbers, start)
    this.#columns.push(column)
    this.#ends.push(end)
  }

  #grow(least: number): void {
    const grown = new Int32Array(2 * least)
    grown.set(this.#numbers)
    this.#numbers = grown
  }

  #counted(): Uint32Array<ArrayBuffer>[] {
    const { size, graded } = this.#book ?? { size: 0, graded: [] }
    const columns = Array.from({ length: this.#width }, (): number[] => [])
    for (const [at, column] of this.#columns.entries()) columns[column]!.push(at)
    return columns.map((those) => {
      const counts = new Uint32Array(those.length > 0 ? size : 0)
      for (const at of those) {
        for (let from = this.#ends[at - 1] ?? 0; from < this.#ends[at]!; from += 1) {
          counts[this.#numbers[from]!]! += 1
        }
      }
      if (those.length > 0) addTighter(counts, graded)
      return counts
    })
  }

  /** What was counted, by key. */
  toCells(): Cells {
    const columns = this.#counted()
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

/** What is within an orb is within every wider one. */
function addTighter(counts: Uint32Array, graded: readonly number[]): void {
  for (const first of graded) {
    for (let number = first + GRADE_COUNT - 2; number >= first; number -= 1) {
      counts[number]! += counts[number + 1]!
    }
  }
}
