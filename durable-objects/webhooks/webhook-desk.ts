import { DAY_MS, HOUR_MS } from '#core/spans.ts'
import type { Announcement } from '#core/announcements.ts'
import type { Desk } from './desk.ts'
import {
  EndpointRows,
  type Endpoint,
  type NewEndpoint,
  type PackedEndpoint,
} from './endpoint-rows.ts'
import { MessageRows, type Delivered } from './message-rows.ts'
import { Outbox } from './outbox.ts'
import { Replays, type Replayed, type Span } from './replays.ts'

/** A new secret is deployed within a day: so long the former one signs as well. */
const OVERLAP_MS = DAY_MS
/** To all of an owner's endpoints together: each is kept as long as any other message. */
const MOST_TESTS_AN_HOUR = 100

type EndpointChange = Partial<Pick<Endpoint, 'url' | 'events' | 'description'>> & {
  readonly isEnabled?: boolean | undefined
}

/** One owner's endpoints, and what they are told. Its tables are `WEBHOOK_TABLES`. */
export class WebhookDesk {
  readonly #desk: Desk
  readonly #endpoints: EndpointRows
  readonly #messages: MessageRows
  readonly #replays: Replays
  readonly #outbox: Outbox

  constructor(desk: Omit<Desk, 'now' | 'random'> & Partial<Desk>) {
    this.#desk = { now: Date.now, random: Math.random, ...desk }
    this.#endpoints = new EndpointRows(desk.storage.sql)
    this.#messages = new MessageRows(desk.storage.sql)
    this.#replays = new Replays(desk.storage.sql)
    const rows = { endpoints: this.#endpoints, messages: this.#messages }
    this.#outbox = new Outbox(this.#desk, rows)
  }

  /** The alarm rang: whatever is due is sent. */
  pump(): void {
    this.#outbox.pump()
  }

  endpoints(): Endpoint[] {
    return this.#endpoints.all()
  }

  endpoint(id: string): Endpoint | null {
    return this.#endpoints.find(id)
  }

  /** `sealed`: its secret as it is to be stored. */
  add(endpoint: NewEndpoint, sealed: string): void {
    this.#endpoints.insert({ ...endpoint, createdAt: this.#desk.now() }, sealed)
  }

  /** Null where there is no such endpoint. Enabling one sends nothing by itself: that is what `replay` is for. */
  change(id: string, { isEnabled, ...change }: EndpointChange): Endpoint | null {
    const present = this.#endpoints.find(id)
    if (!present) return null
    this.#desk.storage.transactionSync(() => {
      this.#endpoints.change({ ...present, ...change })
      if (isEnabled === true) this.#endpoints.enable(id)
      if (isEnabled === false)
        this.#endpoints.disable(id, this.#desk.now(), 'it was disabled by hand')
    })
    return this.#endpoints.find(id)
  }

  /** From now on messages are signed by the new secret, and for a day by the former one too. */
  rotate(id: string, sealed: string): boolean {
    if (!this.#endpoints.find(id)) return false
    this.#endpoints.rotate(id, sealed, this.#desk.now() + OVERLAP_MS)
    return true
  }

  /** With everything that was told to it. */
  remove(id: string): boolean {
    if (!this.#endpoints.find(id)) return false
    this.#desk.storage.transactionSync(() => this.#outbox.drop(id))
    return true
  }

  /** What another owner's desk takes over: the endpoints, and what they are still to be told. */
  packed(): { readonly endpoints: PackedEndpoint[]; readonly waiting: Announcement[] } {
    return { endpoints: this.#endpoints.packed(), waiting: this.#messages.waiting() }
  }

  /** Takes over what another desk packed. Twice is harmless: receivers know a message by its id. */
  async unpack({ endpoints, waiting }: ReturnType<WebhookDesk['packed']>): Promise<void> {
    this.#desk.storage.transactionSync(() => this.#endpoints.unpack(endpoints))
    await this.announce(waiting)
  }

  /** Lines messages up for whoever wants them. One that was told before, or that would be forgotten at once, is passed over. */
  async announce(messages: readonly Announcement[]): Promise<void> {
    const endpoints = this.#endpoints.all()
    if (endpoints.length === 0) return
    const since = this.#desk.now() - (await this.#desk.outside()).keepMs
    this.#desk.storage.transactionSync(() => {
      for (const message of messages) {
        if (message.at >= since) this.#outbox.take(message, endpoints)
      }
      this.#outbox.enqueueForgetting()
    })
    this.#outbox.pump()
  }

  /** Sends a test message to one endpoint; false where there is no such endpoint or no room at it, or so many were sent already. */
  test(endpointId: string, messageId: string): boolean {
    const at = this.#desk.now()
    const isOften = this.#messages.testsSince(at - HOUR_MS) >= MOST_TESTS_AN_HOUR
    const hasRoom = this.#endpoints.find(endpointId) && this.#replays.roomAt(endpointId) > 0
    if (isOften || !hasRoom) return false
    const message = { id: messageId, type: 'webhook.test', at, data: { endpointId } }
    this.#desk.storage.transactionSync(() => {
      this.#messages.insert(message as Announcement)
      this.#outbox.line(endpointId, messageId)
      this.#outbox.enqueueForgetting()
    })
    this.#outbox.pump()
    return true
  }

  /**
   * Sends an endpoint again, in order, what it wants of what was told in a span, whatever became of it: what does not
   * wait for it already, and no more of it than there is room for in its line. Null where there is no such endpoint.
   */
  replay(endpointId: string, span: Span): Replayed | null {
    const endpoint = this.#endpoints.find(endpointId)
    if (!endpoint) return null
    const lined = this.#replays.next(endpoint, span, this.#replays.roomAt(endpointId))
    const after = lined.at(-1)?.place ?? span.after
    this.#desk.storage.transactionSync(() => {
      for (const { id } of lined) this.#outbox.line(endpointId, id)
    })
    const left = this.#replays.count(endpoint, { ...span, after })
    this.#outbox.pump()
    return { messages: lined.length, left, after }
  }

  deliveries(
    endpointId: string,
    page: { readonly limit: number; readonly before?: number | undefined },
  ): Delivered[] | null {
    return this.#endpoints.find(endpointId) ? this.#messages.deliveries(endpointId, page) : null
  }
}
