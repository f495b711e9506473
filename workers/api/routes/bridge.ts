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
  putOnce,
  readJson,
  sha256Hex,
  timingKey,
} from '#r2/artifacts.ts'
import { readStoredText } from '#writing/stored-text.ts'
import { OpenAPIHono } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { requirePod } from '../auth/require-pod.ts'
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
import { problem } from '../problems.ts'

/** What pods may do, as `gpu-bridge/protocol/contract.ts` says. A lease's fence is checked on every call. */
export const bridge = new OpenAPIHono<ApiContext>()
bridge.openapi(enrolPod, async (c) => {
  const { token, publicKey, podName } = c.req.valid('json')
  const tokenHash = await sha256Hex(new TextEncoder().encode(token))
  const pod = await fleet(c).enrol({ tokenHash, publicKey, podName })
  return pod ? c.json(pod, 201) : problem(c, 'unauthorized')
})
bridge.use('/bridge/v1/*', requirePod)
bridge.openapi(claimChapter, async (c) => {
  const held = await fleet(c).claim(c.var.podId, c.req.valid('json').waitSeconds)
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
  const key = timingKey(lease, c.req.valid('json').audioSha256)
  return await store(c, { key, contentType: 'application/json' })
})
bridge.openapi(putAudio, async (c) => {
  const lease = await heldLease(c, c.req.valid('query'))
  if (!lease) return problem(c, 'lease-lost')
  const key = artifactKey(lease, 'chapter')
  return await store(c, { key, contentType: CONTENT_TYPES.chapter })
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

/** Stores the body as it came: the signature covers these bytes. */
async function store(
  c: Context<ApiContext>,
  place: { readonly key: string; readonly contentType: string },
) {
  const body = { body: c.var.body, measures: {} }
  const { created, sha256, bytes } = await putOnce(c.env.ARTIFACTS, { ...place, ...body })
  return c.json({ sha256, bytes }, created ? 201 : 200)
}

/** The audio that was stored first and the timing that belongs to it, whichever pod sent them. */
async function storedChapter(c: Context<ApiContext>, lease: HeldLease): Promise<TaskResult | null> {
  const audio = await findArtifact(c.env.ARTIFACTS, artifactKey(lease, 'chapter'))
  if (!audio) return null
  const key = timingKey(lease, audio.sha256)
  const timing = await findArtifact(c.env.ARTIFACTS, key)
  if (!timing) return null
  const { seconds } = TimingManifest.parse(await readJson(c.env.ARTIFACTS, key))
  return {
    artifacts: [audio, timing].map(({ measures: _, ...artifact }) => artifact),
    measures: { seconds, bytes: audio.bytes },
  }
}

async function scriptOf(c: Context<ApiContext>, lease: HeldLease): Promise<Script> {
  const { jobId, documentId, input } = lease
  const job = await findJob(c.env.DB, jobId)
  if (!job) throw new Error(`a chapter of ${jobId}, which is not there`)
  const { text } = readStoredText(await readJson(c.env.ARTIFACTS, input.key))
  return chapterScript(job.commission, documentId, text)
}
