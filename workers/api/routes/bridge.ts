import { SYSTEM_TITLES } from '#core/systems.ts'
import type { TaskResult } from '#core/tasks.ts'
import { planDocuments } from '#core/job-types.ts'
import { findJob } from '#d1/jobs.ts'
import type { HeldLease, LeaseOutcome } from '#durable-objects/audio-fleet/chapter-line.ts'
import {
  ClaimRequest,
  CompleteRequest,
  EnrolRequest,
  FailRequest,
  HEARTBEAT_SECONDS,
  HeartbeatRequest,
  LEASE_SECONDS,
  TimingManifest,
  type ClaimResponse,
  type EnrolResponse,
  type HeartbeatResponse,
  type Script,
} from '#gpu-bridge/protocol/contract.ts'
import {
  artifactKey,
  CONTENT_TYPES,
  findArtifact,
  putOnce,
  readJson as readStored,
  sha256Hex,
  timingKey,
} from '#r2/artifacts.ts'
import type { StoredText } from '#writing/stored-text.ts'
import { Hono, type Context } from 'hono'
import type * as z from 'zod'
import type { ApiContext } from '../env.ts'
import { fieldProblems, inputProblem, problem } from '../problems.ts'
import { readJson } from '../read-json.ts'
import { requirePod } from '../require-pod.ts'

/** What pods may do, as `gpu-bridge/protocol/contract.ts` says. A lease's fence is checked on every call. */
export const bridge = new Hono<ApiContext>()
  .post('/enrol', async (c) => {
    const body = await readJson(c.req, EnrolRequest)
    if ('refusal' in body) return body.refusal
    const { token, publicKey, podName } = body.value
    const tokenHash = await sha256Hex(new TextEncoder().encode(token))
    const pod = await fleet(c).enrol({ tokenHash, publicKey, podName })
    return pod ? c.json(pod satisfies EnrolResponse, 201) : problem('unauthorized')
  })
  .use(requirePod)
  .post('/claim', async (c) => {
    const body = parseBody(c, ClaimRequest)
    if ('refusal' in body) return body.refusal
    const held = await fleet(c).claim(c.var.podId, body.value.waitSeconds)
    const lease = held && {
      leaseId: held.leaseId,
      fence: held.fence,
      leaseSeconds: LEASE_SECONDS,
      heartbeatSeconds: HEARTBEAT_SECONDS,
      chapterId: `${held.jobId}/${held.documentId}`,
    }
    return c.json({ lease } satisfies ClaimResponse)
  })
  .get('/leases/:leaseId/script', async (c) => {
    const lease = await heldLease(c)
    return lease ? c.json(await scriptOf(c, lease)) : problem('lease-lost')
  })
  .post('/leases/:leaseId/heartbeat', async (c) => {
    const body = parseBody(c, HeartbeatRequest)
    if ('refusal' in body) return body.refusal
    const { fence, chunksDone, chunksTotal } = body.value
    const outcome = await fleet(c).heartbeat(named(c, fence), {
      done: chunksDone,
      total: chunksTotal,
    })
    if (outcome.kind === 'lost') return problem('lease-lost')
    return c.json({ cancelled: outcome.kind === 'cancelled' } satisfies HeartbeatResponse)
  })
  .put('/leases/:leaseId/timing', async (c) => {
    const body = parseBody(c, TimingManifest)
    if ('refusal' in body) return body.refusal
    const { audioSha256 } = body.value
    return await store(c, (lease) => ({
      key: timingKey(lease.jobId, lease.documentId, audioSha256),
      contentType: 'application/json',
    }))
  })
  .put('/leases/:leaseId/audio', (c) =>
    store(c, (lease) => ({
      key: artifactKey(lease.jobId, lease.documentId, 'audio'),
      contentType: CONTENT_TYPES.audio,
    })),
  )
  .post('/leases/:leaseId/complete', async (c) => {
    const body = parseBody(c, CompleteRequest)
    if ('refusal' in body) return body.refusal
    const { fence, flags } = body.value
    const lease = await heldLease(c, fence)
    if (!lease) return problem('lease-lost')
    const result = await storedChapter(c, lease)
    return result
      ? settled(await fleet(c).complete(named(c, fence), { ...result, flags }))
      : inputProblem([NOT_UPLOADED])
  })
  .post('/leases/:leaseId/fail', async (c) => {
    const body = parseBody(c, FailRequest)
    if ('refusal' in body) return body.refusal
    const { fence, reason, retryable } = body.value
    return settled(await fleet(c).fail(named(c, fence), { reason, retryable }))
  })

