import { SETTINGS } from '#settings/registry.ts'
import { env, exports } from 'cloudflare:workers'
import { app } from './app.ts'

export const OWNER = 'an owner for tests'
const OPERATOR = 'an operator for tests'

type Json = Record<string, unknown>

/** The API in this workerd, with real D1, R2 and objects. Bodies travel as JSON. */
export async function call(
  request: string,
  {
    body,
    token,
    headers,
    variables,
    waitUntil,
  }: {
    body?: unknown
    token?: string
    headers?: Record<string, string>
    /** Settings as the environment gives them. */
    variables?: Record<string, string>
    /** Takes what goes on after the answer, which is waited for otherwise. */
    waitUntil?: (work: Promise<unknown>) => void
  } = {},
): Promise<Response> {
  const [method = '', path = ''] = request.split(' ')
  const init = {
    method,
    headers: {
      ...(token !== undefined && { authorization: `Bearer ${token}` }),
      ...(body !== undefined && { 'content-type': 'application/json' }),
      ...headers,
    },
    ...(body !== undefined && { body: isSentAsItIs(body) ? body : JSON.stringify(body) }),
  }
  const bindings = {
    [SETTINGS['api.requestsByPrincipal'].variable]: '0',
    [SETTINGS['api.requestsByAddress'].variable]: '0',
    [SETTINGS['auth.tries'].variable]: '0',
    [SETTINGS['auth.triesAnHour'].variable]: '0',
    [SETTINGS['auth.secret'].variable]: 'a secret for tests of accounts',
    ...variables,
    ...env,
    ORCHESTRATOR: exports.Operations,
    [SETTINGS['api.developmentToken'].variable]: OWNER,
    [SETTINGS['api.operatorToken'].variable]: OPERATOR,
  }
  const around = waitUntil && { waitUntil, passThroughOnException: () => {}, props: {} }
  return await app.request(path, init, bindings, around)
}

function isSentAsItIs(body: unknown): body is string | ReadableStream {
  return typeof body === 'string' || body instanceof ReadableStream
}

type Call = (
  request: string,
  body?: unknown,
  headers?: Record<string, string>,
) => Promise<{ readonly answer: Response; readonly status: number; readonly json: Json }>

/** Calls with a token, or none, and reads the answer as JSON. */
export function caller(token?: string): Call {
  return async (request, body, headers = {}) => {
    const answer = await call(request, { body, headers, ...(token !== undefined && { token }) })
    const text = await answer.clone().text()
    const isJson = answer.headers.get('content-type')?.includes('json')
    return { answer, status: answer.status, json: isJson ? (JSON.parse(text) as Json) : {} }
  }
}

export const asOwner = caller(OWNER)
export const asOperator = caller(OPERATOR)
export const asNobody = caller()
