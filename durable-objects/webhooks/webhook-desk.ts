import { DAY_MS, HOUR_MS } from '#core/spans.ts'
import type { Announcement, AnnouncementType } from '#core/announcements.ts'
import { log, logError } from '#core/log.ts'
import { Delivery } from '#durable-objects/delivery/delivery.ts'
import { NotBefore } from '#durable-objects/delivery/not-before.ts'
import { PUSH_WORDS } from './push-words.ts'
import { afterTry } from './after-try.ts'
import { receiptOf, sendPush, type Expo, type Pushed } from './send-push.ts'
import { sendWebhook, type Outside, type Tried } from './send-webhook.ts'
import {
  EndpointRows,
  type Endpoint,
  type PackedEndpoint,
  type SealedSecrets,
} from './endpoint-rows.ts'
import { MessageRows, type Delivered } from './message-rows.ts'

/** A new secret is deployed within a day: so long the former one signs as well. */
const OVERLAP_MS = DAY_MS
/** Expo has receipts after a quarter of an hour, and forgets them after a day. */
const RECEIPT_MS = HOUR_MS / 4
const RECEIPT_KEPT_MS = DAY_MS

export interface Desk {
  readonly storage: DurableObjectStorage
  /** What settings say, read when it is used. */
  readonly outside: () => Promise<Outside & { readonly expo: Expo; readonly keepMs: number }>
  /** An endpoint's secrets in the clear, from how they are stored. */
  readonly unseal: (endpointId: string, sealed: string) => Promise<string>
  readonly tellOperators: (message: Announcement) => Promise<void>
  /** Has the owner told by mail that nothing is sent to an endpoint any more. May be told twice. */
  readonly mailOwner: (disabled: Disabled) => Promise<void>
  readonly now?: () => number
  readonly random?: () => number
}

export interface Disabled {
  /** The message's, by which told twice is told once. */
  readonly id: string
  readonly url: string
  readonly reason: string
  readonly at: number
}

const WHY_ENDED = {
  gone: 'it answered 410: it wants nothing more',
  failing: 'it has failed for five days',
} as const

/** What is delivered: a message to an endpoint, a look at what became of a push, a word to operators or by mail, and forgetting. */
type Sent =
  | { readonly type: 'send'; readonly endpointId: string; readonly messageId: string }
  | {
      readonly type: 'receipt'
      readonly endpointId: string
      readonly messageId: string
      readonly until: number
    }
  | { readonly type: 'tell-operators'; readonly message: Announcement }
  | { readonly type: 'mail-owner'; readonly disabled: Disabled }
  | { readonly type: 'forget' }

type NewEndpoint = Pick<Endpoint, 'id' | 'kind' | 'url' | 'events' | 'description'>
type EndpointChange = Partial<Pick<Endpoint, 'url' | 'events' | 'description'>> & {
  readonly isEnabled?: boolean | undefined
}

/** One owner's endpoints: who is told what, in order, until it is there. Its tables are `WEBHOOK_TABLES`. */
export class WebhookDesk {
  readonly #desk: Desk
  readonly #endpoints: EndpointRows
  readonly #messages: MessageRows
  readonly #delivery: Delivery<Sent>
  readonly #now: () => number
  readonly #random: () => number

