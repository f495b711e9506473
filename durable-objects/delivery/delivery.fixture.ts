import { migrate } from '#durable-objects/migrate.ts'
import { fakeObject, type FakeObject } from '#test/fakes/object-storage.ts'
import { vi } from 'vitest'
import { alarmRang } from './arm-alarm.ts'
import { Delivery, type DeliveryOptions, type Outgoing } from './delivery.ts'
import { DELIVERY_TABLES, EQUALS_BEHIND, type ParkedLetter } from './letters.ts'

/** What was begun, in order, and the means to end it. */
export interface Try {
  readonly key: string
  readonly effect: string
  readonly beganAt: number
  end: ((error?: Error) => void) | null
}

/** An object that owns a delivery, which can die and wake. */
export class Owner {
  readonly object: FakeObject = fakeObject()
  readonly tries: Try[] = []
  readonly parked: ParkedLetter[] = []
  /** How often it woke. */
  life = 0
  #storage!: DurableObjectStorage
  #delivery!: Delivery<string>
  readonly #options: Partial<DeliveryOptions<string>>

  constructor(options: Partial<DeliveryOptions<string>> = {}) {
    this.#options = options
    this.wake()
  }

  get delivery(): Delivery<string> {
    return this.#delivery
  }

  get sql(): SqlStorage {
    return this.#storage.sql
  }

  wake(): void {
    this.life += 1
    this.#storage = this.object.wake()
    migrate(this.#storage, [DELIVERY_TABLES, EQUALS_BEHIND])
    for (const one of this.tries) one.end = null
    this.#delivery = new Delivery<string>({
      storage: this.#storage,
      perform: (effect, key) => this.#perform(effect, key),
      onParked: (letter) => this.parked.push(letter),
      ...this.#options,
    })
  }

  add(...outgoing: (Outgoing<string> | string)[]): void {
    this.#storage.transactionSync(() => this.#add(outgoing))
    this.#delivery.pump()
  }

  /** The same at once, with what was delivered; `fails`: what was to be stored with it cannot be. */
  store(outgoing: readonly (Outgoing<string> | string)[], { fails = false } = {}): void {
    this.#delivery.store(() => {
      this.#add(outgoing)
      if (fails) throw new Error('it cannot be stored')
    })
  }

  #add(outgoing: readonly (Outgoing<string> | string)[]): void {
    const effects = outgoing.map((one) => (typeof one === 'string' ? sent(one) : one))
    this.#delivery.add(effects, Date.now())
  }

  /** Time passes, and whenever the alarm is due the object hears it. */
  async pass(milliseconds: number): Promise<void> {
    const until = Date.now() + milliseconds
    for (;;) {
      const alarm = this.object.alarmAt()
      if (alarm === null || alarm > until) break
      await vi.advanceTimersByTimeAsync(Math.max(0, alarm - Date.now()))
      this.ringIfDue()
    }
    await vi.advanceTimersByTimeAsync(until - Date.now())
  }

  ringIfDue(): void {
    const alarm = this.object.alarmAt()
    if (alarm === null || alarm > Date.now()) return
    this.object.ring()
    alarmRang(this.#storage)
    this.#delivery.pump()
  }

  open(): Try[] {
    return this.tries.filter(({ end }) => end !== null)
  }

  async end(effect: string, error?: Error): Promise<void> {
    this.open().find((one) => one.effect === effect)!.end!(error)
    await vi.advanceTimersByTimeAsync(0)
  }

  /** Rows of what waits or is not crossed off. */
  stored(): number {
    return this.#storage.sql.exec('SELECT id FROM deliveries').toArray().length
  }

  begun(): string[] {
    return this.tries.map(({ effect }) => effect)
  }

  #perform(effect: string, key: string): Promise<void> {
    const { promise, resolve, reject } = Promise.withResolvers<void>()
    const one: Try = {
      key,
      effect,
      beganAt: Date.now(),
      end(error) {
        one.end = null
        if (error) reject(error)
        else resolve()
      },
    }
    this.tries.push(one)
    return promise
  }
}

/** `a1` is an effect of the recipient `a`. */
export function sent(effect: string, dueAt?: number): Outgoing<string> {
  return { key: effect[0]!, effect, ...(dueAt !== undefined && { dueAt }) }
}
