import { DAY_MS, HOUR_MS } from '#core/spans.ts'
import type { Announcement } from '#core/announcements.ts'
import { log, logError } from '#core/log.ts'
import { Delivery } from '#durable-objects/delivery/delivery.ts'
import { NotBefore } from '#durable-objects/delivery/not-before.ts'
import { afterTry } from './after-try.ts'
import type { Desk, Disabled } from './desk.ts'
import type { Endpoint, EndpointRows } from './endpoint-rows.ts'
import { hears, hearersOf } from './hearers.ts'
import type { MessageRows } from './message-rows.ts'
import { receiptOf, type Pushed } from './send-push.ts'
import { trySend } from './try-send.ts'

/** Expo has receipts after a quarter of an hour, and forgets them after a day. */
const RECEIPT_MS = HOUR_MS / 4
const RECEIPT_KEPT_MS = DAY_MS

const WHY_ENDED = {
  gone: 'it answered 410: it wants nothing more',
  failing: 'it has failed for five days',
} as const

interface Send {
  readonly type: 'send'
  readonly endpointId: string
  readonly messageId: string
}

interface Receipt {
  readonly type: 'receipt'
  readonly endpointId: string
  readonly messageId: string
  readonly until: number
}

/** What is delivered: a message to an endpoint, a look at what became of a push, a word to operators or by mail, and forgetting. */
type Sent =
  | Send
  | Receipt
  | { readonly type: 'tell-operators'; readonly message: Announcement }
  | { readonly type: 'mail-owner'; readonly disabled: Disabled }
  | { readonly type: 'forget' }

/** What an owner's endpoints are still to be told: each in order, until it is there or given up. */
export class Outbox {
  readonly #desk: Desk
  readonly #endpoints: EndpointRows
  readonly #messages: MessageRows
  readonly #delivery: Delivery<Sent>

  constructor(
    desk: Desk,
    rows: { readonly endpoints: EndpointRows; readonly messages: MessageRows },
  ) {
    this.#desk = desk
    this.#endpoints = rows.endpoints
    this.#messages = rows.messages
    this.#delivery = new Delivery<Sent>({
      storage: desk.storage,
      perform: (effect) => this.#perform(effect),
      mayPark: () => false,
      now: desk.now,
    })
  }

  /** Whatever is due is sent. */
  pump(): void {
    this.#delivery.pump()
  }

  /** Lines a message up for whoever wants it, once. */
  take(message: Announcement, endpoints: readonly Endpoint[]): void {
    const hearers = hearersOf(message, endpoints)
    if (hearers.length === 0 || !this.#messages.insert(message)) return
    for (const { id } of hearers) this.line(id, message.id)
  }

  /** Lines a stored message up for one endpoint, whether or not it was told before. */
  line(endpointId: string, messageId: string): void {
    this.#messages.line(endpointId, messageId)
    this.#enqueue(endpointId, { type: 'send', endpointId, messageId })
  }

  /** What is stored is forgotten in its time. */
  enqueueForgetting(): void {
    if (this.#messages.isAny())
      this.#enqueue('forget', { type: 'forget' }, this.#desk.now() + DAY_MS)
  }

  /** An endpoint goes with all that it was told and was still to be told. */
  drop(id: string): void {
    this.#endpoints.remove(id)
    this.#messages.forgetEndpoint(id)
  }

  #enqueue(key: string, effect: Sent, dueAt = this.#desk.now()): void {
    this.#delivery.add([{ key, effect, dueAt }], this.#desk.now())
  }

  async #perform(effect: Sent): Promise<void> {
    switch (effect.type) {
      case 'send':
        return await this.#send(effect)
      case 'receipt':
        return await this.#look(effect)
      case 'tell-operators':
        return await this.#desk.tellOperators(effect.message)
      case 'mail-owner':
        return await this.#desk.mailOwner(effect.disabled)
      case 'forget':
        return await this.#forget()
    }
  }

  async #forget(): Promise<void> {
    const { keepMs } = await this.#desk.outside()
    this.#messages.forgetBefore(this.#desk.now() - keepMs)
    this.enqueueForgetting()
  }

  /** What is sent is what is still to be sent and wanted by then, to where the endpoint is by then. */
  async #send({ endpointId, messageId }: Send): Promise<void> {
    const endpoint = this.#endpoints.find(endpointId)
    const send = this.#messages.send(endpointId, messageId)
    const message = this.#messages.find(messageId)
    if (!endpoint || !message || send?.state !== 'waiting') return
    if (endpoint.disabledAt !== null || !hears(endpoint, message)) {
      return this.#messages.settle(endpointId, messageId, { ...send, state: 'skipped' })
    }
    const began = this.#desk.now()
    const around = { desk: this.#desk, endpoints: this.#endpoints }
    const tried = await trySend(message, endpoint, around)
    if (tried === null) return
    const again = this.#desk.storage.transactionSync(() => {
      return this.#heard(endpoint, message, { ...tried, began, tries: send.tries + 1 })
    })
    if (again) throw new NotBefore(again.at, again.reason)
  }

  /** Writes down what a try came to; when there is to be another, answers when. */
  #heard(
    endpoint: Endpoint,
    message: Announcement,
    { verdict, status, ticket, began, tries }: Pushed & { began: number; tries: number },
  ): { readonly at: number; readonly reason: string } | null {
    const { now: clock, random } = this.#desk
    const now = clock()
    const { id, kind, failingSince } = endpoint
    // It was deleted meanwhile, and nothing of it is to be left.
    if (!this.#endpoints.find(id)) return null
    const reason = verdict.kind === 'failed' ? verdict.reason : null
    const ms = now - began
    const place = { endpointId: id, messageId: message.id, type: message.type, attempt: tries }
    log('webhook.tried', { ...place, ms, status, outcome: verdict.kind })
    const after = afterTry({ verdict, tries, began, failingSince }, { now, random: random() })
    this.#messages.insertAttempt(id, message.id, { at: began, ms, status, reason })
    this.#messages.settle(id, message.id, { state: after.state, tries, ticket })
    this.#endpoints.markFailing(id, after.failingSince)
    if (after.state === 'delivered' && ticket !== null) this.#enqueueReceipt(id, message.id, now)
    if (after.end === 'gone' && kind === 'push') this.#dropPhone(id)
    else if (after.end !== null) this.#disable(endpoint, WHY_ENDED[after.end])
    return after.retryAt === null ? null : { at: after.retryAt, reason: reason ?? '' }
  }

  #dropPhone(id: string): void {
    this.drop(id)
    log('push.token-dropped', { endpointId: id })
  }

  /** Nothing more is sent to it; whoever else listens is told, and operators and the owner are. */
  #disable({ id, url }: Endpoint, reason: string): void {
    const at = this.#desk.now()
    this.#endpoints.disable(id, at, reason)
    logError('webhook.disabled', reason, { endpointId: id })
    const message = {
      id: `msg_disabled_${id}_${at}`,
      type: 'webhook.disabled',
      at,
      data: { endpointId: id, reason },
    } as const
    this.take(
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
  async #look({ endpointId, messageId, until }: Receipt): Promise<void> {
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
    const at = this.#desk.now() + RECEIPT_MS
    if (verdict === null && at < until) throw new NotBefore(at, 'there is no receipt yet')
  }
}
