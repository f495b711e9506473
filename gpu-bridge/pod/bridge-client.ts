import type * as z from 'zod'
import { DependencyError } from '#core/errors.ts'
import {
  ClaimResponse,
  EnrolResponse,
  HeartbeatResponse,
  Script,
  type CompleteRequest,
  type FailRequest,
  type HeartbeatRequest,
  type Lease,
  type TimingManifest,
} from '#gpu-bridge/protocol/contract.ts'
import { generateSigningKey, newNonce } from '#gpu-bridge/protocol/signing-keys.ts'
import { signRequest } from '#gpu-bridge/protocol/sign-request.ts'
import { LeaseLost, PodRefused, SoundRefused } from './bridge-errors.ts'

const JSON_TYPE = 'application/json'
const ANSWER_WITHIN_SECONDS = 15
/** A chapter of an hour is 29 MB; slower than this is not a connection. */
const UPLOAD_WITHIN_SECONDS = 120

export interface BridgeClient {
  enrol(): Promise<void>
  /** Waits up to `waitSeconds` for a chapter; null when there was none. The same `claimId` again asks for the same lease. */
  claim(waitSeconds: number, claimId: string, signal: AbortSignal): Promise<Lease | null>
  script(lease: Lease): Promise<Script>
  heartbeat(lease: Lease, progress: Omit<HeartbeatRequest, 'fence'>): Promise<HeartbeatResponse>
  uploadAudio(lease: Lease, mp3: Uint8Array): Promise<void>
  uploadTiming(lease: Lease, timing: TimingManifest): Promise<void>
  complete(lease: Lease, result: Omit<CompleteRequest, 'fence'>): Promise<void>
  fail(lease: Lease, why: Omit<FailRequest, 'fence'>): Promise<void>
  /** When the bridge last answered anything, in milliseconds since 1970. */
  lastAnswerAt(): number
}

interface BridgeAddress {
  /** Everything up to and including `/bridge/v1`. */
  readonly bridge: string
  readonly token: string
  readonly podName: string
}

interface Call {
  readonly method: 'GET' | 'POST' | 'PUT'
  readonly path: string
  readonly body?: Uint8Array
  readonly contentType?: string
  readonly withinSeconds?: number
  readonly signal?: AbortSignal
}

interface Answer {
  readonly status: number
  readonly text: string
}

interface Identity {
  readonly keyId: string
  readonly privateKey: CryptoKey
}

/**
 * The pod's side of the contract. Every call is signed anew and made once; who calls decides
 * whether to repeat it. Throws `LeaseLost` when the chapter is gone, `PodRefused` when the bridge
 * does not let this pod in, `SoundRefused` when it does not take what was spoken, and `DependencyError` when the bridge does not answer as agreed.
 */
