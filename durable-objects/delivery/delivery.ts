import { describe, logError } from '#core/log.ts'
import { afterFailure, BUDGET, type AfterFailure, type Budget } from './after-failure.ts'
import { armAlarm } from './arm-alarm.ts'
import { Deadlines } from './deadlines.ts'
import { Letters, type Letter, type NextLetter, type ParkedLetter } from './letters.ts'
import { NotBefore } from './not-before.ts'

/** Something to tell somebody. */
export interface Outgoing<Effect> {
  /** The recipient: what one key has waiting is performed in order, one at a time. */
  readonly key: string
  /** A wake-up, stored as JSON. Whoever performs it reads what is true by then. */
  readonly effect: Effect
  /** Not before this moment, in milliseconds; at once when absent. */
  readonly dueAt?: number
}

export interface DeliveryOptions<Effect, Done = void> {
  readonly storage: DurableObjectStorage
  /** May be run twice, and may be given up on while it still runs. `NotBefore` says when to try again. */
  readonly perform: (effect: Effect, key: string) => Promise<Done>
  /** Told in the transaction that crosses the letter off what performing it answered. */
  readonly onDelivered?: (done: Done) => void
  /** Told in the transaction that parks the letter, so that what it adds is stored with it. */
  readonly onParked?: (letter: ParkedLetter) => void
  /** What is never parked however long it fails; by default everything may be. */
  readonly mayPark?: (effect: Effect) => boolean
  readonly now?: () => number
  readonly random?: () => number
  readonly timeoutMs?: number
  /** How many recipients are served at the same time. */
  readonly parallel?: number
  readonly budget?: Budget
}

/** A try that failed, and when it began. */
interface Failure<Effect> {
  readonly began: number
  readonly effect: Effect
  readonly error: unknown
}

/** A letter that was performed, and what that answered. */
interface Delivered<Done> {
  readonly letter: Letter
  readonly done: Done
}

/** When a try must be over, and its end. */
interface Try {
  readonly until: number
  readonly end: Promise<void>
}

/** Letters that are next of their keys, the soonest first, and whether there are no others. */
interface Next {
  readonly letters: readonly NextLetter[]
  readonly isAll: boolean
}

/** What is stored together. */
interface Storing {
  /** What is begun once it is. */
  readonly begun: Letter[]
  /** When each of those must be over. */
  readonly until: number
  /** Whether there may be others to begin. */
  isMore: boolean
}

/** The alarm only catches up with what is due already, and with tries that ought to be over. */
const CATCH_UP_MS = 1_000
/** What was delivered and holds up nobody is crossed off with the next change there is, or after so long by itself. */
const CROSS_OFF_MS = 20

/**
 * Effects stored with the state that asked for them, and performed until they succeed: in order
 * within a key, side by side across keys. One that fails holds up its own key until it succeeds
 * or is parked, and nobody else. Each may be performed twice: a crash can fall between doing it
 * and crossing it off, which waits a moment for something else to be stored. Its table is `DELIVERY_TABLES` and `EQUALS_BEHIND`, migrations of the object that owns it.
 */
export class Delivery<Effect, Done = void> {
  readonly #storage: DurableObjectStorage
  readonly #letters: Letters
  readonly #perform: DeliveryOptions<Effect, Done>['perform']
  readonly #onDelivered: (done: Done) => void
  readonly #onParked: (letter: ParkedLetter) => void
  readonly #mayPark: (effect: Effect) => boolean
  readonly #now: () => number
  readonly #random: () => number
  readonly #timeoutMs: number
  readonly #deadlines: Deadlines
  readonly #parallel: number
  readonly #budget: Budget
  /** Tries of this run of the program by their letters' ids, the longest under way first. */
  readonly #underWay = new Map<number, Try>()
  /** Delivered, and not crossed off yet: should the object die now, they are delivered once more. */
  readonly #delivered = new Map<number, Delivered<Done>>()
  /** When the first of those was delivered. */
  #deliveredSince = 0
  #isTimed = false
  /** Whether something may wait only because as many recipients as may be are served already. */
  #isFull = false
  #storing: Storing | null = null
  /** Whether a try's end could not be stored: its letter is marked as being tried by nobody. */
  #isAnyLost = false

