import { OPERATORS, typesHeardBy, type AnnouncementType } from '#core/announcements.ts'
import { InputError } from '#core/errors.ts'
import { randomId } from '#core/ids.ts'
import { findStillThere } from '#d1/still-there.ts'
import { judgeUrl } from '#durable-objects/webhooks/judge-url.ts'
import { judgeAddresses, lookUpBy } from '#durable-objects/webhooks/look-up.ts'
import { sealedAs } from '#durable-objects/webhooks/sealed-as.ts'
import {
  MOST_ENDPOINTS,
  type Endpoint,
  type NewEndpoint,
} from '#durable-objects/webhooks/endpoint-rows.ts'
import type { Delivered } from '#durable-objects/webhooks/message-rows.ts'
import { PUSHED_TYPES } from '#durable-objects/webhooks/push-words.ts'
import { readSetting } from '#settings/read.ts'
import { seal } from '#settings/seal.ts'
import { OpenAPIHono } from '@hono/zod-openapi'
import type { Context } from 'hono'
import {
  createPushDevice,
  deletePushDevice,
  listPushDevices,
  OPERATOR_WEBHOOKS,
  OWN_WEBHOOKS,
  type WebhookRoutes,
} from '../contract/webhook-routes.ts'
import type { PushDevice, Webhook, WebhookDelivery } from '../contract/webhooks.ts'
import { numbersAsked, numbersShown } from '../cursor.ts'
import type { ApiContext } from '../env.ts'
import { refuseFull } from '../full.ts'
import { problem } from '../problems.ts'
import { settingsSource } from '../settings-source.ts'

const OVERLAP_MS = 24 * 3_600_000
const NO_ROOM = {
  detail:
    'Five hundred messages wait at it, or a hundred tests were sent in the last hour. Try again later.',
}
const FULL = { most: MOST_ENDPOINTS, mend: 'Delete a webhook or a phone that is not needed.' }

