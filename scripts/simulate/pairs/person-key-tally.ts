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
  readonly #merged: Rows

  constructor(data?: PersonKeyData) {
    this.#people = data?.people ?? 0
    this.#merged = new Rows(1, data?.hits)
  }

  add({ keys }: { readonly keys: MetKeys }): void {
    this.#people += 1
    this.#counted.count(keys, 0)
  }

  merge(other: PersonKeyTally): void {
    this.#people += other.#people
    const hits = other.#hits()
    for (const key of hits.keys()) addTo(this.#merged.of(key), hits.of(key))
  }

  /** Everything counted, in no order. Births are drawn apart, and vary by chance alone. */
  counted(): CountedKey[] {
    const hits = this.#hits()
    return [...hits.keys()].map((key) => ({ key, hits: hits.of(key)[0]!, spread: 1 }))
  }

  toData(): PersonKeyData {
    return { people: this.#people, hits: this.#hits().toData() }
  }

  /** A tally counts people, or merges others that did. */
  #hits(): Rows {
    return this.#counted.isEmpty ? this.#merged : new Rows(1, this.#counted.toData())
  }
}
