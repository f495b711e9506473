import { AsyncLocalStorage } from 'node:async_hooks'
import { createHash, type Hash } from 'node:crypto'
import { Agenda } from '../fleet/agenda.ts'

/** Whoever acts: one run of an object, one delivery to a consumer, one request. What is dead does nothing more. */
export interface Party {
  readonly name: string
  isDead: boolean
  /** Asked before each of its acts: whether it dies here, in the midst of what it was doing. */
  readonly dies?: () => boolean
  /** Told when it has died. */
  readonly onDeath?: () => void
  /** Of an object: surrounds each of its acts, which is kept as a whole or not at all. */
  readonly turn?: (act: () => unknown) => Promise<void>
}

interface Act {
  readonly party: Party
  readonly run: () => unknown
  isOff: boolean
}

/** Something that will happen, unless it is called off before. */
export type Planned = Pick<Act, 'isOff'>

const RESTS_AT_ONCE = 64
/** A hash takes longer to be asked than to be reckoned: lines go to it so many characters at a time. */
const TRACE_AT_ONCE = 2 ** 16

/** When simulated time begins; everything's name of a moment is counted from here. */
export const BEGINNING = Date.UTC(2026, 0, 1)

/** A rule that does not hold. */
export class Broken extends Error {
  override readonly name = 'Broken'
  readonly rule: string

  constructor(rule: string, detail: string) {
    super(`${rule}: ${detail}`)
    this.rule = rule
  }
}

/**
 * The clock and what happens by it, one act of one party after the other. Promises of the code on
 * stage settle within the act; everything that takes time is another act. Times in milliseconds.
 */
export class Stage {
  now = BEGINNING
  acts = 0
  broken: Broken | null = null
  readonly #agenda = new Agenda<Act>()
  #held: [number, Act][] | null = null
  readonly #trace: Hash = createHash('sha256')
  /** Lines of the trace that are not in its hash yet. */
  #lines = ''
  readonly #immediate = globalThis.setImmediate
  #onRest: () => void = () => {}
  #rests = 0
  readonly #acting = new AsyncLocalStorage<Party>()

  /** Who acts: promises that parties share make one go on in the midst of another's act. */
  get party(): Party {
    return this.#acting.getStore() ?? NOBODY
  }

  /** Does something as a party. */
  as<T>(party: Party, work: () => T): T {
    return this.#acting.run(party, work)
  }

  /**
   * Has a party act later. While a turn is held back, so is what it asks for. What is called off is
   * no act: nobody does anything then, and nobody dies of it.
   */
  later(milliseconds: number, party: Party, run: () => unknown): Planned {
    const act = { party, run, isOff: false }
    // What is dead asks for nothing.
    if (this.party.isDead) return act
    const at = Math.round(this.now + Math.max(0, milliseconds))
    if (this.#held) this.#held.push([at, act])
    else this.#agenda.put(at, act)
    return act
  }

  hold(): void {
    this.#held = []
  }

  /** What was asked for since `hold` happens, or never does. */
  release(isKept: boolean): void {
    const held = this.#held ?? []
    this.#held = null
    if (isKept) for (const [at, act] of held) this.#agenda.put(at, act)
  }

  trace(line: string): void {
    this.#lines += line
    if (this.#lines.length > TRACE_AT_ONCE) this.#hashLines()
  }

  digest(): string {
    this.#hashLines()
    return this.#trace.copy().digest('hex').slice(0, 16)
  }

  #hashLines(): void {
    this.#trace.update(this.#lines)
    this.#lines = ''
  }

  /** Takes a rule as broken; the first one counts. */
  fail(rule: string, detail: string): void {
    this.broken ??= new Broken(rule, detail)
  }

  /** Lives until a moment, or until a rule is broken. */
  async runUntil(moment: number): Promise<void> {
    while (!this.broken) {
      const next = this.#agenda.peek()
      if (next === null || next > moment) break
      const { at, event } = this.#agenda.next()!
      this.now = Math.max(this.now, at)
      await this.#act(event)
    }
    this.now = Math.max(this.now, moment)
  }

  /**
   * Lets every promise that can settle now settle. Rests are asked for many at a time: between two of them
   * Node has all promises settle, and looks for what else there is only after the last.
   */
  async settle(): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<void>()
    this.#onRest = resolve
    if (this.#rests === 0) {
      this.#rests = RESTS_AT_ONCE
      for (let rest = 0; rest < RESTS_AT_ONCE; rest += 1) this.#immediate(() => this.#rest())
    }
    await promise
  }

  #rest(): void {
    this.#rests -= 1
    this.#onRest()
  }

  async #act({ party, run, isOff }: Act): Promise<void> {
    if (isOff || party.isDead) return
    this.acts += 1
    this.trace(`${this.now} ${party.name}\n`)
    if (party.dies?.()) {
      party.isDead = true
      party.onDeath?.()
      return
    }
    if (party.turn) return await party.turn(run)
    await this.as(party, async () => await run())
    await this.settle()
  }
}

const NOBODY: Party = { name: 'nobody', isDead: false }
