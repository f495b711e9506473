import { randomId } from '#core/ids.ts'
import {
  findDeadLetter,
  listDeadLetters as listLetters,
  type DeadLetterRow,
} from '#d1/dead-letters.ts'
import { sha256Hex } from '#r2/artifacts.ts'
import { watchDrift } from '#settings/watch-drift.ts'
import { OpenAPIHono } from '@hono/zod-openapi'
import {
  createPodToken,
  getFleet,
  listDeadLetters,
  replayDeadLetter,
  runMinute,
  type DeadLetter,
} from '../contract/admin.ts'
import { pageAsked, pageShown } from '../cursor.ts'
import type { ApiContext } from '../env.ts'
import { problem } from '../problems.ts'
import { settingsSource } from '../settings-source.ts'

/** What operators do by hand. */
export const admin = new OpenAPIHono<ApiContext>()
admin.openapi(createPodToken, async (c) => {
  const token = randomId('enrol')
  await c.env.FLEET.getByName('main').admit(await sha256Hex(new TextEncoder().encode(token)))
  return c.json({ token }, 201)
})
admin.openapi(getFleet, async (c) => c.json(await c.env.FLEET.getByName('main').depth(), 200))
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
  const replay = await c.env.ORCHESTRATOR.replayLetter(letterId)
  if (replay.kind === 'stuck') return problem(c, 'not-now', { detail: replay.reason })
  const letter = await findDeadLetter(c.env.DB, letterId)
  return letter ? c.json(present(letter), 202) : problem(c, 'not-found')
})
admin.openapi(runMinute, async (c) => {
  await watchDrift(settingsSource(c), 'api')
  return c.json({ woken: await c.env.ORCHESTRATOR.runMinute() }, 200)
})

function present({ arrivedAt, replayedAt, ...letter }: DeadLetterRow): DeadLetter {
  return {
    ...letter,
    arrivedAt: arrivedAt.toISOString(),
    replayedAt: replayedAt?.toISOString() ?? null,
  }
}
