import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { createTestHarness, type TestHarness } from 'wrangler'
import { configFileOf } from '../../deploy/generated-config.ts'
import { SECRETS } from './deploying.ts'

export interface DeployedHere extends AsyncDisposable {
  /** Where a deploy is to put what it makes. */
  readonly folder: string
  /** Where what was put there is served, from the first request on. */
  readonly url: string
}

/** Runs in workerd on this machine what a deploy uploads: the same bundles by the same configurations. */
export async function deployedHere(): Promise<DeployedHere> {
  const folder = mkdtempSync(join(tmpdir(), 'billion-deployed-'))
  let begun: Promise<Begun> | null = null
  const server = createServer((request, response) => {
    begun ??= begin(folder)
    begun
      .then(({ url }) => forward(request, response, url))
      // Asked again, as of anybody who is not there yet.
      .catch(() => void response.writeHead(502).end())
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    folder,
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections()
      server.close()
      await (await begun)?.harness.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

interface Begun {
  readonly harness: TestHarness
  readonly url: URL
}

async function begin(folder: string): Promise<Begun> {
  process.env['CLOUDFLARE_CF_FETCH_ENABLED'] = 'false'
  const workers = (['api', 'orchestrator'] as const).map((worker) => ({
    configPath: configFileOf(folder, worker),
    secrets: Object.fromEntries(SECRETS),
  }))
  const harness = createTestHarness({ workers })
  const { url } = await harness.listen()
  await harness.getWorker('billion-staging-api').applyD1Migrations('DB')
  return { harness, url: new URL(url) }
}

async function forward(request: IncomingMessage, response: ServerResponse, url: URL) {
  const { authorization } = request.headers
  const answer = await fetch(new URL(request.url!, url), {
    method: request.method!,
    headers: authorization ? { authorization } : {},
  })
  response.writeHead(answer.status, { 'content-type': answer.headers.get('content-type') ?? '' })
  if (answer.body) Readable.fromWeb(answer.body as never).pipe(response)
  else response.end()
}
