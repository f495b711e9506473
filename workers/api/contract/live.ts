import { JobId } from '#core/ids.ts'
import { createRoute } from '@hono/zod-openapi'
import * as z from 'zod'
import { BEHIND_TOKEN, json, OURS, refusals } from './answers.ts'
import { OWNER, TICKET } from './security.ts'

const tags = ['jobs']
const params = z.object({ jobId: JobId })

const TicketResponse = z
  .object({
    ticket: z.string(),
    url: z.string().meta({ description: 'The path to open a socket at, the ticket in it.' }),
    expiresAt: z.iso.datetime(),
  })
  .meta({ id: 'Ticket', description: 'Leave to open one socket, soon.' })

export const createTicket = createRoute({
  method: 'post',
  path: '/v1/jobs/{jobId}/live/tickets',
  operationId: 'createTicket',
  summary: 'Makes a ticket, with which one socket may be opened: no token stands in an address.',
  tags,
  security: OWNER,
  request: { params },
  responses: {
    201: json(TicketResponse, 'The ticket.'),
    ...refusals(...BEHIND_TOKEN, 'not-found', 'not-now'),
  },
})

export const watchJob = createRoute({
  method: 'get',
  path: '/v1/jobs/{jobId}/live',
  operationId: 'watchJob',
  summary: 'Opens a WebSocket that tells a job live, until it is over.',
  description:
    'Messages are JSON: `{"frame": "snapshot" | "event" | "progress" | "text" | "over", …}` with what the event stream has as data. Say `{"got": n}`, how many messages you have had, at the latest after every 64: who is 256 behind is closed with 1013 and may come back `after` the last `seq` seen. `ping` is answered with `pong`. 1000 says that the job is over.',
  tags,
  security: TICKET,
  request: {
    params,
    query: z.object({
      ticket: z.string().min(1).max(100),
      after: z.coerce.number().int().min(0).optional().meta({
        description: 'The seq of the last event you have seen; without it, from now on.',
      }),
    }),
  },
  responses: {
    101: { description: 'The socket.' },
    ...refusals(...OURS, 'bad-ticket', 'invalid-input', 'not-found', 'upgrade-required'),
  },
})