const NOT_UPLOADED = {
  field: 'sha256',
  problem: 'the audio or its timing has not been uploaded',
  mend: 'PUT the timing, then the audio, then complete.',
}

function fleet(c: Context<ApiContext>) {
  return c.env.FLEET.getByName('main')
}

function named(c: Context<ApiContext>, fence: number) {
  return { podId: c.var.podId, leaseId: c.req.param('leaseId') ?? '', fence }
}

async function heldLease(
  c: Context<ApiContext>,
  fence = Number(c.req.query('fence')),
): Promise<HeldLease | null> {
  const outcome = await fleet(c).check(named(c, fence))
  return outcome.kind === 'held' ? outcome.lease : null
}

/** Cancelled work is over for the pod as much as finished work. */
function settled(outcome: LeaseOutcome): Response {
  return outcome.kind === 'lost' ? problem('lease-lost') : new Response(null, { status: 204 })
}

/** A signed body was already read for its digest. */
function parseBody<Schema extends z.ZodType>(c: Context<ApiContext>, schema: Schema) {
  let json: unknown
  try {
    json = JSON.parse(new TextDecoder().decode(c.var.body))
  } catch {
    return { refusal: problem('not-json') }
  }
  const parsed = schema.safeParse(json)
  return parsed.success
    ? { value: parsed.data }
    : { refusal: inputProblem(fieldProblems(parsed.error)) }
}

async function store(
  c: Context<ApiContext>,
  place: (lease: HeldLease) => { readonly key: string; readonly contentType: string },
): Promise<Response> {
  const lease = await heldLease(c)
  if (!lease) return problem('lease-lost')
  const { created, sha256, bytes } = await putOnce(c.env.ARTIFACTS, {
    ...place(lease),
    body: c.var.body,
    measures: {},
  })
  return c.json({ sha256, bytes }, created ? 201 : 200)
}

/** The audio that was stored first and the timing that belongs to it, whichever pod sent them. */
async function storedChapter(
  c: Context<ApiContext>,
  { jobId, documentId }: HeldLease,
): Promise<TaskResult | null> {
  const audio = await findArtifact(c.env.ARTIFACTS, artifactKey(jobId, documentId, 'audio'))
  if (!audio) return null
  const key = timingKey(jobId, documentId, audio.sha256)
  const timing = await findArtifact(c.env.ARTIFACTS, key)
  if (!timing) return null
  const { seconds } = await readStored<TimingManifest>(c.env.ARTIFACTS, key)
  return {
    artifacts: [audio, timing].map(({ measures: _, ...artifact }) => artifact),
    measures: { seconds, bytes: audio.bytes },
  }
}

async function scriptOf(c: Context<ApiContext>, { jobId, documentId }: HeldLease): Promise<Script> {
  const job = await findJob(c.env.DB, jobId)
  if (!job) throw new Error(`a chapter of ${jobId}, which is not there`)
  const { document } = await readStored<StoredText>(
    c.env.ARTIFACTS,
    artifactKey(jobId, documentId, 'text'),
  )
  const plans = planDocuments(job.type, job.system ?? undefined)
  const people = job.people.map(({ name }) => name)
  return {
    title: document.title,
    people,
    sections: document.sections.map(({ heading, paragraphs }) => ({
      heading,
      paragraphs: [...paragraphs],
    })),
    language: 'en',
    album: job.system ? `${people.join(' & ')}: ${SYSTEM_TITLES[job.system]}` : people.join(' & '),
    track: plans.findIndex(({ id }) => id === documentId) + 1,
    tracks: plans.length,
    voice: job.voice,
  }
}
