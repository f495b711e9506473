import { everyGradeOf, gradesMet } from '#astrology/frequency/grades.ts'
import { widestKeyOf } from '#astrology/frequency/keys-of.ts'
import { isUncounted } from '#astrology/frequency/uncounted.ts'
import type { Fact } from '#astrology/facts.ts'

/** Of an id with more values than that, the others are worked out each time: some have no end. */
const MOST_VALUES = 4096

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
  /** An `entry` by value; null where none is counted. */
  readonly byValue: Map<Value, Entry> | null
  /** The value met last stands apart: it is often the next. */
  last: Value | null
  lastEntry: Entry
  readonly isRead: readonly boolean[]
  /** What was met after it last: it is often what comes next. */
  next: Id | null
}

/** The keys of somebody's facts, each once, as the book numbers them. Holds until the next are met. */
export interface MetKeys {
  /** Of a key and the same within nested orbs the tightest alone: all before it are met too. */
  readonly numbers: Int32Array
  readonly book: KeyBook
}

/** Where the first key of an id and a value stands, doubled; one more where an orb is counted within grades. */
type Entry = number
const UNCOUNTED: Entry = -1

/**
 * `keysOf` for millions of facts: each key has a number, from 0 in the order in which keys are
 * met, and what an id and a value are counted under is worked out once. Nothing is ever
 * forgotten, so it is for a run that ends. For each of its readers it also picks out the facts that
 * one reads: whether it does is asked once an id.
 */
export class KeyBook {
  readonly #readers: readonly ((fact: Fact) => boolean)[]
  readonly #numbers = new Map<string, number>()
  readonly #graded: number[] = []
  readonly #topics = new Map<string, Topic>()
  /** By number: where a key was met last, in all that was ever met. */
  #metAt = new Float64Array(1 << 16).fill(-1)
  readonly #met = new Int32Array(1 << 13)
  #before = 0

  constructor(readers: readonly ((fact: Fact) => boolean)[] = []) {
    this.#readers = readers
  }

  /** How many keys there are. */
  get size(): number {
    return this.#numbers.size
  }

  /** All keys there are, each at its number. */
  get keys(): readonly string[] {
    return [...this.#numbers.keys()]
  }

  /** The numbers of those that are followed by the same within each orb. */
  get graded(): readonly number[] {
    return this.#graded
  }

  /** Adds to `read` the facts that each of the readers reads. */
  meet(facts: readonly Fact[], read: readonly Fact[][] = []): MetKeys {
    const [met, before] = [this.#met, this.#before]
    let count = 0
    let id: Id | null = null
    for (const fact of facts) {
      id = this.#idOf(fact, id)
      for (let reader = 0; reader < read.length; reader += 1) {
        if (id.isRead[reader]) read[reader]!.push(fact)
      }
      const entry = id.byValue === null ? UNCOUNTED : this.#entryOf(fact, id, id.byValue)
      if (entry === UNCOUNTED) continue
      const first = entry >> 1
      const number = first + ((entry & 1) === 1 ? gradesMet(fact.measures) - 1 : 0)
      const at = this.#metAt[first]! - before
      if (at < 0) {
        this.#metAt[first] = before + count
        met[count] = number
        count += 1
      } else if (met[at]! < number) met[at] = number
    }
    this.#before += count
    return { numbers: met.subarray(0, count), book: this }
  }

  /** Facts of one topic stand together as a rule, and many of them in the same order. */
  #idOf(fact: Fact, before: Id | null): Id {
    const guess = before?.next
    if (guess && fact.property === guess.property && isOf(fact, guess.topic)) return guess
    const topic = before && isOf(fact, before.topic) ? before.topic : this.#topicOf(fact)
    const id = topic.ids.get(fact.property) ?? this.#newId(fact, topic)
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

  #entryOf(fact: Fact, id: Id, byValue: Map<Value, Entry>): Entry {
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

  #newEntry(fact: Fact): Entry {
    const key = widestKeyOf(fact)
    if (key === null) return UNCOUNTED
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
    if (isGraded && known === undefined) this.#graded.push(first)
    if (first >= this.#metAt.length) this.#grow()
    return 2 * first + Number(isGraded)
  }

  #grow(): void {
    const grown = new Float64Array(this.#metAt.length * 2).fill(-1)
    grown.set(this.#metAt)
    this.#metAt = grown
  }

  #newId(fact: Fact, topic: Topic): Id {
    const id: Id = {
      topic,
      property: fact.property,
      byValue: isUncounted(fact) ? null : new Map(),
      last: null,
      lastEntry: UNCOUNTED,
      next: null,
      isRead: this.#readers.map((reads) => reads(fact)),
    }
    topic.ids.set(fact.property, id)
    return id
  }
}

function isOf(fact: Fact, { subject, system, topic }: Topic): boolean {
  return fact.topic === topic && fact.system === system && fact.subject === subject
}
