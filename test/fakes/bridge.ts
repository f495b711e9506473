import { createHash, randomUUID } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import {
  AssembleRequest,
  ClaimRequest,
  CompleteRequest,
  EnrolRequest,
  FailRequest,
  HeartbeatRequest,
  KeyRequest,
  TimingManifest,
  type Script,
} from '#gpu-bridge/protocol/contract.ts'
import { importPublicKey } from '#gpu-bridge/protocol/signing-keys.ts'
import { contentDigest } from '#gpu-bridge/protocol/content-digest.ts'
import { verifyRequest } from '#gpu-bridge/protocol/verify-request.ts'

/** What goes wrong with one call: before it is handled, or after, when the answer gets lost. */
export type Fault =
  | { readonly kind: 'status'; readonly status: number; readonly body?: object }
  | { readonly kind: 'drop' }
  | { readonly kind: 'lose-answer' }
  | { readonly kind: 'delay'; readonly milliseconds: number }

export interface FakeBridgeOptions {
  readonly scripts: Readonly<Record<string, Script>>
  /** Which of them wait in the lane of previews. */
  readonly previews?: readonly string[]
  readonly tokens?: readonly string[]
  readonly leaseSeconds?: number
  readonly heartbeatSeconds?: number
  /** As before the end of a chapter brought the next: the wish for it is refused. */
  readonly isOld?: boolean
}

export type Route =
  | 'enrol'
  | 'claim'
  | 'script'
  | 'heartbeat'
  | 'audio'
  | 'timing'
  | 'complete'
  | 'fail'
  | 'keys'
  | 'goodbye'
  | 'parts'
  | 'part'
  | 'assemble'

/** One chapter's life, as a test wants to see it. */
interface FakeChapter {
  readonly id: string
  readonly script: Script
  phase: 'waiting' | 'leased' | 'done' | 'failed'
  leaseId: string | null
  /** Who has it, or had it last. */
  podId: string | null
  fence: number
  leasedUntil: number
  cancelled: boolean
  heartbeats: { chunksDone: number; chunksTotal: number; at: number }[]
  audio: Uint8Array | null
  audioPuts: number
  readonly parts: Map<number, Uint8Array>
  timing: TimingManifest | null
  result: CompleteRequest | null
  failures: FailRequest[]
}

export interface FakeBridge {
  readonly url: string
  readonly chapters: ReadonlyMap<string, FakeChapter>
  /** Every call in order, with the status it was answered with: `claim 200`, `audio dropped`. */
  readonly calls: readonly string[]
  /** Queues faults for the next calls of a route. */
  fail(route: Route, ...faults: readonly Fault[]): void
  /** Gives the chapter to somebody else: its present holder's fence is late from now on. */
  takeAway(chapterId: string): void
  cancel(chapterId: string): void
  /** Has no more chapters for anybody, and says so. */
  sendAway(): void
  /** As after a restart that lost the pods: no key is known any more. */
  forgetPods(): void
  addToken(token: string): void
  /** Goes out of reach, and comes back on the same port. */
  stop(): Promise<void>
  restart(): Promise<void>
}

interface Answer {
  readonly status: number
  readonly body?: object
}

/**
 * A bridge that speaks the contract over real HTTP and checks every signature, holding chapters in
 * memory, with faults on demand. A `claim` looks for work every 20 ms until its wait is over.
 */
