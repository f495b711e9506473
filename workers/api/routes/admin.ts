import { randomId } from '#core/ids.ts'
import { sha256Of } from '#core/sha256.ts'
import type { AudioFleet } from '#durable-objects/audio-fleet/audio-fleet.ts'
import { poolOfPod } from '#gpu-bridge/protocol/pools.ts'
import { watchDrift } from '#settings/watch-drift.ts'
import { OpenAPIHono } from '@hono/zod-openapi'
import {
  createPodToken,
  drainFleet,
  getFleet,
  listPods,
  revokePod,
  runMinute,
  sendPodAway,
  weighCustomer,
} from '../contract/admin.ts'
import type { ApiContext } from '../env.ts'
import { fleetNamed } from '../pools.ts'
import { problem } from '../problems.ts'
import { settingsSource } from '../settings-source.ts'

/** What operators do by hand. */
export const admin = new OpenAPIHono<ApiContext>()
admin.openapi(createPodToken, async (c) => {
  const { pool } = c.req.valid('query')
  const fleet = await fleetNamed(c, pool)
  if (!fleet) return problem(c, 'not-found')
  const token = randomId(`enrol-${pool}`)
  await fleet.admit(await sha256Of(token))
  return c.json({ token }, 201)
})
admin.openapi(getFleet, async (c) => {
  const fleet = await fleetNamed(c, c.req.valid('query').pool)
  return fleet ? c.json(await presentFleet(fleet), 200) : problem(c, 'not-found')
})
admin.openapi(drainFleet, async (c) => {
  const fleet = await fleetNamed(c, c.req.valid('query').pool)
  if (!fleet) return problem(c, 'not-found')
  await fleet.drain(c.req.valid('json').isDraining)
  return c.json(await presentFleet(fleet), 200)
})
admin.openapi(weighCustomer, async (c) => {
  const fleet = await fleetNamed(c, c.req.valid('query').pool)
  if (!fleet) return problem(c, 'not-found')
  const { customer } = c.req.valid('param')
  const { weight } = c.req.valid('json')
  await fleet.weigh(customer, weight)
  await c.env.ORCHESTRATOR.weighCustomer(customer, weight)
  return c.body(null, 204)
})
admin.openapi(listPods, async (c) => {
  const fleet = await fleetNamed(c, c.req.valid('query').pool)
  if (!fleet) return problem(c, 'not-found')
  const pods = (await fleet.pods()).map(({ enrolledAt, seenAt, ...pod }) => ({
    ...pod,
    enrolledAt: moment(enrolledAt),
    seenAt: moment(seenAt),
  }))
  return c.json({ pods }, 200)
})
admin.openapi(sendPodAway, async (c) => {
  const { podId } = c.req.valid('param')
  const fleet = await fleetNamed(c, poolOfPod(podId))
  return (await fleet?.sendAway(podId)) ? c.body(null, 204) : problem(c, 'not-found')
})
admin.openapi(revokePod, async (c) => {
  const { podId } = c.req.valid('param')
  const fleet = await fleetNamed(c, poolOfPod(podId))
  const isGone = await fleet?.dismiss(podId, 'its pod was sent away')
  return isGone ? c.body(null, 204) : problem(c, 'not-found')
})
admin.openapi(runMinute, async (c) => {
  await watchDrift(settingsSource(c), 'api')
  return c.json({ woken: await c.env.ORCHESTRATOR.runMinute() }, 200)
})

async function presentFleet(fleet: DurableObjectStub<AudioFleet>) {
  const { waitingSince, lastSeenAt, ...depth } = await fleet.depth()
  return {
    ...depth,
    renting: await fleet.renting(),
    waitingSince: waitingSince === null ? null : moment(waitingSince),
    lastSeenAt: lastSeenAt === null ? null : moment(lastSeenAt),
  }
}

function moment(milliseconds: number): string {
  return new Date(milliseconds).toISOString()
}
