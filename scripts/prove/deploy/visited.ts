import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { servingVersion, type FakeAccount } from '#test/fakes/cloudflare/account.ts'

export interface Visited extends AsyncDisposable {
  readonly url: string
}

/**
 * A deployed API as its visitors meet it: it answers what the smoke test asks with the commit of the version
 * that serves. A version whose commit is among the `ill` has a database that does not answer.
 */
export async function visited(
  account: FakeAccount,
  { name, ill }: { readonly name: string; readonly ill: readonly string[] },
): Promise<Visited> {
  const server = createServer((request, response) => {
    const worker = account.workers.get(name)
    const commit = (worker && servingVersion(worker))?.annotations['workers/message'] ?? ''
    const answers: Readonly<Record<string, object>> = {
      'GET /health': { status: 'ok' },
      'GET /ready': ill.includes(commit) ? {} : { status: 'ready' },
      'GET /source': { commit },
      'GET /openapi.json': { openapi: '3.1.0', paths: {} },
      'POST /auth/anonymous': { token: 'a token' },
      'DELETE /v1/account': {},
    }
    const answer = answers[`${request.method} ${request.url}`]
    response.writeHead(answer ? 200 : 404).end(JSON.stringify(answer ?? {}))
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}
