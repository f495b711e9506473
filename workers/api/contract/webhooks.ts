import { ANNOUNCEMENT_TYPES, ANNOUNCEMENTS } from '#core/announcements.ts'
import * as z from 'zod'
import { Next } from './paging.ts'

const EventType = z.enum(ANNOUNCEMENT_TYPES)
const Events = z
  .array(EventType)
  .min(1)
  .max(ANNOUNCEMENT_TYPES.length)
  .nullable()
  .meta({ description: 'The types it is told; every type there is for it when null.' })
const Description = z.string().max(200).meta({ description: 'For your own eyes.' })
const Url = z.url().max(2000).meta({
  description: 'HTTPS, a name of the public Internet, port 443.',
  example: 'https://hooks.example.com/readings',
})

export const CreateWebhookRequest = z
  .strictObject({ url: Url, events: Events.default(null), description: Description.default('') })
  .meta({ id: 'CreateWebhookRequest' })

export const ChangeWebhookRequest = z
  .strictObject({
    url: Url.optional(),
    events: Events.optional(),
    description: Description.optional(),
    isEnabled: z.boolean().optional(),
  })
  .meta({ id: 'ChangeWebhookRequest' })

export const Webhook = z
  .object({
    id: z.string(),
    url: z.string(),
    events: Events,
    description: z.string(),
    createdAt: z.iso.datetime(),
    failingSince: z.iso.datetime().nullable().meta({
      description: 'Since when every delivery has failed; after five days it is disabled.',
    }),
    isEnabled: z.boolean(),
    disabledAt: z.iso.datetime().nullable(),
    disabledWhy: z.string().nullable(),
  })
  .meta({ id: 'Webhook', description: 'Where messages are sent.' })
export type Webhook = z.infer<typeof Webhook>
export const WebhooksResponse = z.object({ webhooks: z.array(Webhook) })

const Secret = z.string().meta({
  description: 'Signs every message, as Standard Webhooks says. It is shown this once.',
  example: 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw',
})
export const CreatedWebhook = Webhook.extend({ secret: Secret })
export const RotatedSecret = z.object({
  secret: Secret,
  formerSignsUntil: z.iso.datetime().meta({ description: 'Until then both sign every message.' }),
})

export const ReplayRequest = z
  .strictObject({
    since: z.iso.datetime().meta({ description: 'Of the messages, the first included.' }),
    until: z.iso
      .datetime()
      .optional()
      .meta({ description: 'Not included; now, where it is left out.' }),
    after: z.number().int().min(0).optional().meta({
      description: 'Of a replay that goes on, the place to go on after, as `next` says it.',
    }),
  })
  .meta({ id: 'ReplayRequest' })
export const Replayed = z.object({
  messages: z.number().int().meta({
    description: 'So many were lined up. What waits at the endpoint already is not among them.',
  }),
  left: z.number().int().meta({
    description: 'So many found no room: no more are lined up than make five hundred that wait.',
  }),
  next: ReplayRequest.nullable().meta({
    description: 'What to send, once there is room, for those that are left; null where none are.',
  }),
})
export const Tested = z.object({ messageId: z.string() })

const Attempt = z.object({
  at: z.iso.datetime(),
  ms: z.number().int().meta({ description: 'How long the receiver took.' }),
  status: z.number().int().nullable().meta({ description: 'Its HTTP status, if it answered.' }),
  reason: z.string().nullable(),
})
export const WebhookDelivery = z
  .object({
    messageId: z.string(),
    type: EventType,
    at: z.iso.datetime(),
    data: z.record(z.string(), z.unknown()),
    state: z.enum(['waiting', 'delivered', 'failed', 'skipped']),
    attempts: z.array(Attempt),
  })
  .meta({ id: 'WebhookDelivery', description: 'What became of one message at one endpoint.' })
export type WebhookDelivery = z.infer<typeof WebhookDelivery>
export const DeliveriesResponse = z.object({ deliveries: z.array(WebhookDelivery), next: Next })

export const CreatePushDeviceRequest = z
  .strictObject({
    token: z
      .string()
      .regex(/^Expo(nent)?PushToken\[[\w-]{1,100}\]$/, 'must be a token of Expo’s')
      .meta({ example: 'ExponentPushToken[xxxxxxxxxxxxxxxxxxxxxx]' }),
    events: Events.default(null),
  })
  .meta({ id: 'CreatePushDeviceRequest' })
export const PushDevice = z
  .object({ id: z.string(), events: Events, createdAt: z.iso.datetime() })
  .meta({ id: 'PushDevice', description: 'A phone that is told. Its token is shown to nobody.' })
export type PushDevice = z.infer<typeof PushDevice>
export const PushDevicesResponse = z.object({ devices: z.array(PushDevice) })

/** Everything that may be sent, as the `webhooks` of the OpenAPI document describe it. */
export function webhookDescriptions(): Record<string, unknown> {
  return Object.fromEntries(
    ANNOUNCEMENT_TYPES.map((type) => {
      const { about, hearer, data } = ANNOUNCEMENTS[type]
      const message = z.object({ type: z.literal(type), timestamp: z.iso.datetime(), data })
      const { $schema: _, ...schema } = z.toJSONSchema(message, { io: 'input' })
      const post = {
        operationId: `told_${type.replaceAll(/\W/g, '_')}`,
        summary: about,
        description: `Told to: ${HEARERS[hearer]}. Signed by Standard Webhooks; any 2xx is taken as received.`,
        tags: ['webhooks'],
        requestBody: { required: true, content: { 'application/json': { schema } } },
        responses: {
          '2XX': { description: 'It is received, and not sent again.' },
          410: { description: 'Nothing more is wanted: the endpoint is disabled.' },
        },
      }
      return [type, { post }]
    }),
  )
}

const HEARERS = {
  owner: 'whose reading it is',
  operators: 'operators',
  both: 'whoever has the endpoint',
} as const
