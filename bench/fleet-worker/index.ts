import { newJobId } from '#core/ids.ts'
import { sha256Hex } from '#core/sha256.ts'
import type { AudioFleet } from '#durable-objects/audio-fleet/audio-fleet.ts'
import type { HeldLease, OfferedChapter } from '#durable-objects/audio-fleet/chapter-rows.ts'
import { fleetOf } from '#durable-objects/audio-fleet/fleet-of.ts'
import { LEASE_SECONDS } from '#gpu-bridge/protocol/contract.ts'
import { MAIN_POOL } from '#gpu-bridge/protocol/pools.ts'
import { bridge } from '#workers/api/routes/bridge.ts'
import { DurableObject } from 'cloudflare:workers'
import type { BareLine } from './bare-line.ts'

export { AudioFleet } from '#durable-objects/audio-fleet/audio-fleet.ts'
export { BareLine } from './bare-line.ts'

/** A job that hears what the fleet tells it, and does nothing about it. */
export class HearingJob extends DurableObject {
  reports(): void {}
}

const CHAPTERS_A_JOB = 16

/** How many chapters were leased; fewer than asked for where something was not as it should be. */
interface Leased {
  readonly leased: number
}

type Env = Record<string, unknown> & {
  readonly FLEET: DurableObjectNamespace<AudioFleet>
  readonly JOB: DurableObjectNamespace<HearingJob>
  readonly BARE: DurableObjectNamespace<BareLine>
}

/**
 * The fleet's own object and the bridge's own routes, with chapters made of nothing. `POST /offer?count=`,
 * `POST /lease?count=` (one after the other, from a Worker), `POST /apart/lease?count=` (each with a claim of its own),
 * `POST /admit?token=`; `POST /bare/offer?count=` and `POST /bare/lease?count=` are the same of a line that does
 * nothing else.
 */
// oxlint-disable-next-line import/no-default-export -- a Worker's entry is its default export
export default {
  async fetch(request, env, ctx) {
    const { pathname, searchParams } = new URL(request.url)
    const fleet = fleetOf(env.FLEET, MAIN_POOL)
    const count = Number(searchParams.get('count') ?? 0)
    switch (pathname) {
      case '/':
        return Response.json(await fleet.depth())
      case '/offer':
        for (const chapter of chapters(count)) {
          // A job is there before its chapters are: its object is not made while leases are measured.
          if (chapter.revision === 1) await env.JOB.getByName(chapter.jobId).reports()
          await fleet.offer(chapter)
        }
        return new Response(null, { status: 204 })
      case '/lease':
        return Response.json(await leaseOn(fleet, count))
      case '/apart/lease':
        return Response.json(await leaseApart(fleet, count))
      case '/bare/offer':
        await env.BARE.getByName('line').offer(count)
        return new Response(null, { status: 204 })
      case '/bare/lease':
        return Response.json(await leaseBare(env.BARE.getByName('line'), count))
      case '/admit': {
        const token = new TextEncoder().encode(searchParams.get('token') ?? '')
        await fleet.admit(await sha256Hex(token))
        return new Response(null, { status: 204 })
      }
      default:
        return await bridge.fetch(request, env, ctx)
    }
  },
} satisfies ExportedHandler<Env>

const RESULT = { artifacts: [], measures: { seconds: 1 } }
/** What a pod says it spoke. */
const SPOKEN = 'a'.repeat(64)

/** What of a lease its end names. */
type Spoken = Pick<HeldLease, 'leaseId' | 'fence' | 'jobId'>

/** A pod's word that it has spoken a chapter, as the bridge passes it on. */
function spoken({ leaseId, fence, jobId }: Spoken) {
  return { podId: 'bench', leaseId, fence, jobId, sha256: SPOKEN }
}

/** Each chapter claimed and completed before the next: both answers wait until what they say is stored. */
async function leaseApart(fleet: DurableObjectStub<AudioFleet>, count: number): Promise<Leased> {
  for (let leased = 0; leased < count; leased += 1) {
    const lease = await fleet.claim('bench', 0, crypto.randomUUID())
    if (!lease) return { leased }
    const { kind } = await fleet.complete(spoken(lease), RESULT)
    if (kind !== 'held') return { leased }
  }
  return { leased: count }
}

/** As a pod does that speaks on: the end of each chapter brings the next, and that answer waits until both are stored. */
async function leaseOn(fleet: DurableObjectStub<AudioFleet>, count: number): Promise<Leased> {
  const first = crypto.randomUUID()
  let lease: Spoken | null = await fleet.claim('bench', 0, first)
  for (let leased = 0; leased < count; leased += 1) {
    if (!lease) return { leased }
    const held = spoken(lease)
    if (leased === count - 1) {
      const { kind } = await fleet.complete(held, RESULT)
      return { leased: kind === 'held' ? count : leased }
    }
    const wish = { claimId: crypto.randomUUID(), leaseSeconds: LEASE_SECONDS }
    const { outcome, next } = await fleet.completeAndClaim(held, RESULT, wish)
    if (outcome.kind !== 'held') return { leased }
    lease = next
  }
  return { leased: count }
}

async function leaseBare(line: DurableObjectStub<BareLine>, count: number): Promise<Leased> {
  for (let leased = 0; leased < count; leased += 1) {
    const id = await line.claim()
    if (id === null || !(await line.complete(id))) return { leased }
  }
  return { leased: count }
}

/** As many of a job as a package has documents. */
function* chapters(count: number): Generator<OfferedChapter> {
  let jobId = newJobId()
  for (let n = 0; n < count; n += 1) {
    const revision = (n % CHAPTERS_A_JOB) + 1
    if (revision === 1) jobId = newJobId()
    const input = { name: 'text', key: `jobs/${jobId}/text.json`, sha256: '0'.repeat(64) } as const
    yield { jobId, documentId: 'p1.western', revision, lane: 'chapter', input }
  }
}
