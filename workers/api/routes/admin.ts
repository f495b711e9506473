import { randomId } from '#core/ids.ts'
import { listDeadLetters as listLetters, type DeadLetterRow } from '#d1/dead-letters.ts'
import { sha256Hex } from '#r2/artifacts.ts'
import { OpenAPIHono } from '@hono/zod-openapi'
import { createPodToken, getFleet, listDeadLetters, type DeadLetter } from '../contract/admin.ts'
import { pageAsked, pageShown } from '../cursor.ts'
import type { ApiContext } from '../env.ts'

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

function present({ arrivedAt, replayedAt, ...letter }: DeadLetterRow): DeadLetter {
  return {
    ...letter,
    arrivedAt: arrivedAt.toISOString(),
    replayedAt: replayedAt?.toISOString() ?? null,
  }
}
