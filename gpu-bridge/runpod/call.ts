import type * as z from 'zod'
import { jsonOr, problemOf, RunPodProblem } from './problem.ts'
import { quotasOf, type Quota } from './quota.ts'

/** Where RunPod is, and what it is asked with. */
export interface RunPodAddress {
  /** Without a slash at its end. */
  readonly baseUrl: string
  readonly key: string
  /** Another than the platform's own, for tests. */
  readonly fetch?: typeof fetch
}

interface Call<Answer> {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE'
  readonly path: string
  readonly body?: object
  /** Left out where nothing is answered. */
  readonly answer?: z.ZodType<Answer>
}

const WITHIN_MS = 15_000

/** Calls RunPod, one call at a time of one address, and remembers what is left of its quotas. */
export interface Caller {
  <Answer>(call: Call<Answer>): Promise<Answer>
  quotas(): ReadonlyMap<string, Quota>
}

/** A caller of one address. Whatever is not answered as RunPod promises is thrown as a `RunPodProblem`. */
export function callerOf({ baseUrl, key, fetch: ask = fetch }: RunPodAddress): Caller {
  let quotas: ReadonlyMap<string, Quota> = new Map()

  const send = async ({ method, path, body }: Call<unknown>) => {
    try {
      const response = await ask(`${baseUrl}${path}`, {
        method,
        headers: {
          authorization: `Bearer ${key}`,
          ...(body && { 'content-type': 'application/json' }),
        },
        ...(body && { body: JSON.stringify(body) }),
        signal: AbortSignal.timeout(WITHIN_MS),
        redirect: 'manual',
      })
      return { response, text: await response.text() }
    } catch (cause) {
      throw new RunPodProblem('away', { status: 0, detail: 'it does not answer', cause })
    }
  }

  const call = async <Answer>(asked: Call<Answer>): Promise<Answer> => {
    const { response, text } = await send(asked)
    const { status, headers, ok } = response
    const told = quotasOf(headers.get('ratelimit'))
    if (told.size > 0) quotas = told
    if (!ok) throw problemOf(status, { headers, text })
    if (!asked.answer) return undefined as Answer
    const parsed = asked.answer.safeParse(jsonOr(text))
    if (parsed.success) return parsed.data
    const [issue] = parsed.error.issues
    const detail = `its answer breaks its contract: ${issue?.path.join('.')}: ${issue?.message}`
    throw new RunPodProblem('away', { status, detail })
  }
  return Object.assign(call, { quotas: () => quotas })
}
