import { commissionOf } from '#core/commission.ts'
import { PersonId } from '#core/ids.ts'
import { insertOrder } from '#d1/jobs.ts'
import { AudioFleet } from '#durable-objects/audio-fleet/audio-fleet.ts'
import { Job } from '#durable-objects/job/job.ts'
import { WorkLine } from '#durable-objects/work-line/work-line.ts'
import { newJobIdOf } from '../../simulate/fleet/job-ids.ts'
import { putOnStage } from '../../simulate/jobs/globals.ts'
import { BEGINNING, Stage } from '../../simulate/jobs/stage.ts'
import { TROUBLES, Troubles } from '../../simulate/jobs/troubles.ts'
import { World } from '../../simulate/jobs/world.ts'
import { countRows, type Tally } from './count-rows.ts'
import type { Usage } from './usage.ts'

const MINUTE = 60_000
const MOST_MINUTES = 60
/** A job's history is put away a minute after its end; what it tells others is told by then. */
const MINUTES_AFTER = 5

/** Lives one whole package on the simulated platform, on which nothing goes wrong, and counts what is asked of it. */
export async function countPackage(): Promise<Usage> {
  const stage = new Stage()
  const troubles = new Troubles(1, TROUBLES)
  const undo = putOnStage(stage, troubles.chance('platform'))
  const tallies = { d1: emptyTally(), objects: emptyTally() }
  let d1: unknown = null
  countRows((db) => (db === d1 ? tallies.d1 : tallies.objects))
  const world = new World({ stage, troubles, seed: 1, numbers: [] })
  d1 = world.d1.db
  const asked = countAsked(world)
  world.begin()
  try {
    const bytesBefore = sizeOf(world)
    order(world)
    const seconds = await untilDone(world, stage)
    await stage.runUntil(stage.now + MINUTES_AFTER * MINUTE)
    return {
      ...asked(),
      d1Statements: tallies.d1.statements,
      d1Rows: tallies.d1.rows,
      d1Bytes: sizeOf(world) - bytesBefore,
      objectStatements: tallies.objects.statements,
      objectRows: tallies.objects.rows,
      seconds,
    }
  } finally {
    undo()
    world.close()
  }
}

/** How large D1 is, bytes. */
function sizeOf({ d1 }: World): number {
  const [size] = d1.rows<{ bytes: number }>(
    'SELECT page_count * page_size AS bytes FROM pragma_page_count(), pragma_page_size()',
  )
  return size!.bytes
}

function emptyTally(): Tally {
  return { statements: 0, rows: 0 }
}

/** Orders sixteen documents as the API does. */
function order({ people, env }: World): void {
  const id = newJobIdOf(1)
  const createdAt = new Date(BEGINNING)
  const birth = { date: '1985-12-10', time: '13:00', latitude: 51.5, longitude: -0.13 }
  const two = [1, 2].map((number) => ({
    id: PersonId.parse(`per_${String(number).padStart(20, '0')}`),
    name: `Person ${number}`,
    birth,
  }))
  const manner = {
    words: 2000,
    language: 'en',
    provider: 'anthropic',
    model: null,
    prompt: '1',
    voice: 'rms',
  } as const
  const commission = commissionOf({ type: 'nuclear_v2', people: two }, manner, createdAt)
  people.request('the order', 0, async () => {
    await insertOrder(env.DB, { id, owner: 'ada', commission, createdAt, key: id, fingerprint: '' })
    await env.JOB.getByName(id).order({ jobId: id, commission, customer: 'ada' })
  })
}

/** Seconds until the job says that it is complete. Throws when it is anything else in the end. */
async function untilDone({ d1 }: World, stage: Stage): Promise<number> {
  for (let second = 1; second <= MOST_MINUTES * 60; second += 1) {
    await stage.runUntil(BEGINNING + second * 1000)
    const [job] = d1.rows<{ status: string }>('SELECT status FROM jobs')
    if (job?.status === 'complete') return second
  }
  throw new Error(`the package is not complete: ${stage.broken?.message ?? 'it stands still'}`)
}

/** Counts calls of objects, their alarms, messages, and what is asked of R2; the answer gives what it came to. */
function countAsked(world: World) {
  const requests: Record<string, number> = {}
  const counts = { messages: 0, r2Writes: 0, r2Reads: 0 }
  const count = (kind: string) => (requests[kind] = (requests[kind] ?? 0) + 1)
  const kinds = [
    ['JOB', 'the job', Job],
    ['FLEET', 'the fleet', AudioFleet],
    ['LINE', 'the lines', WorkLine],
  ] as const
  for (const [binding, kind, program] of kinds) {
    const namespace = world.env[binding] as unknown as { getByName(name: string): object }
    const getByName = namespace.getByName.bind(namespace)
    namespace.getByName = (name) => tellingOf(getByName(name), () => count(kind))
    const prototype = program.prototype as unknown as { alarm(): Promise<void> }
    const alarm = prototype.alarm
    prototype.alarm = async function counted() {
      count(kind)
      await alarm.call(this)
    }
  }
  const send = world.queues.send.bind(world.queues)
  world.queues.send = (...given) => {
    counts.messages += 1
    send(...given)
  }
  Object.assign(world.env, {
    ARTIFACTS: tellingOf(world.env.ARTIFACTS, (method) => {
      if (/put|list|delete/.test(method)) counts.r2Writes += 1
      else counts.r2Reads += 1
    }),
  })
  return () => ({ ...counts, objectRequests: requests })
}

/** The same, telling of every call. */
function tellingOf<One extends object>(one: One, tell: (method: string) => void): One {
  return new Proxy(one, {
    get(target, method) {
      const value: unknown = Reflect.get(target, method)
      if (typeof value !== 'function') return value
      return (...given: unknown[]): unknown => {
        tell(String(method))
        return Reflect.apply(value, target, given) as unknown
      }
    },
  })
}
