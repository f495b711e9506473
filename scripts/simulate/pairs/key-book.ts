import { everyGradeOf, GRADE_COUNT, gradesMet } from '#astrology/frequency/grades.ts'
import { widestKeyOf } from '#astrology/frequency/keys-of.ts'
import { isUncounted } from '#astrology/frequency/uncounted.ts'
import type { Fact } from '#astrology/facts.ts'

/** Of an id with more values than that, the others are worked out each time: some have no end. */
const MOST_VALUES = 4096

/** Where the keys of a fact's id and value stand: `first`, and as many on from there as it meets grades. */
interface Entry {
  readonly first: number
  readonly isGraded: boolean
}

/** By value; null for one that is not counted. */
type Entries = Map<string | number | boolean, Entry | null>
const UNCOUNTED: Entries = new Map()

/** The keys of somebody's facts, each once, as the book numbers them. Holds until the next are met. */
export interface MetKeys {
  has(key: string): boolean
  readonly numbers: Int32Array
  readonly book: KeyBook
}

/**
 * `keysOf` for millions of facts: each key has a number, from 0 in the order in which keys are
 * met, and what an id and a value are counted under is worked out once. Nothing is ever
 * forgotten, so it is for a run that ends.
 */
export class KeyBook {
  readonly #numbers = new Map<string, number>()
  /** By id, then value. */
  readonly #entries = new Map<string, Entries>()
  /** By number: for whom the key was met last. */
  #metFor = new Int32Array(1 << 16)
  readonly #met = new Int32Array(1 << 13)
  #whom = 0

  /** All keys there are, each at its number. */
  get keys(): readonly string[] {
    return [...this.#numbers.keys()]
  }

  meet(facts: readonly Fact[]): MetKeys {
    this.#whom += 1
    const [whom, met] = [this.#whom, this.#met]
    let count = 0
    for (const fact of facts) {
      const entry = this.#entryOf(fact)
      if (entry === null) continue
      const after = entry.first + (entry.isGraded ? gradesMet(fact.measures) : 1)
      for (let number = entry.first; number < after; number += 1) {
        if (this.#metFor[number] === whom) continue
        this.#metFor[number] = whom
        met[count] = number
        count += 1
      }
    }
    const has = (key: string): boolean => this.#metFor[this.#numbers.get(key) ?? -1] === whom
    return { has, numbers: met.subarray(0, count), book: this }
  }

  #entryOf(fact: Fact): Entry | null {
    const ofId = this.#entries.get(fact.id) ?? this.#newId(fact)
    if (ofId === UNCOUNTED) return null
    // A list is another object each time.
    const value = typeof fact.value === 'object' ? fact.value.join('|') : fact.value
    const known = ofId.get(value)
    if (known !== undefined) return known
    const entry = this.#newEntry(fact)
    if (ofId.size < MOST_VALUES) ofId.set(value, entry)
    return entry
  }

  #newId(fact: Fact): Entries {
    const entries: Entries = isUncounted(fact) ? UNCOUNTED : new Map()
    this.#entries.set(fact.id, entries)
    return entries
  }

  #newEntry(fact: Fact): Entry | null {
    const key = widestKeyOf(fact)
    if (key === null) return null
    const isGraded = fact.measures['orbDegrees'] !== undefined
    const known = this.#numbers.get(key)
    const first = known ?? this.#numbers.size
    const keys = isGraded ? everyGradeOf(key) : [key]
    for (const [at, each] of keys.entries()) {
      if (known !== undefined && this.#numbers.get(each) !== first + at) {
        throw new Error(`${key} has an orb in one place and none in another`)
      }
      this.#numbers.set(each, first + at)
    }
    if (first + GRADE_COUNT > this.#metFor.length) this.#grow()
    return { first, isGraded }
  }

  #grow(): void {
    const grown = new Int32Array(this.#metFor.length * 2)
    grown.set(this.#metFor)
    this.#metFor = grown
  }
}
