import type { TaskResult } from '#core/tasks.ts'
import { findJob } from '#d1/jobs.ts'
import type { HeldLease } from '#durable-objects/audio-fleet/chapter-line.ts'
import {
  HEARTBEAT_SECONDS,
  LEASE_SECONDS,
  TimingManifest,
  type Script,
} from '#gpu-bridge/protocol/contract.ts'
import {
  artifactKey,
  CONTENT_TYPES,
  findArtifact,
  hex,
  putOnce,
  readJson,
  sha256Hex,
  timingKey,
} from '#r2/artifacts.ts'
import { readStoredText } from '#writing/stored-text.ts'
import { OpenAPIHono } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { fromBase64 } from '#gpu-bridge/protocol/base64.ts'
import { requirePod, requireSignedBody } from '../auth/require-pod.ts'
import { chapterScript } from '../chapter-script.ts'
import {
  claimChapter,
  completeChapter,
  enrolPod,
  failChapter,
  getScript,
  putAudio,
  putTiming,
  renewLease,
} from '../contract/bridge.ts'
import type { ApiContext } from '../env.ts'
import { limitBody } from '../limit-body.ts'
import { problem } from '../problems.ts'
import { AudioRefused, storeChapter } from '../store-chapter.ts'
import { timingMisfit } from '../timing-misfit.ts'

/** The longest chapter, 40 minutes at 192 kbit/s, is 58 MB. */
const LARGEST_CHAPTER_BYTES = 64 * 1024 * 1024

/** What pods may do, as `gpu-bridge/protocol/contract.ts` says. A lease's fence is checked on every call. */
export const bridge = new OpenAPIHono<ApiContext>()
bridge.openapi(enrolPod, async (c) => {
  const { token, publicKey, podName } = c.req.valid('json')
  const tokenHash = await sha256Hex(new TextEncoder().encode(token))
  const pod = await fleet(c).enrol({ tokenHash, publicKey, podName })
  return pod ? c.json(pod, 201) : problem(c, 'unauthorized')
})
bridge.use('/bridge/v1/*', requirePod)
bridge.use('/bridge/v1/claim', limitBody, requireSignedBody)
// The sound is held to what was signed of it while it is stored.
bridge.use(
  '/bridge/v1/leases/:leaseId/:what{script|heartbeat|timing|complete|fail}',
  limitBody,
  requireSignedBody,
)
bridge.openapi(claimChapter, async (c) => {
  const { waitSeconds, claimId = null } = c.req.valid('json')
  const held = await fleet(c).claim(c.var.podId, waitSeconds, claimId)
  const lease = held && {
    leaseId: held.leaseId,
    fence: held.fence,
    leaseSeconds: LEASE_SECONDS,
    heartbeatSeconds: HEARTBEAT_SECONDS,
    chapterId: `${held.jobId}/${held.documentId}/${held.revision}`,
  }
  return c.json({ lease }, 200)
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
  const key = timingKey(lease, timing.audioSha256)
  const body = new Uint8Array(await c.req.arrayBuffer())
  const { created, sha256, bytes } = await putOnce(c.env.ARTIFACTS, {
    key,
    contentType: 'application/json',
    body,
    measures: {},
  })
  return c.json({ sha256, bytes }, created ? 201 : 200)
})
bridge.openapi(putAudio, async (c) => {
  const bytes = Number(c.req.header('content-length') ?? Number.NaN)
  if (Number.isNaN(bytes)) return problem(c, 'length-required')
  if (bytes > LARGEST_CHAPTER_BYTES) return problem(c, 'too-large')
  const lease = await heldLease(c, c.req.valid('query'))
  if (!lease) return problem(c, 'lease-lost')
  const sent = { bytes, sha256: signedSha256(c.var.contentDigest) }
  const timing = await timingOf(c, lease, sent.sha256)
  if (!timing) return problem(c, 'invalid-input', { errors: [NOT_TIMED] })
  const { seconds } = timing.manifest
  const place = { key: artifactKey(lease, 'chapter'), contentType: CONTENT_TYPES.chapter }
  try {
    const body = c.req.raw.body ?? new ReadableStream()
    const stored = await storeChapter(c.env.ARTIFACTS, { ...place, ...sent, seconds }, body)
    return c.json({ sha256: stored.sha256, bytes: stored.bytes }, stored.created ? 201 : 200)
  } catch (error) {
    if (!(error instanceof AudioRefused)) throw error
    const errors = [{ field: 'body', problem: error.message, mend: 'Speak the chapter again.' }]
    return problem(c, 'bad-audio', { errors })
  }
})
bridge.openapi(completeChapter, async (c) => {
  const { flags, ...asked } = c.req.valid('json')
  const lease = await heldLease(c, asked)
  if (!lease) return problem(c, 'lease-lost')
  const result = await storedChapter(c, lease)
  if (!result) return problem(c, 'invalid-input', { errors: [NOT_UPLOADED] })
  const outcome = await fleet(c).complete(named(c, asked), { ...result, flags })
  return outcome.kind === 'lost' ? problem(c, 'lease-lost') : c.body(null, 204)
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

function fleet(c: Context<ApiContext>) {
  return c.env.FLEET.getByName('main')
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
    artifacts: [audio, timing.stored].map(({ measures: _, ...artifact }) => artifact),
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