/** Endpoints behind one door: whose they are, the door says. */
function webhooksBehind(routes: WebhookRoutes, ownerOf: (c: Context<ApiContext>) => string) {
  const objectOf = (c: Context<ApiContext>) => c.env.WEBHOOKS.getByName(ownerOf(c))
  const app = new OpenAPIHono<ApiContext>()
  app.openapi(routes.create, async (c) => {
    const { url, events, description } = c.req.valid('json')
    await refuseUrl(c, url)
    refuseEvents(events, typesHeardBy(ownerOf(c)))
    const id = randomId('whk')
    const { secret, sealed } = await newSecret(c, id)
    const endpoint = { id, kind: 'webhook', url, events, description } as const
    const added = await addFor(c, ownerOf(c), { endpoint, sealed })
    if (added === 'full') return refuseFull(c, { ...FULL, field: 'webhooks' })
    if (added === 'gone') return problem(c, 'unauthorized')
    return c.json({ ...present(added), secret }, 201)
  })
  app.openapi(routes.list, async (c) => {
    const endpoints = await objectOf(c).endpoints()
    return c.json({ webhooks: endpoints.filter(isWebhook).map(present) }, 200)
  })
  app.openapi(routes.get, async (c) => {
    const endpoint = await webhookOf(c, c.req.valid('param').webhookId)
    return endpoint ? c.json(present(endpoint), 200) : problem(c, 'not-found')
  })
  app.openapi(routes.change, async (c) => {
    const { webhookId } = c.req.valid('param')
    if (!(await webhookOf(c, webhookId))) return problem(c, 'not-found')
    const change = c.req.valid('json')
    if (change.url !== undefined) await refuseUrl(c, change.url)
    refuseEvents(change.events ?? null, typesHeardBy(ownerOf(c)))
    const changed = await objectOf(c).change(webhookId, given(change))
    return changed ? c.json(present(changed), 200) : problem(c, 'not-found')
  })
  app.openapi(routes.remove, async (c) => {
    const { webhookId } = c.req.valid('param')
    const isThere = (await webhookOf(c, webhookId)) !== null
    const isGone = isThere && (await objectOf(c).remove(webhookId))
    return isGone ? c.body(null, 204) : problem(c, 'not-found')
  })
  app.openapi(routes.rotate, async (c) => {
    const { webhookId } = c.req.valid('param')
    if (!(await webhookOf(c, webhookId))) return problem(c, 'not-found')
    const { secret, sealed } = await newSecret(c, webhookId)
    await objectOf(c).rotate(webhookId, sealed)
    return c.json({ secret, formerSignsUntil: iso(Date.now() + OVERLAP_MS) }, 201)
  })
  app.openapi(routes.test, async (c) => {
    const { webhookId } = c.req.valid('param')
    if (!(await webhookOf(c, webhookId))) return problem(c, 'not-found')
    const messageId = randomId('msg')
    const isSent = await objectOf(c).sendTest(webhookId, messageId)
    return isSent ? c.json({ messageId }, 202) : problem(c, 'not-now', NO_ROOM)
  })
  app.openapi(routes.replay, async (c) => {
    const { webhookId } = c.req.valid('param')
    if (!(await webhookOf(c, webhookId))) return problem(c, 'not-found')
    const { since, until = iso(Date.now()), after = 0 } = c.req.valid('json')
    const span = { since: Date.parse(since), until: Date.parse(until), after }
    const replayed = await objectOf(c).replay(webhookId, span)
    if (!replayed) return problem(c, 'not-found')
    const { messages, left } = replayed
    const next = left === 0 ? null : { since, until, after: replayed.after }
    return c.json({ messages, left, next }, 202)
  })
  app.openapi(routes.deliveries, async (c) => {
    const query = c.req.valid('query')
    const page = numbersAsked(query)
    const rows = await objectOf(c).deliveries(c.req.valid('param').webhookId, page)
    if (rows === null) return problem(c, 'not-found')
    const { shown, next } = numbersShown(rows, query.limit, ({ place }) => place)
    return c.json({ deliveries: shown.map(presentDelivery), next }, 200)
  })
  return app

  async function webhookOf(c: Context<ApiContext>, id: string): Promise<Endpoint | null> {
    const endpoint = await objectOf(c).endpoint(id)
    return endpoint && isWebhook(endpoint) ? endpoint : null
  }
}

/**
 * Adds an endpoint to those of an owner who is there. Their object knows nothing of that: it is asked for once it is
 * added, so that a deletion which has been at the object already is seen.
 */
async function addFor(
  c: Context<ApiContext>,
  owner: string,
  { endpoint, sealed }: { readonly endpoint: NewEndpoint; readonly sealed: string },
): Promise<Endpoint | 'gone' | 'full'> {
  const object = c.env.WEBHOOKS.getByName(owner)
  const added = await object.add(endpoint, sealed)
  if (!added) return 'full'
  if (await findStillThere(c.env.DB, owner)) return added
  await object.remove(added.id)
  return 'gone'
}

/** Whose readings it is. */
export const ownWebhooks = webhooksBehind(OWN_WEBHOOKS, (c) => c.var.owner)
/** Who runs the service: one set of endpoints for all of them. */
export const operatorWebhooks = webhooksBehind(
  OPERATOR_WEBHOOKS as unknown as WebhookRoutes,
  () => OPERATORS,
)

