import type { MetKeys } from './key-book.ts'
import type { CountedKey } from './pack-keys.ts'
import { addTo, NumberedRows, Rows, type RowsData } from './rows.ts'

export interface PersonKeyData {
  readonly people: number
  /** A row a key: how many people it was found for. */
  readonly hits: RowsData
}

/** How many people of the sample each key is found for. */
export class PersonKeyTally {
  #people: number
  readonly #counted = new NumberedRows(1)
  readonly #hits: Rows

  constructor(data?: PersonKeyData) {
    this.#people = data?.people ?? 0
    this.#hits = new Rows(1, data?.hits)
  }

  add({ keys }: { readonly keys: MetKeys }): void {
    this.#people += 1
    this.#counted.count(keys, 0)
  }

  merge(other: PersonKeyTally): void {
    other.#counted.settle(other.#hits)
    this.#people += other.#people
    for (const key of other.#hits.keys()) addTo(this.#hits.of(key), other.#hits.of(key))
  }

  /** Everything counted, in no order. Births are drawn apart, and vary by chance alone. */
  counted(): CountedKey[] {
    this.#counted.settle(this.#hits)
    return [...this.#hits.keys()].map((key) => ({ key, hits: this.#hits.of(key)[0]!, spread: 1 }))
  }

  toData(): PersonKeyData {
    this.#counted.settle(this.#hits)
    return { people: this.#people, hits: this.#hits.toData() }
  }
}
