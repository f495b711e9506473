import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Call, Ledger, Misbehaviour } from './misbehaviour.ts'

/** What one wire speaks: how a call is answered, given how it shall go wrong. */
export type Answer = (
  call: Call,
  response: ServerResponse,
  wrong: Misbehaviour | null,
) => Promise<void>

export interface FakeProvider extends AsyncDisposable {
  readonly url: string
  readonly ledger: Ledger
  /** The next calls go wrong in this way, in turn; then all goes right again. */
  misbehave(...ways: readonly (Misbehaviour | null)[]): void
}

/** Starts a fake provider on a free port of this machine. */
export async function startFake(answer: Answer): Promise<FakeProvider> {
  const ledger: Ledger = { calls: [] }
  const ways: (Misbehaviour | null)[] = []
  const serve = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const text = await bodyOf(request)
    // Whoever asked was killed in the middle of it.
    if (text === null) return
    const call: Call = {
      path: request.url ?? '',
      headers: Object.fromEntries(
        Object.entries(request.headers).map(([name, value]) => [name, String(value)]),
      ),
      body: text === '' ? null : JSON.parse(text),
      charged: null,
      isComplete: false,
      endedAt: null,
    }
    ledger.calls.push(call)
    const wrong = ways.shift() ?? null
    if (wrong?.kind === 'reset') response.destroy()
    else if (wrong?.kind === 'no-answer') await hang(response)
    else await answer(call, response, wrong)
    call.endedAt = Date.now()
  }
  const server = createServer((request, response) => void serve(request, response))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    ledger,
    misbehave: (...next) => void ways.push(...next),
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections()
      await new Promise((done) => server.close(done))
    },
  }
}

/** Null when it broke off. */
async function bodyOf(request: IncomingMessage): Promise<string | null> {
  let text = ''
  request.setEncoding('utf8')
  try {
    for await (const piece of request) text += piece as string
    return text
  } catch (error) {
    if (request.complete) throw error
    return null
  }
}

export function sleep(ms: number): Promise<void> {
  return new Promise((done) => setTimeout(done, ms))
}

/** Never ends by itself; the connection is closed when the other side gives up. */
export async function hang(response: ServerResponse): Promise<void> {
  await once(response, 'close')
}

/** Breaks the connection once what was said has left. */
export async function cutOff(response: ServerResponse): Promise<void> {
  await new Promise((left) => response.write(': cut\n\n', left))
  response.destroy()
}
