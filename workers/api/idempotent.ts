import type { Context } from 'hono'
import { createMiddleware } from 'hono/factory'
import { answeredOnce, type Answer } from './answered-once.ts'
import { LONGEST_KEY } from './contract/idempotency.ts'
import { orderJob, orderJobAgain } from './contract/job-routes.ts'
import type { ApiContext } from './env.ts'
import { principalOf } from './principal-of.ts'
import { problem } from './problems.ts'

/** Orders keep their key with the job, in one transaction and for good (`place-order.ts`). */
const KEPT_WITH_THE_JOB = [orderJob, orderJobAgain].map(
  ({ path }) => new RegExp(`^${path.replaceAll(/\{\w+\}/g, '[^/]+')}$`),
)

/**
 * Makes any POST with an `Idempotency-Key` once for its principal: sent again within a day, it is
 * answered with the first answer; with another body it is refused, and while the first is in work
 * it waits outside. Only what went well is kept. Behind a door and a limit of the body.
 */
export const idempotent = createMiddleware<ApiContext>(async (c, next) => {
  const key = c.req.header('idempotency-key')
  const isOrder = KEPT_WITH_THE_JOB.some((path) => path.test(c.req.path))
  const principal = principalOf(c)
  if (c.req.method !== 'POST' || key === undefined || isOrder || principal === null) {
    return await next()
  }
  if (key.length < 1 || key.length > LONGEST_KEY) return problem(c, 'invalid-input', BAD_KEY)
  const { pathname, search } = new URL(c.req.url)
  // For whom it is asked is part of what is asked: a member's key serves one organisation's call.
  const asked = `${ownerOf(c)}\n${pathname}${search}\n${canonicalBody(await c.req.text())}`
  const attempt = await answeredOnce(c.env.DB, { principal, key }, { asked, now: new Date() })
  if (attempt.kind === 'in-flight') return problem(c, 'in-flight')
  if (attempt.kind === 'another') return problem(c, 'idempotency-mismatch', OTHER_CALL)
  if (attempt.kind === 'answered') return again(attempt.answer)
  await next()
  await attempt.end(await answerOf(c.res))
})

/** Whose rows are seen; nobody's behind a door of those who have none. */
function ownerOf({ var: known }: Context<ApiContext>): string {
  const { owner = '' }: Partial<ApiContext['Variables']> = known
  return owner
}

const BAD_KEY = {
  errors: [
    {
      field: 'Idempotency-Key',
      problem: `is not 1 to ${LONGEST_KEY} characters`,
      mend: 'Send a key of your own choice, a new one for each call.',
    },
  ],
}
const OTHER_CALL = {
  errors: [
    {
      field: 'Idempotency-Key',
      problem: 'was used for another call',
      mend: 'Use a new key for a new call.',
    },
  ],
}

/** The same JSON in another order or spacing is the same; what is none is itself. */
function canonicalBody(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text, sorted))
  } catch {
    return text
  }
}

function sorted(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
}

const KEPT_HEADERS = ['content-type', 'location', 'etag']

async function answerOf(answer: Response): Promise<Answer | null> {
  if (!answer.ok) return null
  const headers = KEPT_HEADERS.flatMap((name): [string, string][] => {
    const value = answer.headers.get(name)
    return value === null ? [] : [[name, value]]
  })
  return { status: answer.status, headers, body: await answer.clone().text() }
}

function again({ status, headers, body }: Answer): Response {
  const isEmpty = status === 204 || status === 205
  return new Response(isEmpty ? null : body, {
    status,
    headers: [...headers, ['idempotent-replayed', 'true']],
  })
}
