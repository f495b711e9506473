import { DAY_MS } from '#core/spans.ts'
import { OPERATORS, type Announcement } from '#core/announcements.ts'
import { alarmRang } from '#durable-objects/delivery/arm-alarm.ts'
import { migrate } from '#durable-objects/migrate.ts'
import { keepNotice } from '#d1/notices.ts'
import { readSetting } from '#settings/read.ts'
import { open } from '#settings/seal.ts'
import { DurableObject } from 'cloudflare:workers'
import { lookUpBy } from './look-up.ts'
import { MoveRows } from './move-rows.ts'
import type { Replayed, Span } from './replays.ts'
import { sealedAs } from './sealed-as.ts'
import { WebhookDesk } from './webhook-desk.ts'
import { MOST_ENDPOINTS, type Endpoint, type NewEndpoint } from './endpoint-rows.ts'
import type { Delivered } from './message-rows.ts'
import { WEBHOOK_TABLES } from './webhook-tables.ts'

export interface WebhooksEnv {
  readonly DB: D1Database
  readonly WEBHOOKS: DurableObjectNamespace<Webhooks>
}

/** The platform's own wants to be called by itself, and not as somebody's method. */
const fetcher: typeof fetch = async (input, init) => await fetch(input, init)

/** One object an owner, named by them: their endpoints and phones, and everything these are told. */
export class Webhooks extends DurableObject<WebhooksEnv> {
  readonly #desk: WebhookDesk
  readonly #moves: MoveRows

  constructor(ctx: DurableObjectState, env: WebhooksEnv) {
    super(ctx, env)
    migrate(ctx.storage, WEBHOOK_TABLES)
    this.#moves = new MoveRows(ctx.storage.sql)
    const source = { db: env.DB, variables: { ...env } }
    this.#desk = new WebhookDesk({
      storage: ctx.storage,
      async outside() {
        const { value: mayBePrivate } = await readSetting(source, 'webhooks.allowPrivate')
        const { value: resolver } = await readSetting(source, 'webhooks.resolver')
        return {
          fetch: fetcher,
          lookUp: mayBePrivate ? null : lookUpBy(resolver, fetcher),
          expo: {
            fetch: fetcher,
            baseUrl: (await readSetting(source, 'push.expo.baseUrl')).value,
            token: (await readSetting(source, 'push.expo.token')).value,
          },
          keepMs: (await readSetting(source, 'webhooks.keepDays')).value * DAY_MS,
        }
      },
      async unseal(endpointId, sealed) {
        const opened = await open(sealedAs(endpointId), JSON.parse(sealed), source.variables)
        if (opened?.kind === 'open') return String(opened.value)
        throw new Error(`the secret of ${endpointId} ${opened?.problem ?? 'is not sealed'}`)
      },
      async tellOperators(message) {
        const isOperators = ctx.id.name === OPERATORS
        if (!isOperators) await env.WEBHOOKS.getByName(OPERATORS).announce([message])
      },
      async mailOwner({ id, url, reason, at }) {
        const owner = ctx.id.name!
        const about = new URL(url).host
        await keepNotice(env.DB, {
          id,
          owner,
          kind: 'webhook-disabled',
          about,
          reason,
          at: new Date(at),
        })
      },
    })
  }

  /** Where the owner has become another, it is the other's endpoints that hear of it. */
  async announce(messages: readonly Announcement[]): Promise<void> {
    const [movedTo] = this.#moves.all('to')
    if (movedTo === undefined) await this.#desk.announce(messages)
    else await this.env.WEBHOOKS.getByName(movedTo).announce(messages)
  }

  /** Who the owner is by now: an anonymous start becomes an account. */
  async presentOwner(): Promise<string> {
    const [movedTo] = this.#moves.all('to')
    if (movedTo === undefined) return this.ctx.id.name!
    return await this.env.WEBHOOKS.getByName(movedTo).presentOwner()
  }

  /**
   * Gives all of it to another owner's object, and passes on from now on what jobs tell this one: an
   * anonymous start becomes an account. Safe to call again after it failed.
   */
  async moveTo(owner: string): Promise<void> {
    // Nothing is told meanwhile: it would be told to endpoints that are on their way.
    await this.ctx.blockConcurrencyWhile(async () => {
      const packed = this.#desk.packed()
      await this.env.WEBHOOKS.getByName(owner).takeOver(this.ctx.id.name!, packed)
      this.#moves.note('to', owner)
      for (const { id } of this.#desk.endpoints()) this.#desk.remove(id)
    })
  }

  async takeOver(from: string, packed: ReturnType<WebhookDesk['packed']>): Promise<void> {
    this.#moves.note('from', from)
    await this.#desk.unpack(packed)
  }

  add(endpoint: NewEndpoint, sealed: string): Endpoint | null {
    if (this.#desk.endpoints().length >= MOST_ENDPOINTS) return null
    this.#desk.add(endpoint, sealed)
    return this.#desk.endpoint(endpoint.id)
  }

  endpoints(): Endpoint[] {
    return this.#desk.endpoints()
  }

  endpoint(id: string): Endpoint | null {
    return this.#desk.endpoint(id)
  }

  change(id: string, change: Parameters<WebhookDesk['change']>[1]): Endpoint | null {
    return this.#desk.change(id, change)
  }

  rotate(id: string, sealed: string): boolean {
    return this.#desk.rotate(id, sealed)
  }

  remove(id: string): boolean {
    return this.#desk.remove(id)
  }

  /** Not called `test`: the platform calls that itself. */
  sendTest(id: string, messageId: string): boolean {
    return this.#desk.test(id, messageId)
  }

  replay(id: string, span: Span): Replayed | null {
    return this.#desk.replay(id, span)
  }

  deliveries(
    id: string,
    page: { readonly limit: number; readonly before?: number | undefined },
  ): Delivered[] | null {
    return this.#desk.deliveries(id, page)
  }

  /** Everything of this owner, for good: when an account is deleted. */
  async erase(): Promise<void> {
    for (const { id } of this.#desk.endpoints()) this.#desk.remove(id)
    for (const from of this.#moves.all('from')) await this.env.WEBHOOKS.getByName(from).erase()
    this.#moves.forget()
  }

  override alarm(): void {
    alarmRang(this.ctx.storage)
    this.#desk.pump()
  }
}
