import { hex } from '#core/hex.ts'
import { logError } from '#core/log.ts'
import type { TaskResult } from '#core/tasks.ts'
import { sha256Of } from '#core/sha256.ts'
import { findJob } from '#d1/jobs.ts'
import type { HeldLease } from '#durable-objects/audio-fleet/chapter-rows.ts'
import { fleetOf } from '#durable-objects/audio-fleet/fleet-of.ts'
import { poolOfToken } from '#gpu-bridge/protocol/pools.ts'
import {
  HEARTBEATS_A_LEASE,
  LARGEST_CHAPTER_BYTES,
  TimingManifest,
  type Lease,
  type Script,
} from '#gpu-bridge/protocol/contract.ts'
import {
  artifactKey,
  artifactOf,
  CONTENT_TYPES,
  findArtifact,
  readJson,
  timingKey,
} from '#r2/artifacts.ts'
import { readStoredText } from '#writing/stored-text.ts'
import { OpenAPIHono } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { fromBase64 } from '#gpu-bridge/protocol/base64.ts'
import { requirePod, requireSignedBody } from '../auth/require-pod.ts'
import { chapterScript } from '../chapter-script.ts'
import { dropParts, joinedParts, storedParts, storePart } from '../audio-parts.ts'
import {
  assembleAudio,
  claimChapter,
  completeChapter,
  enrolPod,
  failChapter,
  getScript,
  leaveFleet,
  listParts,
  putAudio,
  putPart,
  putTiming,
  renewLease,
  rotateKey,
} from '../contract/bridge.ts'
import type { ApiContext } from '../env.ts'
import { inGoodTime } from '../in-good-time.ts'
import { AUDIO_MS, limitBody, limitPart } from '../limit-body.ts'
import { poolNamed } from '../pools.ts'
import { problem } from '../problems.ts'
import { AudioRefused, storeChapter } from '../store-chapter.ts'
import { storeTiming } from '../store-timing.ts'
import { timingMisfit } from '../timing-misfit.ts'

