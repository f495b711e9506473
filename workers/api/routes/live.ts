import { randomId } from '#core/ids.ts'
import { sha256Of } from '#core/sha256.ts'
import { findJob } from '#d1/jobs.ts'
import { TICKET_MS } from '#durable-objects/job/tickets.ts'
import { OpenAPIHono } from '@hono/zod-openapi'
import { createTicket, watchJob } from '../contract/live.ts'
import type { ApiContext } from '../env.ts'
import { problem, refuseMisfit } from '../problems.ts'
import { toldJob } from '../told-job.ts'

/** Tickets to watch a job. Behind the door of `jobs`. */
export const tickets = new OpenAPIHono<ApiContext>({ defaultHook: refuseMisfit })
tickets.openapi(createTicket, async (c) => {
  const { id } = c.var.job
  const ticket = randomId('tkt')
  const expiresAt = new Date(Date.now() + TICKET_MS).toISOString()
  if (!(await toldJob(c.env, c.var.job).admit(await hashOf(ticket))))
    return problem(c, 'not-now', { detail: 'its order has not arrived yet' })
  return c.json({ ticket, url: `/v1/jobs/${id}/live?ticket=${ticket}`, expiresAt }, 201)
})

/** The sockets themselves: a browser can send no token with them, so a ticket is their door. */
export const live = new OpenAPIHono<ApiContext>({ defaultHook: refuseMisfit })
live.openapi(watchJob, async (c) => {
  const { jobId } = c.req.valid('param')
  const { ticket, after } = c.req.valid('query')
  if (c.req.header('upgrade')?.toLowerCase() !== 'websocket') {
    c.header('upgrade', 'websocket')
    return problem(c, 'upgrade-required')
  }
  // Nobody wakes the object of a job that never was.
  if (!(await findJob(c.env.DB, jobId))) return problem(c, 'bad-ticket')
  const from = after === undefined ? '' : `&after=${after}`
  const asked = `https://job/live?ticket=${await hashOf(ticket)}${from}`
  const answer = await c.env.JOB.getByName(jobId).fetch(asked, { headers: UPGRADE })
  return answer.status === 101 ? answer : problem(c, 'bad-ticket')
})

const UPGRADE = { upgrade: 'websocket' }

async function hashOf(ticket: string): Promise<string> {
  return await sha256Of(ticket)
}
