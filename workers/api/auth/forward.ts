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
  passBack(c, answer.headers)
  return answer
}

/** What is said beside an answer: the cookies of challenges, each by itself, and where a sign-in goes on. */
function passBack(c: Context<ApiContext>, headers: Headers): void {
  for (const cookie of headers.getSetCookie()) c.header('set-cookie', cookie, { append: true })
  const location = headers.get('location')
  if (location !== null) c.header('location', location)
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
