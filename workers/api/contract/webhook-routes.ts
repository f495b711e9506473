import { createRoute } from '@hono/zod-openapi'
import * as z from 'zod'
import { BEHIND_TOKEN, json, jsonBody, READING_JSON, refusals } from './answers.ts'
import { PageQuery } from './paging.ts'
import { OPERATOR, OWNER } from './security.ts'
import {
  ChangeWebhookRequest,
  CreatedWebhook,
  CreatePushDeviceRequest,
  CreateWebhookRequest,
  DeliveriesResponse,
  PushDevice,
  PushDevicesResponse,
  Replayed,
  ReplayRequest,
  RotatedSecret,
  Tested,
  Webhook,
  WebhooksResponse,
} from './webhooks.ts'

const params = z.object({ webhookId: z.string() })
const ONE = [...BEHIND_TOKEN, 'not-found'] as const

/** The routes of endpoints, the same behind either door. `of` begins the names of operators' operations. */
function webhookRoutes<Base extends string>(
  base: Base,
  door: {
    readonly of: string
    readonly security: { [name: string]: string[] }[]
    readonly tags: string[]
  },
) {
  const { of, security, tags } = door
  const one = `${base}/{webhookId}` as const
  return {
    create: createRoute({
      method: 'post',
      path: base,
      operationId: `create${of}Webhook`,
      summary: 'Names an address to be told what happens. Its secret is shown this once.',
      tags,
      security,
      request: { body: jsonBody(CreateWebhookRequest) },
      responses: {
        201: json(CreatedWebhook, 'The endpoint, with its secret.'),
        ...refusals(...BEHIND_TOKEN, ...READING_JSON, 'not-now'),
      },
    }),
    list: createRoute({
      method: 'get',
      path: base,
      operationId: `list${of}Webhooks`,
      summary: 'Lists the endpoints, the oldest first.',
      tags,
      security,
      responses: { 200: json(WebhooksResponse, 'All of them.'), ...refusals(...BEHIND_TOKEN) },
    }),
    get: createRoute({
      method: 'get',
      path: one,
      operationId: `get${of}Webhook`,
      summary: 'Tells one endpoint.',
      tags,
      security,
      request: { params },
      responses: { 200: json(Webhook, 'The endpoint.'), ...refusals(...ONE) },
    }),
    change: createRoute({
      method: 'patch',
      path: one,
      operationId: `change${of}Webhook`,
      summary: 'Changes an endpoint, disables it or enables it again.',
      tags,
      security,
      request: { params, body: jsonBody(ChangeWebhookRequest) },
      responses: { 200: json(Webhook, 'The endpoint.'), ...refusals(...ONE, ...READING_JSON) },
    }),
    remove: createRoute({
      method: 'delete',
      path: one,
      operationId: `delete${of}Webhook`,
      summary: 'Deletes an endpoint, with everything that was told to it.',
      tags,
      security,
      request: { params },
      responses: { 204: { description: 'It is gone.' }, ...refusals(...ONE) },
    }),
    rotate: createRoute({
      method: 'post',
      path: `${one}/secret`,
      operationId: `rotate${of}WebhookSecret`,
      summary: 'Makes a new secret, shown this once. For a day the former one signs as well.',
      tags,
      security,
      request: { params },
      responses: { 201: json(RotatedSecret, 'The secret.'), ...refusals(...ONE) },
    }),
    test: createRoute({
      method: 'post',
      path: `${one}/test`,
      operationId: `test${of}Webhook`,
      summary: 'Sends a `webhook.test` to one endpoint.',
      tags,
      security,
      request: { params },
      responses: { 202: json(Tested, 'It is on its way.'), ...refusals(...ONE, 'not-now') },
    }),
    replay: createRoute({
      method: 'post',
      path: `${one}/replay`,
      operationId: `replay${of}Webhook`,
      summary: 'Sends again, in order, what was told in a span and does not wait already.',
      tags,
      security,
      request: { params, body: jsonBody(ReplayRequest) },
      responses: {
        202: json(Replayed, 'What is on its way, and what is left.'),
        ...refusals(...ONE, ...READING_JSON),
      },
    }),
    deliveries: createRoute({
      method: 'get',
      path: `${one}/deliveries`,
      operationId: `list${of}WebhookDeliveries`,
      summary: 'Lists what an endpoint was told, with every attempt, the newest first.',
      tags,
      security,
      request: { params, query: PageQuery },
      responses: {
        200: json(DeliveriesResponse, 'A page of them.'),
        ...refusals(...ONE, 'invalid-input'),
      },
    }),
  }
}
export type WebhookRoutes = ReturnType<typeof webhookRoutes<'/v1/webhooks'>>

export const OWN_WEBHOOKS = webhookRoutes('/v1/webhooks', {
  of: '',
  security: OWNER,
  tags: ['webhooks'],
})
/** The same by the names of their operations, as clients call them. */
export const {
  create: createWebhook,
  list: listWebhooks,
  get: getWebhook,
  change: changeWebhook,
  remove: deleteWebhook,
  rotate: rotateWebhookSecret,
  test: testWebhook,
  deliveries: listWebhookDeliveries,
} = OWN_WEBHOOKS
export const OPERATOR_WEBHOOKS = webhookRoutes('/admin/v1/webhooks', {
  of: 'Operator',
  security: OPERATOR,
  tags: ['webhooks of operators'],
})

const tags = ['push']

export const createPushDevice = createRoute({
  method: 'post',
  path: '/v1/push-devices',
  operationId: 'createPushDevice',
  summary: 'Has a phone told what happens, from now on.',
  tags,
  security: OWNER,
  request: { body: jsonBody(CreatePushDeviceRequest) },
  responses: {
    201: json(PushDevice, 'The phone.'),
    ...refusals(...BEHIND_TOKEN, ...READING_JSON, 'not-now'),
  },
})

export const listPushDevices = createRoute({
  method: 'get',
  path: '/v1/push-devices',
  operationId: 'listPushDevices',
  summary: 'Lists the phones that are told.',
  tags,
  security: OWNER,
  responses: { 200: json(PushDevicesResponse, 'All of them.'), ...refusals(...BEHIND_TOKEN) },
})

export const deletePushDevice = createRoute({
  method: 'delete',
  path: '/v1/push-devices/{deviceId}',
  operationId: 'deletePushDevice',
  summary: 'Has a phone told nothing more.',
  tags,
  security: OWNER,
  request: { params: z.object({ deviceId: z.string() }) },
  responses: { 204: { description: 'It is forgotten.' }, ...refusals(...ONE) },
})
