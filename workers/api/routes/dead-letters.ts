import { describe, logError } from '#core/log.ts'
import {
  decideLetter,
  findDeadLetter,
  listDeadLetters as listLetters,
  listLetterDecisions,
  type DeadLetterRow,
} from '#d1/dead-letters.ts'
import type { Replay } from '#workers/orchestrator/replay-letter.ts'
import { OpenAPIHono } from '@hono/zod-openapi'
import {
  dropDeadLetter,
  dropDeadLetters,
  getDeadLetter,
  listDeadLetters,
  replayDeadLetter,
  replayDeadLetters,
  type DeadLetter,
  type DeadLetterOutcome,
} from '../contract/dead-letters.ts'
import { pageAsked, pageShown } from '../cursor.ts'
import type { ApiContext } from '../env.ts'
import { problem } from '../problems.ts'

/** What nobody could deal with, and what operators decide about it. */
export const letters = new OpenAPIHono<ApiContext>()
letters.openapi(listDeadLetters, async (c) => {
  const query = c.req.valid('query')
  const { limit, after } = pageAsked(query)
  const from = after && { arrivedAt: after.createdAt, id: after.id }
  const rows = await listLetters(c.env.DB, { limit, after: from, recipient: query.recipient })
  const placed = rows.map((row) => ({ ...row, createdAt: row.arrivedAt }))
  const { shown, next } = pageShown(placed, query.limit)
  return c.json({ letters: shown.map(present), next }, 200)
})
letters.openapi(replayDeadLetter, async (c) => {
  const { letterId } = c.req.valid('param')
  const replay = await c.env.ORCHESTRATOR.replayLetter(letterId, c.req.valid('json'))
  if (replay.kind === 'stuck') return problem(c, 'not-now', { detail: replay.reason })
  const letter = await findDeadLetter(c.env.DB, letterId)
  return letter ? c.json(present(letter), 202) : problem(c, 'not-found')
})
letters.openapi(getDeadLetter, async (c) => {
  const { letterId } = c.req.valid('param')
  const letter = await findDeadLetter(c.env.DB, letterId)
  if (!letter) return problem(c, 'not-found')
  const decisions = (await listLetterDecisions(c.env.DB, letterId)).map(
    ({ decision, who, at, why }) => ({ decision, who, at: at.toISOString(), why }),
  )
  return c.json({ ...present(letter), decisions }, 200)
})
letters.openapi(dropDeadLetter, async (c) => {
  const { letterId } = c.req.valid('param')
  const letter = await drop(c.env.DB, letterId, c.req.valid('json'))
  return letter ? c.json(present(letter), 200) : problem(c, 'not-found')
})
letters.openapi(replayDeadLetters, async (c) => {
  const { ids, ...by } = c.req.valid('json')
  const replay = async (id: string) => outcomeOf(id, await c.env.ORCHESTRATOR.replayLetter(id, by))
  return c.json({ letters: await inTurn(ids, replay) }, 200)
})
letters.openapi(dropDeadLetters, async (c) => {
  const { ids, ...by } = c.req.valid('json')
  const dropped = async (id: string): Promise<DeadLetterOutcome> => {
    const letter = await drop(c.env.DB, id, by)
    return { id, outcome: letter ? 'dropped' : 'absent', reason: null }
  }
  return c.json({ letters: await inTurn(ids, dropped) }, 200)
})

/** A letter off the shelf for good, its decision kept once; null where there is none. */
async function drop(
  db: D1Database,
  letterId: string,
  by: { readonly who: string; readonly why: string },
): Promise<DeadLetterRow | null> {
  const letter = await findDeadLetter(db, letterId)
  if (!letter || letter.droppedAt !== null) return letter
  const at = new Date()
  await decideLetter(db, { letterId, decision: 'dropped', at, ...by })
  return { ...letter, droppedAt: at }
}

function outcomeOf(id: string, replay: Replay): DeadLetterOutcome {
  const outcome = replay.kind === 'sent' ? 'replayed' : replay.kind
  return { id, outcome, reason: replay.kind === 'stuck' ? replay.reason : null }
}

/**
 * One after the other, so that many letters to one recipient arrive in the order they were named. One
 * that cannot be decided about now lies where it lay, and the others are told of all the same.
 */
async function inTurn(
  ids: readonly string[],
  decide: (id: string) => Promise<DeadLetterOutcome>,
): Promise<DeadLetterOutcome[]> {
  const outcomes: DeadLetterOutcome[] = []
  for (const id of new Set(ids)) {
    try {
      outcomes.push(await decide(id))
    } catch (error) {
      logError('letter.undecided', error, { letterId: id })
      outcomes.push({ id, outcome: 'stuck', reason: describe(error) })
    }
  }
  return outcomes
}

function present({ arrivedAt, replayedAt, droppedAt, ...letter }: DeadLetterRow): DeadLetter {
  return {
    ...letter,
    arrivedAt: arrivedAt.toISOString(),
    replayedAt: replayedAt?.toISOString() ?? null,
    droppedAt: droppedAt?.toISOString() ?? null,
  }
}