  /** Whatever was being tried when the object died is due at once; the alarm is armed for all that waits. */
  constructor({
    storage,
    perform,
    onDelivered = () => {},
    onParked = () => {},
    mayPark = () => true,
    now = Date.now,
    random = Math.random,
    timeoutMs = 30_000,
    parallel = 64,
    budget = BUDGET,
  }: DeliveryOptions<Effect, Done>) {
    this.#storage = storage
    this.#letters = new Letters(storage.sql)
    this.#perform = perform
    this.#onDelivered = onDelivered
    this.#onParked = onParked
    this.#mayPark = mayPark
    this.#now = now
    this.#random = random
    this.#timeoutMs = timeoutMs
    this.#deadlines = new Deadlines(timeoutMs, now)
    this.#parallel = parallel
    this.#budget = budget
    const reason = 'its object died over it'
    this.#letters.recover(now(), { dueBy: Number.MAX_SAFE_INTEGER, except: [], reason })
    armAlarm(storage, this.nextDueAt(), now())
  }

  /**
   * Stores what `work` does in one transaction with the letters it adds and with what was delivered before, and begins what
   * is due. Within another it is part of that one.
   */
  store<T>(work: () => T): T {
    if (this.#storing) return work()
    const now = this.#now()
    const storing = { begun: [], until: this.#untilFrom(now), isMore: this.#isAnyLost }
    const result = this.#storeAll(storing, work)
    this.#delivered.clear()
    for (const letter of storing.begun) this.#start(letter, { began: now, until: storing.until })
    if (storing.isMore) this.pump()
    else this.#arm(this.#longest()?.until ?? null)
    return result
  }

  #storeAll<T>(storing: Storing, work: () => T): T {
    this.#storing = storing
    try {
      return this.#storage.transactionSync(() => {
        if (this.#crossOff()) storing.isMore = true
        return work()
      })
    } finally {
      this.#storing = null
    }
  }

