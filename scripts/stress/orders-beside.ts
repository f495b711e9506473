import { setTimeout as pause } from 'node:timers/promises'
import { LocalFleet } from '../prove/fleet/local-fleet.ts'
import { SEED_COUPLES } from '../report/seed-couples.ts'
import { orderCouples } from './order-couples.ts'
import type { StressOptions } from './stress-options.ts'
import { StressPods } from './stress-pods.ts'

/** Customers come one after the other, this long after the one before was answered. */
const NEXT_MS = 1_000
const LOOK_MS = 1_000
/** A busy machine takes minutes to write and set packages. */
const MOST_LOOKS = 900

interface Part {
  readonly status: string
}
interface Job {
  readonly documents: readonly { readonly pdf: Part; readonly audio: Part }[]
}

/**
 * How long hooks take from the order to its answer, milliseconds, ordered one after the other while pods speak
 * the chapters of packages whose texts and pages are made: every order after the first comes while the hooks
 * before it are being made as well.
 */
export async function ordersBeside(wish: StressOptions, orders: number): Promise<number[]> {
  const fleet = await LocalFleet.start({
    variables: { WRITING_WORDS: String(wish.words), ORDERS_MOST_OPEN_OF_CUSTOMER: '1000' },
  })
  const pods = new StressPods()
  try {
    await pods.start(fleet, wish)
    const packages = await orderCouples(fleet, wish)
    for (const { jobId } of packages) await untilOnlySpoken(fleet, jobId)
    return await orderHooks(fleet, orders)
  } finally {
    pods.stop()
    await fleet.stop()
  }
}

/** Until all of a job's pages are there, and with them its texts; and its chapters are not. */
async function untilOnlySpoken(fleet: LocalFleet, jobId: string): Promise<void> {
  for (let look = 0; look < MOST_LOOKS; look += 1) {
    const { documents } = await fleet.json<Job>(`GET /v1/jobs/${jobId}`)
    if (documents.every(({ audio }) => audio.status === 'done'))
      throw new Error('everything is spoken already: order more packages')
    if (documents.every(({ pdf }) => pdf.status === 'done')) return
    await pause(LOOK_MS)
  }
  throw new Error(`the pages of ${jobId} were never made`)
}

async function orderHooks(fleet: LocalFleet, orders: number): Promise<number[]> {
  const [[date, time, latitude, longitude]] = Object.values(SEED_COUPLES)[0]!
  const person = { name: 'Ada', birth: { date, time, latitude, longitude } }
  const { id } = await fleet.json<{ id: string }>('POST /v1/people', person)
  const times: number[] = []
  for (let n = 0; n < orders; n += 1) {
    const begun = performance.now()
    const key = { 'idempotency-key': `beside ${n}` }
    await fleet.json('POST /v1/jobs', { type: 'hook', people: [id] }, key)
    times.push(performance.now() - begun)
    await pause(NEXT_MS)
  }
  return times
}
