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
  /** Which cookies the library is told; all, where it does not say. */
  readonly isTold?: (cookie: string) => boolean
}

/** Headers by which the library knows who asks, and from where. */
const PASSED_ON = ['authorization', 'cookie', 'origin', 'user-agent', 'cf-connecting-ip']

/** What it is told of somebody who begins anew, whoever else the browser belongs to. */
export const NOBODY_YET = ['user-agent', 'cf-connecting-ip'] as const

/** Has the library answer what our contract has let through, cookies and all. */
export async function forward(c: Context<ApiContext>, asked: Asked): Promise<Response> {
  const answer = await ask(c, asked)
  passBack(c, answer.headers)
  return answer
}

/** The same, and nothing of the answer is passed on to whoever asked. */
export async function ask(
  c: Context<ApiContext>,
  { method, path, body, isTold = () => true }: Asked,
  passedOn: readonly string[] = PASSED_ON,
): Promise<Response> {
  const headers = new Headers(
    passedOn.flatMap((name): [string, string][] => {
      const value = c.req.header(name)
      if (value === undefined) return []
      return [[name, name === 'cookie' ? told(value, isTold) : value]]
    }),
  )
  if (body !== undefined) headers.set('content-type', 'application/json')
  const init = { method, headers, ...(body !== undefined && { body: JSON.stringify(body) }) }
  const { handler } = await signing(c)
  return await handler(new Request(`${await publicUrl(c)}/auth${path}`, init))
}

function told(cookies: string, isTold: (cookie: string) => boolean): string {
  const parts = cookies.split(/;\s*/)
  return parts.filter((part) => isTold(part.split('=')[0]!)).join('; ')
}

/** What is said beside an answer: the cookies of challenges, each by itself, and where a sign-in goes on. */
export function passBack(c: Context<ApiContext>, headers: Headers): void {
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
