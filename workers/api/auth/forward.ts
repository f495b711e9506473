import type { Context } from 'hono'
import * as z from 'zod'
import type { ApiContext } from '../env.ts'
import { problem } from '../problems.ts'
import { publicUrl, signing } from './sign.ts'

interface Asked {
  readonly method: 'GET' | 'POST'
  /** Under the library's own base. */
  readonly path: string
  readonly body?: object
}

/** Headers by which the library knows who asks, and from where. */
const PASSED_ON = ['authorization', 'cookie', 'origin', 'user-agent', 'cf-connecting-ip']
/** What it says beside its answer: the cookies of challenges, and where a sign-in goes on. */
const PASSED_BACK = ['set-cookie', 'location']

/** Has the library answer what our contract has let through. */
export async function forward(
  c: Context<ApiContext>,
  { method, path, body }: Asked,
): Promise<Response> {
  const headers = new Headers(
    PASSED_ON.flatMap((name): [string, string][] => {
      const value = c.req.header(name)
      return value === undefined ? [] : [[name, value]]
    }),
  )
  if (body !== undefined) headers.set('content-type', 'application/json')
  const init = { method, headers, ...(body !== undefined && { body: JSON.stringify(body) }) }
  const { handler } = await signing(c)
  const answer = await handler(new Request(`${await publicUrl(c)}/auth${path}`, init))
  for (const name of PASSED_BACK) {
    const value = answer.headers.get(name)
    if (value !== null) c.header(name, value, { append: true })
  }
  return answer
}

const Refusal = z.object({ code: z.string().optional(), message: z.string().optional() })

/** What the library refused, in our words: `field` is where whoever asked should look. */
export async function refusedBy(c: Context<ApiContext>, answer: Response, field: string) {
  if (answer.status >= 500) return problem(c, 'unavailable')
  const { message = 'cannot be used' } =
    Refusal.safeParse(await answer.json().catch(() => null)).data ?? {}
  if (answer.status === 401) return problem(c, 'unauthorized', { detail: message })
  if (answer.status === 403) return problem(c, 'forbidden', { detail: message })
  const errors = [{ field, problem: message, mend: 'Send another.' }]
  return problem(c, 'invalid-input', { errors })
}
