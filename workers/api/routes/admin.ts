import { randomId } from '#core/ids.ts'
import {
  decideLetter,
  findDeadLetter,
  listDeadLetters as listLetters,
  listLetterDecisions,
  type DeadLetterRow,
} from '#d1/dead-letters.ts'
import type { FleetDepth } from '#durable-objects/audio-fleet/audio-fleet.ts'
import { poolOfPod } from '#gpu-bridge/protocol/pools.ts'
import { sha256Hex } from '#r2/artifacts.ts'
import { watchDrift } from '#settings/watch-drift.ts'
import { OpenAPIHono } from '@hono/zod-openapi'
import {
  createPodToken,
  drainFleet,
  dropDeadLetter,
  getDeadLetter,
  getFleet,
  listDeadLetters,
  listPods,
  replayDeadLetter,
  revokePod,
  runMinute,
  sendPodAway,
  weighCustomer,
  type DeadLetter,
} from '../contract/admin.ts'
import { pageAsked, pageShown } from '../cursor.ts'
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
  await fleet.admit(await sha256Hex(new TextEncoder().encode(token)))
  return c.json({ token }, 201)
})
admin.openapi(getFleet, async (c) => {
  const fleet = await fleetNamed(c, c.req.valid('query').pool)
  return fleet ? c.json(presentFleet(await fleet.depth()), 200) : problem(c, 'not-found')
})
admin.openapi(drainFleet, async (c) => {
  const fleet = await fleetNamed(c, c.req.valid('query').pool)
  if (!fleet) return problem(c, 'not-found')
  await fleet.drain(c.req.valid('json').isDraining)
  return c.json(presentFleet(await fleet.depth()), 200)
})
admin.openapi(weighCustomer, async (c) => {
  const fleet = await fleetNamed(c, c.req.valid('query').pool)
  if (!fleet) return problem(c, 'not-found')
  await fleet.weigh(c.req.valid('param').customer, c.req.valid('json').weight)
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
admin.openapi(listDeadLetters, async (c) => {
  const query = c.req.valid('query')
  const { limit, after } = pageAsked(query)
  const from = after && { arrivedAt: after.createdAt, id: after.id }
  const rows = await listLetters(c.env.DB, { limit, after: from })
  const placed = rows.map((row) => ({ ...row, createdAt: row.arrivedAt }))
  const { shown, next } = pageShown(placed, query.limit)
  return c.json({ letters: shown.map(present), next }, 200)
})
admin.openapi(replayDeadLetter, async (c) => {
  const { letterId } = c.req.valid('param')
  const replay = await c.env.ORCHESTRATOR.replayLetter(letterId, c.req.valid('json'))
  if (replay.kind === 'stuck') return problem(c, 'not-now', { detail: replay.reason })
  const letter = await findDeadLetter(c.env.DB, letterId)
  return letter ? c.json(present(letter), 202) : problem(c, 'not-found')
})
admin.openapi(getDeadLetter, async (c) => {
  const { letterId } = c.req.valid('param')
  const letter = await findDeadLetter(c.env.DB, letterId)
  if (!letter) return problem(c, 'not-found')
  const decisions = (await listLetterDecisions(c.env.DB, letterId)).map(
    ({ decision, who, at, why }) => ({ decision, who, at: at.toISOString(), why }),
  )
  return c.json({ ...present(letter), decisions }, 200)
})
admin.openapi(dropDeadLetter, async (c) => {
  const { letterId } = c.req.valid('param')
  const letter = await findDeadLetter(c.env.DB, letterId)
  if (!letter) return problem(c, 'not-found')
  const at = new Date()
  if (letter.droppedAt === null) {
    await decideLetter(c.env.DB, { letterId, decision: 'dropped', at, ...c.req.valid('json') })
  }
  return c.json(present({ ...letter, droppedAt: letter.droppedAt ?? at }), 200)
})
admin.openapi(runMinute, async (c) => {
  await watchDrift(settingsSource(c), 'api')
  return c.json({ woken: await c.env.ORCHESTRATOR.runMinute() }, 200)
})

function presentFleet({ waitingSince, lastSeenAt, ...depth }: FleetDepth) {
  return {
    ...depth,
    waitingSince: waitingSince === null ? null : moment(waitingSince),
    lastSeenAt: lastSeenAt === null ? null : moment(lastSeenAt),
  }
}

function moment(milliseconds: number): string {
  return new Date(milliseconds).toISOString()
}

function present({ arrivedAt, replayedAt, droppedAt, ...letter }: DeadLetterRow): DeadLetter {
  return {
    ...letter,
    arrivedAt: arrivedAt.toISOString(),
    replayedAt: replayedAt?.toISOString() ?? null,
    droppedAt: droppedAt?.toISOString() ?? null,
  }
}