  /**
   * Call it in what is stored, or inside the transaction that stores the state, with `pump` after it. An effect equal to one
   * of its key that waits untried is one wake-up with it, at the earlier of their times.
   */
  add(outgoing: readonly Outgoing<Effect>[], now: number): void {
    const next = outgoing.flatMap(({ key, effect, dueAt = now }) => {
      const letter = JSON.stringify(effect)
      if (dueAt <= now && this.#beginsAtOnce(key, letter, now)) return []
      if (this.#storing && dueAt <= now) this.#storing.isMore = true
      const at = this.#letters.add(key, letter, { dueAt, now })
      return at === null ? [] : [at]
    })
    if (next.length > 0) this.#arm(Math.min(...next))
  }

  /** Whether it begins once all is stored, for nobody stands before it: then it is stored as being tried. */
  #beginsAtOnce(key: string, effect: string, now: number): boolean {
    const storing = this.#storing
    if (!storing) return false
    if (storing.begun.some((one) => one.key === key && one.effect === effect)) return true
    if (this.#underWay.size + storing.begun.length >= this.#parallel) this.#isFull = true
    if (this.#isFull) return false
    const letter = this.#letters.addTrying(key, effect, { now, until: storing.until })
    if (letter) storing.begun.push(letter)
    return letter !== null
  }

  /** Starts whatever is due and returns at once; what becomes due while it runs is started by itself. Never throws. */
  pump(): void {
    if (this.#storing) return void (this.#storing.isMore = true)
    try {
      const isAnyToSettle = this.#delivered.size > 0 || this.#isAnyLost
      const next = isAnyToSettle ? null : this.#next()
      const isAnyDue = next === null || this.#isPast(next.letters[0]?.dueAt ?? null)
      this.#arm(isAnyDue ? this.#begin(next) : this.#dueAfter(next))
    } catch (error) {
      logError('delivery.pump-failed', error)
    }
  }

  /** When there is next something to do, in milliseconds; null when nothing waits. */
  nextDueAt(): number | null {
    return this.#letters.nextDueAt([...this.#delivered.keys()])
  }

  /** How much is still to be told, what is being told at the moment included. */
  waiting(): number {
    return this.#letters.waiting() - this.#delivered.size
  }

  /** A parked letter is tried again, with a fresh budget. False when no such letter is parked. */
  replay(id: number): boolean {
    const found = this.#letters.replay(id, this.#now())
    this.pump()
    return found
  }

  parked(): ParkedLetter[] {
    return this.#letters.parked()
  }

  /** Resolves when no try is under way; what backs off may still wait. For tests. */
  async idle(): Promise<void> {
    while (this.#underWay.size > 0)
      await Promise.all([...this.#underWay.values()].map(({ end }) => end))
  }

  /** Settles what is over and begins what is due. Answers when there is next something to do. */
  #begin(known: Next | null): number | null {
    const now = this.#now()
    const { starts, ...later } = this.#storage.transactionSync(() => {
      this.#crossOff()
      if (this.#isAnyLost)
        this.#letters.recover(now, { dueBy: now, except: [...this.#underWay.keys()], reason: null })
      return this.#markDue(known ?? this.#next(), now)
    })
    this.#delivered.clear()
    for (const start of starts) start()
    return this.#dueAfter(later)
  }

  #isPast(at: number | null): boolean {
    return at !== null && at <= this.#now()
  }

  /** What is next of each key, as far as there is room for it. */
  #next(): Next {
    const free = Math.max(0, this.#parallel - this.#underWay.size)
    const letters = this.#letters.soonest(free)
    return { letters, isAll: letters.length < free }
  }

  /** Marks what is due as being tried, and answers what begins each, and what is next after it. */
  #markDue({ letters, isAll }: Next, now: number) {
    const until = this.#untilFrom(now)
    const due = letters.filter(({ dueAt }) => dueAt <= now)
    this.#isFull = !isAll && due.length === letters.length
    const starts = due.map((letter) => {
      if (this.#isDeadly(letter)) return () => this.#giveUp(letter)
      this.#letters.markTrying(letter, { now, until })
      return () => this.#start(letter, { began: now, until })
    })
    return { starts, letters: letters.slice(due.length), isAll }
  }

  /** Beyond the timeout: should the object die, the alarm wakes it and the try is made again. */
  #untilFrom(now: number): number {
    return now + this.#timeoutMs + CATCH_UP_MS
  }

  /** The try that has been under way longest. */
  #longest(): Try | undefined {
    return this.#underWay.values().next().value
  }

  /** When there is something to do once what is due has begun; null when nothing waits. */
  #dueAfter({ letters: [next], isAll }: Next): number | null {
    if (this.#isAnyLost || (next === undefined && !isAll)) return this.nextDueAt()
    const at = Math.min(next?.dueAt ?? Infinity, this.#longest()?.until ?? Infinity)
    return at === Infinity ? null : at
  }

  /** Whether it killed its object once more, and has no try left. */
  #isDeadly(letter: Letter): boolean {
    const { tries, firstTriedAt, reason } = letter
    return reason !== null && this.#after(letter, { tries, firstTriedAt }).kind === 'park'
  }

  /** What killed its object once more, and has no try left, is not begun again; whoever waits behind it is. */
  #giveUp(letter: Letter): void {
    const { id, key, tries, reason } = letter
    logError('delivery.given-up', new Error(reason!), { key, tries })
    const now = this.#now()
    const park = () => this.#onParked(this.#letters.park(letter, { now, reason: reason! }))
    try {
      this.#storage.transactionSync(park)
    } catch (error) {
      this.#letters.putOff(id, now + this.#timeoutMs)
      logError('delivery.settle-failed', error, { key })
    }
    this.#arm(this.nextDueAt())
  }

  /** What follows once a letter was tried so often, by its budget. */
  #after(
    { effect }: Letter,
    { tries, firstTriedAt }: Pick<Letter, 'tries' | 'firstTriedAt'>,
  ): AfterFailure {
    const now = this.#now()
    const budget = this.#mayPark(JSON.parse(effect) as Effect) ? this.#budget : null
    const tried = { tries, firstTriedAt: firstTriedAt ?? now }
    return afterFailure(tried, budget, { now, random: this.#random() })
  }

  #start(letter: Letter, { began, until }: { readonly began: number; readonly until: number }) {
    const end = () => {
      this.#underWay.delete(letter.id)
      if (!this.#delivered.has(letter.id) || this.#isWaitedFor(letter)) this.pump()
      else this.#crossOffIn(CROSS_OFF_MS)
    }
    this.#underWay.set(letter.id, { until, end: this.#try(letter, began).then(end) })
  }

  /** One try, to its end or its timeout. Never rejects. */
  async #try(letter: Letter, began: number): Promise<void> {
    const effect = JSON.parse(letter.effect) as Effect
    let done: Done
    try {
      done = await this.#deadlines.inTime(async () => await this.#perform(effect, letter.key))
    } catch (error) {
      return this.#failed(letter, { began, effect, error })
    }
    if (this.#delivered.size === 0) this.#deliveredSince = this.#now()
    this.#delivered.set(letter.id, { letter, done })
  }

  /** Whether anybody can go on once it is crossed off: the next of its key, or whom there was no room for. */
  #isWaitedFor({ key }: Letter): boolean {
    try {
      return this.#letters.isBehind(key) || (this.#isFull && this.#isPast(this.nextDueAt()))
    } catch (error) {
      logError('delivery.settle-failed', error, { key })
      return true
    }
  }

  /** One timer serves for all that is crossed off before with something else. */
  #crossOffIn(milliseconds: number): void {
    if (this.#isTimed) return
    this.#isTimed = true
    setTimeout(() => {
      this.#isTimed = false
      if (this.#delivered.size === 0) return
      const left = this.#deliveredSince + CROSS_OFF_MS - this.#now()
      if (left > 0) this.#crossOffIn(left)
      else this.pump()
    }, milliseconds)
  }

  /** Tells whether others may be next of their keys now. */
  #crossOff(): boolean {
    const now = this.#now()
    let isAnyNext = false
    for (const { letter, done } of this.#delivered.values()) {
      if (this.#letters.delivered(letter, now)) isAnyNext = true
      this.#onDelivered(done)
    }
    return isAnyNext
  }

  #failed(letter: Letter, failure: Failure<Effect>): void {
    try {
      this.#storage.transactionSync(() => this.#putOff(letter, failure))
    } catch (error) {
      // It stays marked as being tried, and is found so when its time is over.
      this.#isAnyLost = true
      logError('delivery.settle-failed', error, { key: letter.key })
    }
  }

  #putOff(letter: Letter, { began, effect, error }: Failure<Effect>): void {
    const now = this.#now()
    const tried = { tries: letter.tries + 1, firstTriedAt: letter.firstTriedAt ?? began }
    const next: AfterFailure =
      error instanceof NotBefore ? { kind: 'again', dueAt: error.at } : this.#after(letter, tried)
    const { id, key } = letter
    logError('delivery.try-failed', error, { key, effect, tries: tried.tries, next: next.kind })
    if (next.kind === 'again') this.#letters.putOff(id, next.dueAt)
    else this.#onParked(this.#letters.park(letter, { now, reason: describe(error) }))
  }

  /** What is due already is being pumped, or waits for a try to end; the alarm need not hurry. */
  #arm(at: number | null): void {
    const now = this.#now()
    armAlarm(this.#storage, at !== null && at <= now ? now + CATCH_UP_MS : at, now)
  }
}