/** What pods may do, as `gpu-bridge/protocol/contract.ts` says. A lease's fence is checked on every call. */
export const bridge = new OpenAPIHono<ApiContext>()
bridge.openapi(enrolPod, async (c) => {
  const { token, engine, ...told } = c.req.valid('json')
  const name = poolOfToken(token)
  const pool = await poolNamed(c, name)
  if (!pool) return problem(c, 'unauthorized')
  if (engine !== undefined && engine !== pool.engine) {
    const detail = `the pool ${name} speaks with ${pool.engine}, not with ${engine}`
    return problem(c, 'not-now', { detail })
  }
  const tokenHash = await sha256Of(token)
  const pod = await fleetOf(c.env.FLEET, name).enrol({ tokenHash, ...told })
  return pod ? c.json(pod, 201) : problem(c, 'unauthorized')
})
bridge.use('/bridge/v1/*', requirePod)
for (const what of ['claim', 'keys', 'goodbye']) {
  bridge.use(`/bridge/v1/${what}`, limitBody, requireSignedBody)
}
// The sound is held to what was signed of it while it is stored.
for (const what of ['script', 'heartbeat', 'timing', 'parts', 'assemble', 'complete', 'fail']) {
  bridge.use(`/bridge/v1/leases/:leaseId/${what}`, limitBody, requireSignedBody)
}
bridge.use('/bridge/v1/leases/:leaseId/parts/:part', limitPart, requireSignedBody)
bridge.openapi(claimChapter, async (c) => {
  const { waitSeconds, claimId = null, lane = null } = c.req.valid('json')
  const { leaseSeconds } = (await poolNamed(c, c.var.pool))!
  const { podId } = c.var
  // Whoever hangs up has no use for a chapter: it goes to somebody else at once.
  c.req.raw.signal?.addEventListener('abort', () => {
    if (claimId !== null) afterwards(c, fleet(c).forgetClaim(podId, claimId))
  })
  const held = await fleet(c).claim(podId, waitSeconds, claimId, { leaseSeconds, lane })
  if (held) return c.json({ lease: leaseIn(held), leave: false }, 200)
  const { leave, full } = await fleet(c).whyNone(podId)
  if (full === null || leave) return c.json({ lease: null, leave }, 200)
  const detail = `this pod holds ${full} of the ${full} chapters that it speaks at a time`
  return problem(c, 'too-many', { detail })
})
bridge.openapi(getScript, async (c) => {
  const lease = await heldLease(c, c.req.valid('query'))
  return lease ? c.json(await scriptOf(c, lease), 200) : problem(c, 'lease-lost')
})
bridge.openapi(renewLease, async (c) => {
  const { chunksDone: done, chunksTotal: total, ...lease } = c.req.valid('json')
  const outcome = await fleet(c).heartbeat(named(c, lease), { done, total })
  return outcome.kind === 'lost'
    ? problem(c, 'lease-lost')
    : c.json({ cancelled: outcome.kind === 'cancelled' }, 200)
})
bridge.openapi(putTiming, async (c) => {
  const lease = await heldLease(c, c.req.valid('query'))
  if (!lease) return problem(c, 'lease-lost')
  const timing = c.req.valid('json')
  const misfit = timingMisfit(timing, await scriptOf(c, lease))
  if (misfit) return problem(c, 'bad-audio', { errors: [misfit] })
  const body = new Uint8Array(await c.req.arrayBuffer())
  const sent = { audioSha256: timing.audioSha256, body }
  const { created, sha256, bytes } = await storeTiming(c.env.ARTIFACTS, lease, sent)
  return c.json({ sha256, bytes }, created ? 201 : 200)
})
bridge.openapi(putAudio, async (c) => {
  const bytes = Number(c.req.header('content-length') ?? Number.NaN)
  if (Number.isNaN(bytes)) return problem(c, 'length-required')
  if (bytes > LARGEST_CHAPTER_BYTES) return problem(c, 'too-large')
  const lease = await heldLease(c, c.req.valid('query'))
  if (!lease) return problem(c, 'lease-lost')
  const sent = { bytes, sha256: signedSha256(c.var.contentDigest) }
  const body = c.req.raw.body ?? new Blob().stream()
  return await storeAudio(c, lease, sent, inGoodTime(body, AUDIO_MS))
})
bridge.openapi(listParts, async (c) => {
  const { fence, sha256 } = c.req.valid('query')
  const lease = await heldLease(c, { fence })
  if (!lease) return problem(c, 'lease-lost')
  const parts = await storedParts(c.env.ARTIFACTS, lease, sha256)
  return c.json({ parts: parts.map(({ part }) => part) }, 200)
})
bridge.openapi(putPart, async (c) => {
  const { fence, sha256: audioSha256 } = c.req.valid('query')
  const { part } = c.req.valid('param')
  const lease = await heldLease(c, { fence })
  if (!lease) return problem(c, 'lease-lost')
  const body = new Uint8Array(await c.req.arrayBuffer())
  await storePart(c.env.ARTIFACTS, lease, { audioSha256, part, body })
  return c.body(null, 201)
})
bridge.openapi(assembleAudio, async (c) => {
  const { fence, ...sent } = c.req.valid('json')
  if (sent.bytes > LARGEST_CHAPTER_BYTES) return problem(c, 'too-large')
  const lease = await heldLease(c, { fence })
  if (!lease) return problem(c, 'lease-lost')
  const body = await joinedParts(c.env.ARTIFACTS, lease, sent)
  if (!body) return problem(c, 'invalid-input', { errors: [NOT_WHOLE] })
  const answer = await storeAudio(c, lease, sent, body)
  await dropParts(c.env.ARTIFACTS, lease)
  return answer
})
bridge.openapi(rotateKey, async (c) => {
  const keyId = await fleet(c).rotateKey(c.var.podId, c.req.valid('json').publicKey)
  return keyId ? c.json({ keyId }, 200) : problem(c, 'bad-signature', { detail: 'unknown-key' })
})
bridge.openapi(leaveFleet, async (c) => {
  await fleet(c).dismiss(c.var.podId, 'its pod was told to stop')
  return c.body(null, 204)
})
bridge.openapi(completeChapter, async (c) => {
  const { flags, next, sha256, fence } = c.req.valid('json')
  const lease = await heldLease(c, { fence })
  const stored = lease && (await storedChapter(c, lease))
  if (lease && !stored) return problem(c, 'invalid-input', { errors: [NOT_UPLOADED] })
  const completion = { ...named(c, { fence }), sha256, ...(lease && { jobId: lease.jobId }) }
  const result = stored && { ...stored, flags }
  if (!next) {
    const { kind } = await fleet(c).complete(completion, result)
    return kind === 'held' || kind === 'told' ? c.body(null, 204) : problem(c, 'lease-lost')
  }
  const { leaseSeconds } = (await poolNamed(c, c.var.pool))!
  const wish = { claimId: next.claimId, lane: next.lane ?? null, leaseSeconds }
  const ended = await fleet(c).completeAndClaim(completion, result, wish)
  if (ended.outcome.kind !== 'held' && ended.outcome.kind !== 'told')
    return problem(c, 'lease-lost')
  return c.json({ lease: ended.next && leaseIn(ended.next), leave: ended.leave }, 200)
})
bridge.openapi(failChapter, async (c) => {
  const { reason, retryable, ...lease } = c.req.valid('json')
  const outcome = await fleet(c).fail(named(c, lease), { reason, retryable })
  return outcome.kind === 'lost' ? problem(c, 'lease-lost') : c.body(null, 204)
})

