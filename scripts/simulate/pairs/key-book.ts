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

type Value = string | number | boolean

/** By value; null for one that is not counted. The value met last stands apart: it is often the next. */
interface Entries {
  readonly byValue: Map<Value, Entry | null>
  last: Value | null
  lastEntry: Entry | null
}

/** By property; an id is never put together, for that takes longer than looking it up. */
type OfTopic = Map<string, Entries>

const UNCOUNTED: Entries = { byValue: new Map(), last: null, lastEntry: null }

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
  /** By subject, system and topic. */
  readonly #topics = new Map<string, OfTopic>()
  /** By number: for whom the key was met last. */
  #metFor = new Int32Array(1 << 16)
  readonly #met = new Int32Array(1 << 13)
  #whom = 0

  /** How many keys there are. */
  get size(): number {
    return this.#numbers.size
  }

  /** All keys there are, each at its number. */
  get keys(): readonly string[] {
    return [...this.#numbers.keys()]
  }

  meet(facts: readonly Fact[]): MetKeys {
    this.#whom += 1
    const [whom, met] = [this.#whom, this.#met]
    let count = 0
    let before: Fact | null = null
    let ofTopic: OfTopic = new Map()
    for (const fact of facts) {
      // Facts of one topic stand together as a rule.
      if (!isOfTopic(fact, before)) ofTopic = this.#topicOf(fact)
      before = fact
      const entry = this.#entryOf(fact, ofTopic)
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

  #topicOf({ subject, system, topic }: Fact): OfTopic {
    const name = `${subject}.${system}.${topic}`
    const known = this.#topics.get(name)
    if (known !== undefined) return known
    const fresh: OfTopic = new Map()
    this.#topics.set(name, fresh)
    return fresh
  }

  #entryOf(fact: Fact, ofTopic: OfTopic): Entry | null {
    const ofId = ofTopic.get(fact.property) ?? this.#newId(fact, ofTopic)
    if (ofId === UNCOUNTED) return null
    // A list is another object each time.
    const value = typeof fact.value === 'object' ? fact.value.join('|') : fact.value
    if (ofId.last === value) return ofId.lastEntry
    const known = ofId.byValue.get(value)
    const entry = known === undefined ? this.#newEntry(fact) : known
    if (known === undefined && ofId.byValue.size < MOST_VALUES) ofId.byValue.set(value, entry)
    ofId.last = value
    ofId.lastEntry = entry
    return entry
  }

  #newId(fact: Fact, ofTopic: OfTopic): Entries {
    const entries: Entries = isUncounted(fact)
      ? UNCOUNTED
      : { byValue: new Map(), last: null, lastEntry: null }
    ofTopic.set(fact.property, entries)
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

function isOfTopic(fact: Fact, other: Fact | null): boolean {
  return (
    fact.topic === other?.topic && fact.system === other.system && fact.subject === other.subject
  )
}