export function bridgeClient({ bridge, token, podName }: BridgeAddress): BridgeClient {
  let identity: Identity | null = null
  let enrolling: Promise<void> | null = null
  let lastAnswerAt = Date.now()

  const send = async (call: Call, headers: Readonly<Record<string, string>>): Promise<Answer> => {
    const { method, path, body, withinSeconds = ANSWER_WITHIN_SECONDS } = call
    const impatience = new AbortController()
    const giveUp = () => impatience.abort(new Error(`waited ${withinSeconds} s`))
    const timer = setTimeout(giveUp, withinSeconds * 1000)
    call.signal?.addEventListener('abort', giveUp, { once: true })
    try {
      const response = await fetch(`${bridge}${path}`, {
        method,
        headers: { ...headers, ...(body ? { 'content-type': call.contentType ?? JSON_TYPE } : {}) },
        signal: impatience.signal,
        redirect: 'error',
        ...(body ? { body } : {}),
      })
      const text = await response.text()
      lastAnswerAt = Date.now()
      return { status: response.status, text }
    } catch (cause) {
      const message = `${method} ${path} got no answer`
      throw new DependencyError('bridge', message, { retryable: true, cause })
    } finally {
      clearTimeout(timer)
      call.signal?.removeEventListener('abort', giveUp)
    }
  }

  const enrol = async () => {
    const { privateKey, publicKey } = await generateSigningKey()
    const body = json({ token, publicKey, podName })
    const response = await send({ method: 'POST', path: '/enrol', body }, {})
    if ([400, 401, 403, 404, 409, 410].includes(response.status)) {
      throw new PodRefused(`the bridge refused to enrol this pod: ${problemOf(response)}`)
    }
    const { keyId } = parsed(response, EnrolResponse)
    identity = { keyId, privateKey }
  }

  /** Lanes that are refused together enrol together. */
  const enrolOnce = () => {
    enrolling ??= enrol().finally(() => (enrolling = null))
    return enrolling
  }

  const sendSigned = async (call: Call): Promise<Answer> => {
    if (!identity) await enrolOnce()
    const { method, path, body = new Uint8Array() } = call
    const url = `${bridge}${path}`
    const signature = { ...identity!, method, url, body, now: new Date(), nonce: newNonce() }
    return send(call, await signRequest(signature))
  }

  const request = async (call: Call): Promise<Answer> => {
    const usedIdentity = identity
    let response = await sendSigned(call)
    if (response.status === 401) {
      if (identity === usedIdentity) await enrolOnce()
      response = await sendSigned(call)
    }
    if (response.status === 401) throw new PodRefused(problemOf(response))
    return response
  }

  const post = (lease: Lease, what: string, body: object) =>
    request({
      method: 'POST',
      path: onLease(lease, what),
      body: json({ fence: lease.fence, ...body }),
    })

  return {
    enrol: enrolOnce,
    lastAnswerAt: () => lastAnswerAt,
    async claim(waitSeconds, claimId, signal) {
      const response = await request({
        method: 'POST',
        path: '/claim',
        body: json({ waitSeconds, claimId }),
        withinSeconds: waitSeconds + ANSWER_WITHIN_SECONDS,
        signal,
      })
      return parsed(response, ClaimResponse).lease
    },
    async script(lease) {
      return parsed(await request({ method: 'GET', path: withFence(lease, 'script') }), Script)
    },
    async heartbeat(lease, progress) {
      return parsed(await post(lease, 'heartbeat', progress), HeartbeatResponse)
    },
    async uploadAudio(lease, mp3) {
      const response = await request({
        method: 'PUT',
        path: withFence(lease, 'audio'),
        body: mp3,
        contentType: 'audio/mpeg',
        withinSeconds: UPLOAD_WITHIN_SECONDS,
      })
      throwUnlessOk(response)
    },
    async uploadTiming(lease, timing) {
      throwUnlessOk(
        await request({ method: 'PUT', path: withFence(lease, 'timing'), body: json(timing) }),
      )
    },
    async complete(lease, result) {
      throwUnlessOk(await post(lease, 'complete', result))
    },
    async fail(lease, why) {
      throwUnlessOk(await post(lease, 'fail', why))
    },
  }
}

function onLease({ leaseId }: Lease, what: string): string {
  return `/leases/${encodeURIComponent(leaseId)}/${what}`
}

function withFence(lease: Lease, what: string): string {
  return `${onLease(lease, what)}?fence=${lease.fence}`
}

function json(value: object): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(value))
}

function parsed<T>(answer: Answer, schema: z.ZodType<T>): T {
  throwUnlessOk(answer)
  const result = schema.safeParse(jsonOf(answer))
  if (result.success) return result.data
  const message = `an answer that breaks the contract: ${result.error.message}`
  throw new DependencyError('bridge', message, { retryable: false })
}

/** Null, which no schema takes, for what is not JSON. */
function jsonOf({ text }: Answer): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

function throwUnlessOk(answer: Answer): void {
  const { status, text } = answer
  if (status >= 200 && status < 300) return
  if ([404, 409, 410].includes(status)) throw new LeaseLost(problemOf(answer))
  if (text.includes('"/problems/bad-audio"')) throw new SoundRefused(problemOf(answer))
  const retryable = status >= 500 || [408, 425, 429].includes(status)
  throw new DependencyError('bridge', problemOf(answer), { retryable })
}

function problemOf({ status, text }: Answer): string {
  return `${status} ${text.slice(0, 300)}`.trim()
}
