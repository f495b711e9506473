import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'
import { emptyAccount, type FakeAccount } from './account.ts'
import { assetRoutes } from './asset-routes.ts'
import { d1Routes } from './d1-routes.ts'
import { queueRoutes } from './queue-routes.ts'
import { r2Routes } from './r2-routes.ts'
import type { Answer, Call, Route } from './route.ts'
import { versionRoutes } from './version-routes.ts'
import { workerRoutes } from './worker-routes.ts'

export interface FakeCloudflare extends AsyncDisposable {
  /** For `CLOUDFLARE_API_BASE_URL`. */
  readonly url: string
  /** What wrangler needs in its environment to speak to it. */
  readonly environment: Readonly<Record<string, string>>
  readonly account: FakeAccount
  /** Every call there was, in order: `PUT /workers/scripts/billion-api 200`. */
  readonly calls: string[]
}

const ROUTES = [d1Routes, r2Routes, queueRoutes, workerRoutes, versionRoutes, assetRoutes]
const ACCOUNT = '0123456789abcdef0123456789abcdef'
const TOKEN = 'a-token-of-the-fake-cloudflare'

/**
 * Cloudflare's API, as far as wrangler uses it to deploy and to back up: D1 on SQLite, R2, queues,
 * Workers with versions and assets. It refuses what Cloudflare refuses, as a binding to what is not there.
 */
export async function startFakeCloudflare(): Promise<FakeCloudflare> {
  const account = emptyAccount()
  const calls: string[] = []
  const routes = ROUTES.flatMap((of) => of(account))
  const server = createServer((request, response) => {
    const origin = `http://${request.headers.host}`
    void answerCall({ request, response, routes, origin }).then((call) => calls.push(call))
  })
  // wrangler bundles and hashes between two calls, and takes a connection that was closed meanwhile for a failure.
  server.keepAliveTimeout = 300_000
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/client/v4`
  return {
    url,
    environment: {
      CLOUDFLARE_API_BASE_URL: url,
      CLOUDFLARE_API_TOKEN: TOKEN,
      CLOUDFLARE_ACCOUNT_ID: ACCOUNT,
    },
    account,
    calls,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
      for (const { sql } of account.databases.values()) sql.close()
    },
  }
}

/** Answers a call, and tells what it was. */
async function answerCall({
  request,
  response,
  ...serving
}: {
  readonly request: IncomingMessage
  readonly response: ServerResponse
  readonly routes: readonly Route[]
  readonly origin: string
}): Promise<string> {
  const status = send(response, await answerOf(request, serving))
  const path = request.url!.replace(`/client/v4/accounts/${ACCOUNT}`, '')
  return `${request.method} ${path} ${status}`
}

const OPEN = '/signed/'
const BORNE_BY_UPLOAD = '/workers/assets/upload'

async function answerOf(
  request: IncomingMessage,
  { routes, origin }: { readonly routes: readonly Route[]; readonly origin: string },
): Promise<Answer> {
  const url = new URL(request.url!, origin)
  const path = url.pathname.replace(`/client/v4/accounts/${ACCOUNT}`, '')
  const bearer = request.headers.authorization
  const isOpen = path.startsWith(OPEN) || path.startsWith(BORNE_BY_UPLOAD)
  if (!isOpen && bearer !== `Bearer ${TOKEN}`)
    return { status: 401, code: 10_000, message: 'Authentication error' }
  for (const route of routes) {
    const params = new URLPattern({ pathname: route.path }).exec({ pathname: path })?.pathname
    if (request.method !== route.method || !params) continue
    const call: Call = {
      params: params.groups,
      query: url.searchParams,
      headers: new Headers(request.headers as Record<string, string>),
      body: new Uint8Array(await buffer(request)),
      origin,
    }
    try {
      return await route.answer(call)
    } catch (error) {
      return { status: 500, code: 1, message: `the fake: ${String(error)}` }
    }
  }
  return { status: 404, code: 7000, message: `the fake has no route ${request.method} ${path}` }
}

function send(response: ServerResponse, answer: Answer): number {
  if ('raw' in answer) {
    response.writeHead(200, answer.headers ?? {}).end(answer.raw)
    return 200
  }
  const isRefused = 'status' in answer
  const status = isRefused ? answer.status : 200
  const errors = isRefused ? [{ code: answer.code, message: answer.message }] : []
  const result = isRefused ? null : answer.result
  const info = !isRefused && answer.info ? { result_info: answer.info } : {}
  response
    .writeHead(status, { 'content-type': 'application/json' })
    .end(JSON.stringify({ success: !isRefused, errors, messages: [], result, ...info }))
  return status
}