  constructor(desk: Desk) {
    this.#desk = desk
    this.#now = desk.now ?? Date.now
    this.#random = desk.random ?? Math.random
    this.#endpoints = new EndpointRows(desk.storage.sql)
    this.#messages = new MessageRows(desk.storage.sql)
    this.#delivery = new Delivery<Sent>({
      storage: desk.storage,
      perform: (effect) => this.#perform(effect),
      mayPark: () => false,
      now: this.#now,
    })
  }

  /** The alarm rang: whatever is due is sent. */
  pump(): void {
    this.#delivery.pump()
  }

  endpoints(): Endpoint[] {
    return this.#endpoints.all()
  }

  endpoint(id: string): Endpoint | null {
    return this.#endpoints.find(id)
  }

  /** `sealed`: its secret as it is to be stored. */
  add(endpoint: NewEndpoint, sealed: string): void {
    this.#endpoints.insert({ ...endpoint, createdAt: this.#now() }, sealed)
  }

  /** Null where there is no such endpoint. Enabling one sends nothing by itself: that is what `replay` is for. */
  change(id: string, { isEnabled, ...change }: EndpointChange): Endpoint | null {
    const present = this.#endpoints.find(id)
    if (!present) return null
    this.#desk.storage.transactionSync(() => {
      this.#endpoints.change({ ...present, ...change })
      if (isEnabled === true) this.#endpoints.enable(id)
      if (isEnabled === false) this.#endpoints.disable(id, this.#now(), 'it was disabled by hand')
    })
    return this.#endpoints.find(id)
  }

  /** From now on messages are signed by the new secret, and for a day by the former one too. */
  rotate(id: string, sealed: string): boolean {
    if (!this.#endpoints.find(id)) return false
    this.#endpoints.rotate(id, sealed, this.#now() + OVERLAP_MS)
    return true
  }

  /** With everything that was told to it. */
  remove(id: string): boolean {
    if (!this.#endpoints.find(id)) return false
    this.#desk.storage.transactionSync(() => this.#remove(id))
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
    const since = this.#now() - (await this.#desk.outside()).keepMs
    this.#desk.storage.transactionSync(() => {
      for (const message of messages) {
        if (message.at >= since) this.#take(message, endpoints)
      }
      this.#enqueueForgetting()
    })
    this.#delivery.pump()
  }

  /** Sends a test message to one endpoint; its id, or null where there is no such endpoint. */
  test(endpointId: string, messageId: string): boolean {
    if (!this.#endpoints.find(endpointId)) return false
    const message = { id: messageId, type: 'webhook.test', at: this.#now(), data: { endpointId } }
    this.#desk.storage.transactionSync(() => {
      this.#messages.insert(message as Announcement)
      this.#line(endpointId, messageId)
      this.#enqueueForgetting()
    })
    this.#delivery.pump()
    return true
  }

  /**
   * Sends an endpoint again, in order, everything it wants of what was told in a span, whatever became
   * of it. Answers how many; null where there is no such endpoint.
   */
  replay(endpointId: string, since: number, until: number): number | null {
    const endpoint = this.#endpoints.find(endpointId)
    if (!endpoint) return null
    const wanted = this.#messages
      .told(since, until)
      .filter((message) => wants(endpoint, message.type) && isFor(endpointId, message))
    this.#desk.storage.transactionSync(() => {
      for (const { id } of wanted) this.#line(endpointId, id)
    })
    this.#delivery.pump()
    return wanted.length
  }

  deliveries(
    endpointId: string,
    page: { readonly limit: number; readonly before?: number | undefined },
  ): Delivered[] | null {
    return this.#endpoints.find(endpointId) ? this.#messages.deliveries(endpointId, page) : null
  }

  #take(message: Announcement, endpoints: readonly Endpoint[]): void {
    const hearers = endpoints.filter((one) => wants(one, message.type) && isFor(one.id, message))
    if (hearers.length === 0 || !this.#messages.insert(message)) return
    for (const { id } of hearers) this.#line(id, message.id)
  }

  #line(endpointId: string, messageId: string): void {
    this.#messages.line(endpointId, messageId)
    this.#enqueue(endpointId, { type: 'send', endpointId, messageId })
  }

  #enqueue(key: string, effect: Sent, dueAt = this.#now()): void {
    this.#delivery.add([{ key, effect, dueAt }], this.#now())
  }

  #enqueueForgetting(): void {
    if (this.#messages.isAny()) this.#enqueue('forget', { type: 'forget' }, this.#now() + DAY_MS)
  }

  async #perform(effect: Sent): Promise<void> {
    if (effect.type === 'send') return await this.#send(effect)
    if (effect.type === 'receipt') return await this.#look(effect)
    if (effect.type === 'tell-operators') return await this.#desk.tellOperators(effect.message)
    if (effect.type === 'mail-owner') return await this.#desk.mailOwner(effect.disabled)
    const { keepMs } = await this.#desk.outside()
    this.#messages.forgetBefore(this.#now() - keepMs)
    this.#enqueueForgetting()
  }

  /** What is sent is what is still to be sent by then, to where the endpoint is by then. */
  async #send({ endpointId, messageId }: Extract<Sent, { type: 'send' }>): Promise<void> {
    const endpoint = this.#endpoints.find(endpointId)
    const send = this.#messages.send(endpointId, messageId)
    const message = this.#messages.find(messageId)
    if (!endpoint || !message || send?.state !== 'waiting') return
    if (endpoint.disabledAt !== null) {
      return this.#messages.settle(endpointId, messageId, { ...send, state: 'skipped' })
    }
    const began = this.#now()
    const tried = await this.#try(endpoint, message)
    const again = this.#desk.storage.transactionSync(() => {
      return this.#heard(endpoint, message, { ...tried, began, tries: send.tries + 1 })
    })
    if (again) throw new NotBefore(again.at, again.reason)
  }

  async #try(
    endpoint: Endpoint,
    message: Announcement,
  ): Promise<Tried & { ticket: string | null }> {
    const outside = await this.#desk.outside()
    const now = this.#now()
    if (endpoint.kind === 'push') {
      return await sendPush(message, { to: endpoint.url, now }, outside.expo)
    }
    const secrets = await this.#secretsOf(endpoint.id, now)
    const tried = await sendWebhook(message, { url: endpoint.url, secrets, now }, outside)
    return { ...tried, ticket: null }
  }

  async #secretsOf(id: string, now: number): Promise<string[]> {
    const { secret, formerSecret, formerUntil } = this.#endpoints.secretsOf(id) as SealedSecrets
    const former = formerUntil !== null && formerUntil > now ? formerSecret : null
    const sealed = former === null ? [secret] : [secret, former]
    return await Promise.all(sealed.map(async (one) => await this.#desk.unseal(id, one)))
  }

  /** Writes down what a try came to; when there is to be another, answers when. */
  #heard(
    endpoint: Endpoint,
    message: Announcement,
    { verdict, status, ticket, began, tries }: Pushed & { began: number; tries: number },
  ): { readonly at: number; readonly reason: string } | null {
    const now = this.#now()
    const { id, kind, failingSince } = endpoint
    // It was deleted meanwhile, and nothing of it is to be left.
    if (!this.#endpoints.find(id)) return null
    const reason = verdict.kind === 'failed' ? verdict.reason : null
    const ms = now - began
    const place = { endpointId: id, messageId: message.id, type: message.type, attempt: tries }
    log('webhook.tried', { ...place, ms, status, outcome: verdict.kind })
    const after = afterTry({ verdict, tries, began, failingSince }, { now, random: this.#random() })
    this.#messages.insertAttempt(id, message.id, { at: began, ms, status, reason })
    this.#messages.settle(id, message.id, { state: after.state, tries, ticket })
    this.#endpoints.markFailing(id, after.failingSince)
    if (after.state === 'delivered' && ticket !== null) this.#enqueueReceipt(id, message.id, now)
    if (after.end === 'gone' && kind === 'push') this.#dropPhone(id)
    else if (after.end !== null) this.#disable(endpoint, WHY_ENDED[after.end])
    return after.retryAt === null ? null : { at: after.retryAt, reason: reason ?? '' }
  }

  #dropPhone(id: string): void {
    this.#remove(id)
    log('push.token-dropped', { endpointId: id })
  }

  #remove(id: string): void {
    this.#endpoints.remove(id)
    this.#messages.forgetEndpoint(id)
  }

  /** Nothing more is sent to it; whoever else listens is told, and operators and the owner are. */
  #disable({ id, url }: Endpoint, reason: string): void {
    const at = this.#now()
    this.#endpoints.disable(id, at, reason)
    logError('webhook.disabled', reason, { endpointId: id })
    const message = {
      id: `msg_disabled_${id}_${at}`,
      type: 'webhook.disabled',
      at,
      data: { endpointId: id, reason },
    } as const
    this.#take(
      message,
      this.#endpoints.all().filter((one) => one.disabledAt === null),
    )
    this.#enqueue('operators', { type: 'tell-operators', message })
    this.#enqueue('owner', { type: 'mail-owner', disabled: { id: message.id, url, reason, at } })
  }

  #enqueueReceipt(endpointId: string, messageId: string, now: number): void {
    const effect = { type: 'receipt', endpointId, messageId, until: now + RECEIPT_KEPT_MS } as const
    this.#enqueue(`receipt:${messageId}`, effect, now + RECEIPT_MS)
  }

  /** A phone that is gone is told of in the receipt at the latest. */
  async #look(effect: Extract<Sent, { type: 'receipt' }>): Promise<void> {
    const { endpointId, messageId, until } = effect
    const endpoint = this.#endpoints.find(endpointId)
    const ticket = this.#messages.send(endpointId, messageId)?.ticket
    if (!endpoint || !ticket) return
    const { expo } = await this.#desk.outside()
    const verdict = await receiptOf(ticket, expo).catch((error: unknown) => {
      logError('push.receipt-unread', error, { endpointId })
      return null
    })
    if (verdict?.kind === 'gone') this.#dropPhone(endpoint.id)
    if (verdict?.kind === 'failed') logError('push.failed', verdict.reason, { endpointId })
    const at = this.#now() + RECEIPT_MS
    if (verdict === null && at < until) throw new NotBefore(at, 'there is no receipt yet')
  }
}

/** A test and its own undoing reach an endpoint whatever it asked for; a phone, what there are words for. */
function wants({ kind, events }: Endpoint, type: AnnouncementType): boolean {
  if (kind === 'push' && !PUSH_WORDS[type]) return false
  return events === null || events.includes(type) || type === 'webhook.disabled'
}

/** A test is for the endpoint that was tested, whoever else listens. */
function isFor(endpointId: string, { type, data }: Announcement): boolean {
  return type !== 'webhook.test' || data.endpointId === endpointId
}
