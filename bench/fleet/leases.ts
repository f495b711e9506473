import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { bridgeClient, type BridgeClient } from '#gpu-bridge/pod/bridge-client.ts'
import { MOST_LANES } from '#gpu-bridge/protocol/contract.ts'

/** Chapters leased before the clock starts, so that code and pages are warm. */
const WARM = 200
/** Waited after a round, milliseconds: what jobs are still to hear is told by then, and not in another side's round. */
const TOLD_MS = 600
/** A request of the bench's Worker leases so many, one after the other. */
const A_REQUEST = 100

/** Calls the bench's own Worker; throws where it does not do as asked. */
export async function ask(url: string, path: string): Promise<unknown> {
  const answer = await fetch(`${url}${path}`, { method: 'POST' })
  const text = await answer.text()
  if (!answer.ok) throw new Error(`${path}: ${answer.status} ${text}`)
  return text === '' ? null : (JSON.parse(text) as unknown)
}

/** A pod with a token of its own, enrolled. */
export async function enrolledPod(url: string, podName: string): Promise<BridgeClient> {
  const token = randomUUID()
  await ask(url, `/admit?token=${token}`)
  const pod = bridgeClient({ bridge: `${url}/bridge/v1`, token, podName })
  await pod.enrol()
  return pod
}

/**
 * Of the fleet's object, each chapter's end bringing the next as pods have it, or claimed apart; or of an object that
 * does nothing else, claimed apart.
 */
type Asked = 'on' | 'apart' | 'bare'

const LEASING = { on: '/lease', apart: '/apart/lease', bare: '/bare/lease' } as const

/**
 * Leases a second that one object gives and takes back, one at a time, asked by a Worker beside it. The clock ends when the
 * last is stored; jobs hear of ends up to a quarter of a second later, of those before the clock within it.
 */
export async function directLeases(url: string, count: number, asked: Asked): Promise<number> {
  await ask(url, `${asked === 'bare' ? '/bare' : ''}/offer?count=${WARM + count}`)
  await leaseAll(url, WARM, asked)
  const startedAt = performance.now()
  await leaseAll(url, count, asked)
  const rate = (count * 1000) / (performance.now() - startedAt)
  await pause(TOLD_MS)
  return rate
}

async function leaseAll(url: string, count: number, asked: Asked): Promise<void> {
  for (let left = count; left > 0; left -= A_REQUEST) {
    const wanted = Math.min(left, A_REQUEST)
    const { leased } = (await ask(url, `${LEASING[asked]}?count=${wanted}`)) as { leased: number }
    if (leased !== wanted) throw new Error(`${leased} chapters were leased of ${wanted}`)
  }
}

/**
 * Leases a second over HTTP, one at a time, each claimed and begun: two signed requests. Nothing is handed back, so the next
 * pod goes on where one holds all that it may.
 */
export async function leasesOverHttp(url: string, count: number): Promise<number> {
  await ask(url, `/offer?count=${WARM + count}`)
  const pods: BridgeClient[] = []
  for (let held = 0; held < WARM + count; held += MOST_LANES) {
    pods.push(await enrolledPod(url, `one at a time ${pods.length}`))
  }
  const lease = async (n: number) => {
    const pod = pods[Math.floor(n / MOST_LANES)]!
    const held = await pod.claim(0, randomUUID(), new AbortController().signal)
    if (!held) throw new Error('no chapter waits')
    await pod.heartbeat(held, { chunksDone: 0, chunksTotal: 1 })
  }
  for (let n = 0; n < WARM; n += 1) await lease(n)
  const startedAt = performance.now()
  for (let n = WARM; n < WARM + count; n += 1) await lease(n)
  const rate = (count * 1000) / (performance.now() - startedAt)
  for (const pod of pods) await pod.goodbye()
  // All that they gave back is spoken: whoever waited on would be told of places in another side's round.
  await leaseAll(url, WARM + count, 'on')
  await pause(TOLD_MS)
  return rate
}