/** Phones, told by the same object. */
export const pushDevices = new OpenAPIHono<ApiContext>()
pushDevices.openapi(createPushDevice, async (c) => {
  const { token, events } = c.req.valid('json')
  refuseEvents(events, PUSHED_TYPES)
  const object = c.env.WEBHOOKS.getByName(c.var.owner)
  const known = (await object.endpoints()).find(({ url }) => url === token)
  if (known) await object.remove(known.id)
  const id = randomId('psh')
  const endpoint = { id, kind: 'push', url: token, events, description: '' } as const
  const added = await addFor(c, c.var.owner, { endpoint, sealed: '' })
  if (added === 'full') return refuseFull(c, { ...FULL, field: 'devices' })
  if (added === 'gone') return problem(c, 'unauthorized')
  return c.json(presentDevice(added), 201)
})
pushDevices.openapi(listPushDevices, async (c) => {
  const endpoints = await c.env.WEBHOOKS.getByName(c.var.owner).endpoints()
  const devices = endpoints.filter((one) => !isWebhook(one)).map(presentDevice)
  return c.json({ devices }, 200)
})
pushDevices.openapi(deletePushDevice, async (c) => {
  const { deviceId } = c.req.valid('param')
  const object = c.env.WEBHOOKS.getByName(c.var.owner)
  const device = await object.endpoint(deviceId)
  const isGone = device?.kind === 'push' && (await object.remove(deviceId))
  return isGone ? c.body(null, 204) : problem(c, 'not-found')
})

/** Throws `InputError` for an address that nothing may be sent to: by itself, or by where its name leads now. */
async function refuseUrl(c: Context<ApiContext>, url: string): Promise<void> {
  const source = settingsSource(c)
  if ((await readSetting(source, 'webhooks.allowPrivate')).value) return
  const own = new URL(c.req.url).hostname
  const wrong = judgeUrl(url, [own])
  if (wrong !== null) throw new InputError('url', wrong, MEND)
  const { value: resolver } = await readSetting(source, 'webhooks.resolver')
  const lookUp = lookUpBy(resolver, async (input, init) => await fetch(input, init))
  const leads = judgeAddresses(await lookUp(new URL(url).hostname))
  if (leads !== null) throw new InputError('url', leads, MEND)
}

const MEND = 'Give an https:// address with a name of the public Internet.'

function refuseEvents(
  events: readonly AnnouncementType[] | null,
  known: readonly AnnouncementType[],
): void {
  const stray = events?.find((type) => !known.includes(type))
  if (stray === undefined) return
  throw new InputError('events', `${stray} is not told here`, `Use one of ${known.join(', ')}.`)
}

/** 32 random bytes, as Standard Webhooks writes them, and as they lie in the object. */
async function newSecret(c: Context<ApiContext>, id: string) {
  const bytes = crypto.getRandomValues(new Uint8Array(32))
  const secret = `whsec_${btoa(String.fromCharCode(...bytes))}`
  const sealed = await seal(sealedAs(id), secret, settingsSource(c).variables)
  return { secret, sealed: JSON.stringify(sealed) }
}

/** Without what was not given: `exactOptionalPropertyTypes` tells the two apart. */
function given<Change extends object>(change: Change) {
  return Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined)) as {
    [Key in keyof Change]?: Exclude<Change[Key], undefined>
  }
}

function isWebhook({ kind }: Endpoint): boolean {
  return kind === 'webhook'
}

function present(endpoint: Endpoint): Webhook {
  const { id, url, events, description, createdAt, failingSince, disabledAt, disabledWhy } =
    endpoint
  return {
    id,
    url,
    events: events === null ? null : [...events],
    description,
    createdAt: iso(createdAt),
    failingSince: failingSince === null ? null : iso(failingSince),
    isEnabled: disabledAt === null,
    disabledAt: disabledAt === null ? null : iso(disabledAt),
    disabledWhy,
  }
}

function presentDevice({ id, events, createdAt }: Endpoint): PushDevice {
  return { id, events: events === null ? null : [...events], createdAt: iso(createdAt) }
}

function presentDelivery({ message, state, attempts }: Delivered): WebhookDelivery {
  const { id, type, at, data } = message
  const tries = attempts.map((attempt) => ({ ...attempt, at: iso(attempt.at) }))
  return { messageId: id, type, at: iso(at), data, state, attempts: tries }
}

function iso(milliseconds: number): string {
  return new Date(milliseconds).toISOString()
}