export async function startFakeBridge({
  scripts,
  previews = [],
  tokens = ['token'],
  leaseSeconds = 45,
  heartbeatSeconds = 15,
  isOld = false,
}: FakeBridgeOptions): Promise<FakeBridge> {
  const chapters = new Map(Object.entries(scripts).map(([id, script]) => [id, waiting(id, script)]))
  const openTokens = new Set(tokens)
  const enrolled = new Map<string, string>()
  const keys = new Map<string, CryptoKey>()
  const nonces = new Set<string>()
  const faults = new Map<Route, Fault[]>()
  const calls: string[] = []
  let sentAway = false

  const handle = async (
    route: Route,
    url: URL,
    { body, podId }: { body: Uint8Array; podId: string },
  ): Promise<Answer> => {
    const json = () => JSON.parse(new TextDecoder().decode(body)) as unknown
    if (route === 'enrol') {
      const { token, publicKey } = EnrolRequest.parse(json())
      const asked = `${token} ${publicKey}`
      if (openTokens.delete(token)) enrolled.set(asked, randomUUID().slice(0, 8))
      const newPod = enrolled.get(asked)
      if (newPod === undefined) return { status: 401 }
      const keyId = `pod:${newPod}:1`
      keys.set(keyId, await importPublicKey(publicKey))
      return { status: 200, body: { podId: newPod, keyId } }
    }
    if (route === 'claim') {
      if (sentAway) return { status: 200, body: { lease: null, leave: true } }
      return claim(podId, ClaimRequest.parse(json()))
    }
    if (route === 'goodbye') {
      for (const chapter of chapters.values()) {
        if (chapter.podId !== podId || chapter.phase !== 'leased') continue
        Object.assign(chapter, { phase: 'waiting', leaseId: null })
      }
      for (const keyId of keys.keys()) if (keyId.startsWith(`pod:${podId}:`)) keys.delete(keyId)
      return { status: 204 }
    }
    if (route === 'keys') {
      const keyId = `pod:${podId}:${keys.size + 1}`
      keys.set(keyId, await importPublicKey(KeyRequest.parse(json()).publicKey))
      return { status: 200, body: { keyId } }
    }

    const [, leaseId] = /\/leases\/([^/]+)\//.exec(url.pathname) ?? []
    const chapter = [...chapters.values()].find((one) => one.leaseId === leaseId)
    const fenceOf = (fence: number) => (chapter && chapter.fence === fence ? chapter : null)
    const held = fenceOf(
      url.searchParams.has('fence')
        ? Number(url.searchParams.get('fence'))
        : Number((json() as { fence: unknown }).fence),
    )
    if (!held || held.phase === 'failed') return { status: 409 }
    if (held.phase === 'done' && route !== 'complete') return { status: 409 }

    switch (route) {
      case 'script':
        return { status: 200, body: held.script }
      case 'heartbeat': {
        const { chunksDone, chunksTotal } = HeartbeatRequest.parse(json())
        held.heartbeats.push({ chunksDone, chunksTotal, at: Date.now() })
        held.leasedUntil = Date.now() + leaseSeconds * 1000
        return { status: 200, body: { cancelled: held.cancelled } }
      }
      case 'audio': {
        held.audioPuts++
        const isNew = held.audio === null
        held.audio ??= body
        return { status: isNew ? 201 : 200 }
      }
      case 'parts':
        return { status: 200, body: { parts: [...held.parts.keys()] } }
      case 'part': {
        held.parts.set(Number(url.pathname.split('/').at(-1)), body)
        return { status: 201 }
      }
      case 'assemble': {
        const { sha256, bytes } = AssembleRequest.parse(json())
        const whole = Buffer.concat(
          [...held.parts.keys()].toSorted((a, b) => a - b).map((n) => held.parts.get(n)!),
        )
        const isIt =
          whole.length === bytes && createHash('sha256').update(whole).digest('hex') === sha256
        if (!isIt) return { status: 422, body: { type: '/problems/invalid-input' } }
        held.audio ??= new Uint8Array(whole)
        return { status: 201 }
      }
      case 'timing': {
        const isNew = held.timing === null
        held.timing ??= TimingManifest.parse(json())
        return { status: isNew ? 201 : 200 }
      }
      case 'complete': {
        const { next, ...result } = CompleteRequest.parse(json())
        if (next && isOld) return { status: 422, body: { type: '/problems/invalid-input' } }
        const stored = held.audio ?? new Uint8Array()
        const sha256 = createHash('sha256').update(stored).digest('hex')
        if (result.sha256 !== sha256 || result.bytes !== stored.length) return { status: 422 }
        Object.assign(held, { phase: 'done', result })
        if (!next) return { status: 204 }
        if (sentAway) return { status: 200, body: { lease: null, leave: true } }
        return await claim(podId, { ...next, waitSeconds: 0 })
      }
      case 'fail': {
        const failure = FailRequest.parse(json())
        held.failures.push(failure)
        Object.assign(held, { phase: failure.retryable ? 'waiting' : 'failed', leaseId: null })
        return { status: 204 }
      }
    }
  }

  const claim = async (podId: string, { waitSeconds, lane }: ClaimRequest): Promise<Answer> => {
    const until = Date.now() + waitSeconds * 1000
    for (;;) {
      const free = [...chapters.values()].find(
        ({ id, phase, leasedUntil }) =>
          (lane === undefined || (lane === 'preview') === previews.includes(id)) &&
          (phase === 'waiting' || (phase === 'leased' && leasedUntil < Date.now())),
      )
      if (free) {
        const lease = { leaseId: randomUUID(), fence: free.fence + 1 }
        const leasedUntil = Date.now() + leaseSeconds * 1000
        Object.assign(free, { ...lease, podId, phase: 'leased', leasedUntil })
        return {
          status: 200,
          body: { lease: { ...lease, leaseSeconds, heartbeatSeconds, chapterId: free.id } },
        }
      }
      if (Date.now() >= until) return { status: 200, body: { lease: null } }
      await sleep(20)
    }
  }

  const verified = async (
    request: IncomingMessage,
    url: URL,
    body: Uint8Array,
  ): Promise<boolean> => {
    const verdict = await verifyRequest(
      {
        method: request.method ?? '',
        url: url.href,
        headers: new Headers(
          Object.entries(request.headersDistinct).flatMap(([name, values = []]) =>
            values.map((value): [string, string] => [name, value]),
          ),
        ),
        now: new Date(),
      },
      {
        publicKey: async (keyId) => keys.get(keyId) ?? null,
        rememberNonce: async (keyId, nonce) => nonces.size < nonces.add(keyId + nonce).size,
      },
    )
    return verdict.kind === 'verified' && verdict.contentDigest === (await contentDigest(body))
  }

  const serve = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const url = new URL(request.url ?? '/', `http://${request.headers.host}`)
    const last = url.pathname.split('/').at(-1)!
    const route = (/^\d+$/.test(last) ? 'part' : last) as Route
    const body = await bytesOf(request)
    const fault = faults.get(route)?.shift()
    if (fault?.kind === 'drop') {
      calls.push(`${route} dropped`)
      return void request.socket.destroy()
    }
    if (fault?.kind === 'delay') await sleep(fault.milliseconds)

    let answer: Answer = { status: 401 }
    if (fault?.kind === 'status') answer = fault
    else if (route === 'enrol' || (await verified(request, url, body))) {
      answer = await handle(route, url, { body, podId: podIdIn(request) })
    }
    calls.push(`${route} ${answer.status}`)
    if (fault?.kind === 'lose-answer') return void request.socket.destroy()
    response.writeHead(answer.status, { 'content-type': 'application/json' })
    response.end(answer.body ? JSON.stringify(answer.body) : undefined)
  }

  const listen = async (port: number) => {
    const listening = createServer((request, response) => {
      serve(request, response).catch((error: unknown) => {
        calls.push(`${request.url} broke: ${String(error)}`)
        response.writeHead(500).end()
      })
    })
    await new Promise<void>((resolve) => listening.listen(port, '127.0.0.1', resolve))
    return listening
  }
  let server = await listen(0)
  const { port } = server.address() as AddressInfo

  return {
    url: `http://127.0.0.1:${port}`,
    chapters,
    calls,
    fail: (route, ...more) => void faults.set(route, [...(faults.get(route) ?? []), ...more]),
    takeAway(chapterId) {
      const chapter = chapters.get(chapterId)!
      const leasedUntil = Number.POSITIVE_INFINITY
      Object.assign(chapter, { fence: chapter.fence + 1, leaseId: randomUUID(), leasedUntil })
    },
    sendAway: () => void (sentAway = true),
    cancel: (chapterId) => void Object.assign(chapters.get(chapterId)!, { cancelled: true }),
    forgetPods: () => keys.clear(),
    addToken: (token) => void openTokens.add(token),
    async stop() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
    async restart() {
      server = await listen(port)
    },
  }
}

function waiting(id: string, script: Script): FakeChapter {
  return {
    id,
    script,
    phase: 'waiting',
    leaseId: null,
    podId: null,
    fence: 0,
    leasedUntil: 0,
    cancelled: false,
    heartbeats: [],
    audio: null,
    audioPuts: 0,
    parts: new Map(),
    timing: null,
    result: null,
    failures: [],
  }
}

/** Of whoever signed; empty where nobody did. */
function podIdIn({ headers }: IncomingMessage): string {
  return /keyid="pod:([^:"]+):/.exec(String(headers['signature-input']))?.[1] ?? ''
}

async function bytesOf(request: IncomingMessage): Promise<Uint8Array> {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part as Buffer)
  return new Uint8Array(Buffer.concat(parts))
}
