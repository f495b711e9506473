import fc from 'fast-check'
import { checkerOf } from './check-answer.ts'
import { KnownValues } from './known-values.ts'
import type { OpenApi } from './open-api.ts'
import { randomRequest, type Bearer, type RandomRequest } from './random-request.ts'

export interface Target {
  readonly url: string
  readonly tokens: Readonly<Record<Bearer, string | null>>
}

export interface Fuzzing {
  readonly seed: number
  readonly requests: number
}

/** How many answers of each status there were. */
export type Statuses = ReadonlyMap<number, number>

/**
 * Sends random requests made from the API's own document, one after another, and holds every
 * answer against it. Throws with the smallest request found that is answered otherwise.
 */
export async function fuzzApi(
  { url, tokens }: Target,
  { seed, requests }: Fuzzing,
): Promise<Statuses> {
  const api = (await (await fetch(`${url}/openapi.json`)).json()) as OpenApi
  const check = checkerOf(api)
  const known = new KnownValues()
  const statuses = new Map<number, number>()
  const answered = async (request: RandomRequest) => {
    const answer = await fetch(...sent(request, { url, tokens, known })).catch((error: unknown) => {
      throw new Error(`${request.method} ${request.path}: no answer`, { cause: error })
    })
    statuses.set(answer.status, (statuses.get(answer.status) ?? 0) + 1)
    if (answer.ok && answer.headers.get('content-type')?.startsWith('application/json')) {
      known.learn(request, await answer.clone().json())
    }
    const wrong = await check(request.operation, answer)
    if (wrong !== null) throw new Error(`${request.method} ${request.path}: ${wrong}`)
  }
  const report = await fc.check(fc.asyncProperty(randomRequest(api), answered), {
    seed,
    numRuns: requests,
  })
  if (report.failed) throw new Error(told(report.counterexample?.[0], report.errorInstance))
  return statuses
}

const LONGEST_ANSWER_MS = 60_000

/** A request with ids in their places, as `fetch` takes it. */
function sent(
  { method, path, bearer, params, query, headers, body, operation }: RandomRequest,
  { url, tokens, known }: Target & { readonly known: KnownValues },
): [string, RequestInit] {
  const search = new URLSearchParams()
  for (const [name, value] of Object.entries(query)) search.set(name, String(value))
  const given = new Headers()
  for (const [name, value] of Object.entries(headers)) {
    if (SENDABLE.test(String(value))) given.set(name, String(value))
  }
  const token = tokens[bearer]
  if (token !== null) given.set('authorization', `Bearer ${token}`)
  if (body && body.type !== '') given.set('content-type', body.type)
  const text = body && (operation.operationId === 'orderJob' ? known.order(body.text) : body.text)
  const init = {
    method,
    headers: given,
    redirect: 'manual',
    signal: AbortSignal.timeout(LONGEST_ANSWER_MS),
    ...(text !== null && { body: text }),
  } as const
  return [`${url}${known.fill(path, params)}?${search}`, init]
}

/** What no program can put into a header is not sent. */
const SENDABLE = /^[\t\u0020-\u007E\u0080-\u00FF]*$/

function told(counterexample: RandomRequest | undefined, error: unknown): string {
  const { operation: _, ...request } = counterexample ?? { operation: null }
  return `${error instanceof Error ? error.message : String(error)}\n${JSON.stringify(request, null, 1)}`
}