const NOT_TIMED = {
  field: 'content-digest',
  problem: 'no timing was uploaded that names this audio',
  mend: 'PUT the timing, then the audio, then complete.',
}
const NOT_UPLOADED = {
  field: 'sha256',
  problem: 'the audio or its timing has not been uploaded',
  mend: 'PUT the timing, then the audio, then complete.',
}

const NOT_WHOLE = {
  field: 'bytes',
  problem: 'not all of its parts have been uploaded',
  mend: 'GET the parts, and PUT those that are missing.',
}

/** A lease as its pod is told of it. */
function leaseIn({ leaseId, fence, leaseMs, jobId, documentId, revision }: HeldLease): Lease {
  return {
    leaseId,
    fence,
    leaseSeconds: leaseMs / 1000,
    heartbeatSeconds: leaseMs / 1000 / HEARTBEATS_A_LEASE,
    chapterId: `${jobId}/${documentId}/${revision}`,
  }
}

/** The fleet that knows the pod which asks. */
function fleet(c: Context<ApiContext>) {
  return fleetOf(c.env.FLEET, c.var.pool)
}

/** Goes on when the request is over. Tests have nobody who would wait for it. */
function afterwards(c: Context<ApiContext>, work: Promise<unknown>): void {
  const done = work.catch((error: unknown) => logError('bridge.untold', error))
  try {
    c.executionCtx.waitUntil(done)
  } catch {
    // There is no execution context: nothing cuts the work short either.
  }
}

/** Stores a chapter's audio, once everything about it is as its timing says. */
async function storeAudio(
  c: Context<ApiContext>,
  lease: HeldLease,
  sent: { readonly bytes: number; readonly sha256: string },
  body: AsyncIterable<Uint8Array>,
) {
  const timing = await timingOf(c, lease, sent.sha256)
  if (!timing) return problem(c, 'invalid-input', { errors: [NOT_TIMED] })
  const { seconds } = timing.manifest
  const place = { key: artifactKey(lease, 'chapter'), contentType: CONTENT_TYPES.chapter }
  try {
    const stored = await storeChapter(c.env.ARTIFACTS, { ...place, ...sent, seconds }, body)
    return c.json({ sha256: stored.sha256, bytes: stored.bytes }, stored.created ? 201 : 200)
  } catch (error) {
    if (!(error instanceof AudioRefused)) throw error
    const errors = [{ field: 'body', problem: error.message, mend: 'Speak the chapter again.' }]
    return problem(c, 'bad-audio', { errors })
  }
}

interface Fenced {
  readonly fence: number
}

function named(c: Context<ApiContext>, { fence }: Fenced) {
  return { podId: c.var.podId, leaseId: c.req.param('leaseId') ?? '', fence }
}

async function heldLease(c: Context<ApiContext>, asked: Fenced): Promise<HeldLease | null> {
  const outcome = await fleet(c).check(named(c, asked))
  return outcome.kind === 'held' ? outcome.lease : null
}

/** The audio that was stored first and the timing that belongs to it, whichever pod sent them. */
async function storedChapter(c: Context<ApiContext>, lease: HeldLease): Promise<TaskResult | null> {
  const audio = await findArtifact(c.env.ARTIFACTS, artifactKey(lease, 'chapter'))
  const timing = audio && (await timingOf(c, lease, audio.sha256))
  if (!timing) return null
  return {
    artifacts: [audio, timing.stored].map(artifactOf),
    measures: { seconds: timing.manifest.seconds, bytes: audio.bytes },
  }
}

/** The timing that names an audio; null when it was not uploaded. */
async function timingOf(c: Context<ApiContext>, lease: HeldLease, audioSha256: string) {
  const key = timingKey(lease, audioSha256)
  const stored = await findArtifact(c.env.ARTIFACTS, key)
  if (!stored) return null
  const manifest = TimingManifest.parse(await readJson(c.env.ARTIFACTS, key))
  return manifest.audioSha256 === audioSha256 ? { stored, manifest } : null
}

/** `sha-256=:<base64>:` in hex. */
function signedSha256(contentDigest: string): string {
  return hex(fromBase64(contentDigest.slice('sha-256=:'.length, -1)))
}

async function scriptOf(c: Context<ApiContext>, lease: HeldLease): Promise<Script> {
  const { jobId, documentId, input } = lease
  const job = await findJob(c.env.DB, jobId)
  if (!job) throw new Error(`a chapter of ${jobId}, which is not there`)
  const { text } = readStoredText(await readJson(c.env.ARTIFACTS, input.key))
  return chapterScript(job.commission, documentId, text)
}
