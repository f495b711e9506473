import { createHash } from 'node:crypto'
import type * as z from 'zod'
import { DependencyError } from '#core/errors.ts'
import { logError } from '#core/log.ts'
import {
  LEASE_ANSWER_WITHIN_SECONDS,
  LONGEST_WHOLE_BYTES,
  PART_BYTES,
  ClaimResponse,
  EnrolResponse,
  HeartbeatResponse,
  KeyResponse,
  PartsResponse,
  Script,
  type CompleteRequest,
  type FleetLane,
  type FailRequest,
  type HeartbeatRequest,
  type Lease,
  type TimingManifest,
} from '#gpu-bridge/protocol/contract.ts'
import { generateSigningKey, newNonce, type SigningKey } from '#gpu-bridge/protocol/signing-keys.ts'
import { signRequest } from '#gpu-bridge/protocol/sign-request.ts'
import { LeaseLost, PodRefused, SoundRefused } from './bridge-errors.ts'

const JSON_TYPE = 'application/json'
const ANSWER_WITHIN_SECONDS = 15
/** A chapter of an hour is 29 MB; slower than this is not a connection. */
const UPLOAD_WITHIN_SECONDS = 120
/** How long a pod signs with one key. */
const KEY_LIFE_MS = 12 * 60 * 60_000

export interface BridgeClient {
  enrol(): Promise<void>
  /** Waits up to `waitSeconds` for a chapter; null when there was none. The same `claimId` again asks for the same lease. */
  claim(
    waitSeconds: number,
    claimId: string,
    signal: AbortSignal,
    lane?: FleetLane,
  ): Promise<Lease | null>
  script(lease: Lease): Promise<Script>
  heartbeat(lease: Lease, progress: Omit<HeartbeatRequest, 'fence'>): Promise<HeartbeatResponse>
  /** Whole, or in parts where it is long: asked again after a failure, it sends what is missing. */
  uploadAudio(lease: Lease, mp3: Uint8Array): Promise<void>
  uploadTiming(lease: Lease, timing: TimingManifest): Promise<void>
  /** With a wish, answers with the next chapter in line; null where there is none, or none was wished for. */
  complete(
    lease: Lease,
    result: Omit<CompleteRequest, 'fence' | 'next'>,
    wish?: CompleteRequest['next'],
  ): Promise<Lease | null>
  fail(lease: Lease, why: Omit<FailRequest, 'fence'>): Promise<void>
  /** Tells the bridge that this pod is gone. Nothing it signs is taken afterwards. */
  goodbye(): Promise<void>
  /** Whether the bridge has no more chapters for this pod: it may go. */
  isSentAway(): boolean
  /** When the bridge last answered anything, in milliseconds since 1970. */
  lastAnswerAt(): number
}

interface BridgeAddress {
  /** Everything up to and including `/bridge/v1`. */
  readonly bridge: string
  readonly token: string
  readonly podName: string
  /** What it speaks with: its pool may have another engine, and refuse it. */
  readonly engine?: string
  /** How many chapters it speaks at a time; as many as any pod may by default. */
  readonly lanes?: number
  /** After how long it takes another key, in milliseconds; half a day by default. */
  readonly keyLifeMs?: number
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
  readonly since: number
}

/**
 * The pod's side of the contract. Every call is signed anew and made once; who calls decides
 * whether to repeat it. Throws `LeaseLost` when the chapter is gone, `PodRefused` when the bridge
 * does not let this pod in, `SoundRefused` when it does not take what was spoken, and `DependencyError` when the bridge does not answer as agreed.
 */
