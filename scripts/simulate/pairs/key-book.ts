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

/** Facts of one topic, by property: an id is never put together, for that takes longer than looking it up. */
interface Topic {
  readonly subject: string
  readonly system: string
  readonly topic: string
  readonly ids: Map<string, Id>
}

/** What is known of facts of one id. */
interface Id {
  readonly topic: Topic
  readonly property: string
  /** By value; null for one that is not counted, as all of some ids are not. */
  readonly byValue: Map<Value, Entry | null> | null
  /** The value met last stands apart: it is often the next. */
  last: Value | null
  lastEntry: Entry | null
  /** What was met after it last: it is often what comes next. */
  next: Id | null
}

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
  readonly #topics = new Map<string, Topic>()
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
    let id: Id | null = null
    for (const fact of facts) {
      id = this.#idOf(fact, id)
      const entry = id.byValue === null ? null : this.#entryOf(fact, id, id.byValue)
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

  /** Facts of one topic stand together as a rule, and many of them in the same order. */
  #idOf(fact: Fact, before: Id | null): Id {
    const guess = before?.next
    if (guess && fact.property === guess.property && isOf(fact, guess.topic)) return guess
    const topic = before && isOf(fact, before.topic) ? before.topic : this.#topicOf(fact)
    const id = topic.ids.get(fact.property) ?? newId(fact, topic)
    if (before !== null) before.next = id
    return id
  }

  #topicOf({ subject, system, topic }: Fact): Topic {
    const name = `${subject}.${system}.${topic}`
    const known = this.#topics.get(name)
    if (known !== undefined) return known
    const fresh: Topic = { subject, system, topic, ids: new Map() }
    this.#topics.set(name, fresh)
    return fresh
  }

  #entryOf(fact: Fact, id: Id, byValue: Map<Value, Entry | null>): Entry | null {
    // A list is another object each time.
    const value = typeof fact.value === 'object' ? fact.value.join('|') : fact.value
    if (id.last === value) return id.lastEntry
    const known = byValue.get(value)
    const entry = known === undefined ? this.#newEntry(fact) : known
    if (known === undefined && byValue.size < MOST_VALUES) byValue.set(value, entry)
    id.last = value
    id.lastEntry = entry
    return entry
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

function isOf(fact: Fact, { subject, system, topic }: Topic): boolean {
  return fact.topic === topic && fact.system === system && fact.subject === subject
}

function newId(fact: Fact, topic: Topic): Id {
  const byValue = isUncounted(fact) ? null : new Map<Value, Entry | null>()
  const id: Id = {
    topic,
    property: fact.property,
    byValue,
    last: null,
    lastEntry: null,
    next: null,
  }
  topic.ids.set(fact.property, id)
  return id
}
