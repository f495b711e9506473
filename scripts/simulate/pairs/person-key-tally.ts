import { addCells, NO_CELLS, type Cells } from './cells.ts'
import type { MetKeys } from './key-book.ts'
import { NumberedRows } from './numbered-rows.ts'
import type { CountedKey } from './pack-keys.ts'
import { Rows, type RowsData } from './rows.ts'

export interface PersonKeyData {
  readonly people: number
  /** Of people that were counted here: how many each key was found for, all in one column. */
  readonly cells: Cells
  /** The same of those that were merged, a row a key. */
  readonly hits: RowsData
}

/** How many people of the sample each key is found for. A tally counts people, or merges others that did. */
export class PersonKeyTally {
  #people: number
  readonly #counting = new NumberedRows(1)
  readonly #cells: Cells
  readonly #merged: Rows

  constructor(data?: PersonKeyData) {
    this.#people = data?.people ?? 0
    this.#cells = data?.cells ?? NO_CELLS
    this.#merged = new Rows(1, data?.hits)
  }

  add({ keys }: { readonly keys: MetKeys }): void {
    this.#people += 1
    this.#counting.count(keys, 0)
  }

  merge(other: PersonKeyTally): void {
    const { people, cells } = other.toData()
    this.#people += people
    addCells(this.#merged, cells)
  }

  /** Everything counted, in no order. Births are drawn apart, and vary by chance alone. */
  counted(): CountedKey[] {
    const { cells, hits } = this.toData()
    const rows = new Rows(1, hits)
    addCells(rows, cells)
    return [...rows.keys()].map((key) => ({ key, hits: rows.of(key)[0]!, spread: 1 }))
  }

  toData(): PersonKeyData {
    const counted = this.#counting.toCells()
    return {
      people: this.#people,
      cells: counted.keys.length > 0 ? counted : this.#cells,
      hits: this.#merged.toData(),
    }
  }
}