export function bridgeClient({
  bridge,
  token,
  podName,
  engine,
  lanes,
  keyLifeMs = KEY_LIFE_MS,
}: BridgeAddress): BridgeClient {
  let identity: Identity | null = null
  let enrolling: Promise<void> | null = null
  /** Its first key, as long as the bridge has not answered: should the answer get lost, it enrols again with the same. */
  let first: SigningKey | null = null
  let lastAnswerAt = Date.now()
  let isSentAway = false
  /** The next key, as long as the bridge has not said that it knows it. */
  let next: SigningKey | null = null
  let rotating: Promise<void> | null = null

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
    first ??= await generateSigningKey()
    const { privateKey, publicKey } = first
    const body = json({ token, publicKey, podName, engine, lanes })
    const response = await send({ method: 'POST', path: '/enrol', body }, {})
    if ([400, 401, 403, 404, 409, 410].includes(response.status)) {
      throw new PodRefused(`the bridge refused to enrol this pod: ${problemOf(response)}`)
    }
    const { keyId } = parsed(response, EnrolResponse)
    identity = { keyId, privateKey, since: Date.now() }
    next = first = null
  }

  /** Lanes that are refused together enrol together. */
  const enrolOnce = () => {
    enrolling ??= enrol().finally(() => (enrolling = null))
    return enrolling
  }

  /** Should the answer get lost, the same key is asked for again. */
  const rotate = async () => {
    next ??= await generateSigningKey()
    const body = json({ publicKey: next.publicKey })
    const { keyId } = parsed(await sign({ method: 'POST', path: '/keys', body }), KeyResponse)
    identity = { keyId, privateKey: next.privateKey, since: Date.now() }
    next = null
  }

  /** The key there is does as well until it works. */
  const rotateOnce = () => {
    rotating ??= rotate()
      .catch((error: unknown) => logError('pod.key-not-rotated', error))
      .finally(() => (rotating = null))
    return rotating
  }

  const sendSigned = async (call: Call): Promise<Answer> => {
    if (!identity) await enrolOnce()
    if (Date.now() - identity!.since >= keyLifeMs) await rotateOnce()
    return await sign(call)
  }

  const sign = async (call: Call): Promise<Answer> => {
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

  const post = (lease: Lease, what: string, body: object, withinSeconds?: number) =>
    request({
      method: 'POST',
      path: onLease(lease, what),
      body: json({ fence: lease.fence, ...body }),
      ...(withinSeconds && { withinSeconds }),
    })

  const put = async (path: string, body: Uint8Array) =>
    throwUnlessOk(
      await request({
        method: 'PUT',
        path,
        body,
        contentType: 'audio/mpeg',
        withinSeconds: UPLOAD_WITHIN_SECONDS,
      }),
    )

  const uploadInParts = async (lease: Lease, mp3: Uint8Array) => {
    const sha256 = createHash('sha256').update(mp3).digest('hex')
    const ofAudio = `?fence=${lease.fence}&sha256=${sha256}`
    const listed = await request({ method: 'GET', path: `${onLease(lease, 'parts')}${ofAudio}` })
    const there = new Set(parsed(listed, PartsResponse).parts)
    for (let part = 1; (part - 1) * PART_BYTES < mp3.length; part += 1) {
      if (there.has(part)) continue
      const bytes = mp3.subarray((part - 1) * PART_BYTES, part * PART_BYTES)
      await put(`${onLease(lease, `parts/${part}`)}${ofAudio}`, bytes)
    }
    const joined = await request({
      method: 'POST',
      path: onLease(lease, 'assemble'),
      body: json({ fence: lease.fence, sha256, bytes: mp3.length }),
      withinSeconds: UPLOAD_WITHIN_SECONDS,
    })
    // Another pod may have joined its own meanwhile, and the parts are gone: they can be sent again.
    const isShort = joined.status === 422 && !isBadAudio(joined)
    if (isShort) throw new DependencyError('bridge', problemOf(joined), { retryable: true })
    throwUnlessOk(joined)
  }

  const claimedIn = (answer: Answer): Lease | null => {
    const { lease, leave } = parsed(answer, ClaimResponse)
    isSentAway ||= leave
    return lease
  }

  return {
    enrol: enrolOnce,
    isSentAway: () => isSentAway,
    lastAnswerAt: () => lastAnswerAt,
    async claim(waitSeconds, claimId, signal, lane) {
      const response = await request({
        method: 'POST',
        path: '/claim',
        body: json({ waitSeconds, claimId, ...(lane && { lane }) }),
        withinSeconds: waitSeconds + LEASE_ANSWER_WITHIN_SECONDS,
        signal,
      })
      return claimedIn(response)
    },
    async script(lease) {
      return parsed(await request({ method: 'GET', path: withFence(lease, 'script') }), Script)
    },
    async heartbeat(lease, progress) {
      return parsed(await post(lease, 'heartbeat', progress), HeartbeatResponse)
    },
    async uploadAudio(lease, mp3) {
      if (mp3.length > LONGEST_WHOLE_BYTES) return await uploadInParts(lease, mp3)
      await put(withFence(lease, 'audio'), mp3)
    },
    async uploadTiming(lease, timing) {
      throwUnlessOk(
        await request({ method: 'PUT', path: withFence(lease, 'timing'), body: json(timing) }),
      )
    },
    async complete(lease, result, wish) {
      const withWish = { ...result, next: wish }
      const answer = wish && (await post(lease, 'complete', withWish, LEASE_ANSWER_WITHIN_SECONDS))
      if (answer && !isStrange(answer)) return answer.status === 204 ? null : claimedIn(answer)
      throwUnlessOk(await post(lease, 'complete', result))
      return null
    },
    async fail(lease, why) {
      throwUnlessOk(await post(lease, 'fail', why))
    },
    async goodbye() {
      if (!identity) return
      const answer = await sendSigned({ method: 'POST', path: '/goodbye', body: json({}) })
      // Whom the bridge does not know has left: the answer to the first goodbye got lost.
      if (answer.status !== 401) throwUnlessOk(answer)
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
  const { status } = answer
  if (status >= 200 && status < 300) return
  if ([404, 409, 410].includes(status)) throw new LeaseLost(problemOf(answer))
  if (isBadAudio(answer)) throw new SoundRefused(problemOf(answer))
  const retryable = status >= 500 || [408, 425, 429].includes(status)
  throw new DependencyError('bridge', problemOf(answer), { retryable })
}

/** A bridge from before a chapter's end brought the next does not take the wish: the chapter counts more. */
function isStrange(answer: Answer): boolean {
  return [400, 422].includes(answer.status) && !isBadAudio(answer)
}

function isBadAudio({ text }: Answer): boolean {
  return text.includes('"/problems/bad-audio"')
}

function problemOf({ status, text }: Answer): string {
  return `${status} ${text.slice(0, 300)}`.trim()
}
