import { createHash } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Lease } from '#gpu-bridge/protocol/contract.ts'
import { bridgeClient, type BridgeClient } from '#gpu-bridge/pod/bridge-client.ts'
import { LeaseLost } from '#gpu-bridge/pod/bridge-errors.ts'
import { runLane } from '#gpu-bridge/pod/lane.ts'
import { untilItWorks } from '#gpu-bridge/pod/retry.ts'
import type { Speaker } from '#gpu-bridge/pod/speaker.ts'
import { chances } from '../windows/random-window.ts'
import { noiseFor } from './noise-chapter.ts'

/**
 * A pod whose chapters take a few seconds, or as long as it is told, whose requests come late, twice, or without their answers, and which
 * delivers a chapter even when it was taken away. What matters of it is told to `process.send`.
 */
const { BRIDGE_URL = '', BRIDGE_TOKEN = '', POD_NAME = '' } = process.env
const [seed, lanes, least, most] = ['POD_SEED', 'POD_LANES', 'POD_LEAST', 'POD_MOST'].map((name) =>
  Number(process.env[name]),
) as [number, number, number, number]
const chance = chances(seed)

/** What a pod tells the proof. */
export type PodNews =
  | { readonly type: 'claimed'; readonly chapter: string; readonly fence: number }
  | { readonly type: 'completed'; readonly chapter: string; readonly fence: number }
  | { readonly type: 'late'; readonly refused: boolean }
  | { readonly type: 'replayed'; readonly status: number }

const tell = (news: PodNews) => void process.send?.(news)
// Whoever started it is gone: so is it.
process.once('disconnect', () => process.exit(0))

const reallyFetch = globalThis.fetch
globalThis.fetch = async (input, init) => {
  await sleep(chance() * 150)
  const answer = await reallyFetch(input, init)
  const isClaim = String(input).endsWith('/claim')
  if (!isClaim && chance() < 0.15) void sendAgain(input, init)
  if (chance() < 0.05) throw new TypeError('the answer got lost')
  if (chance() < 0.05) await sleep(1_000)
  return answer
}

async function sendAgain(input: RequestInfo | URL, init?: RequestInit): Promise<void> {
  await sleep(chance() * 300)
  const { signal: _, ...same } = init ?? {}
  const again = await reallyFetch(input, same).catch(() => null)
  // Who enrols has no signature yet, and is answered the same. While nobody serves there is nothing to be taken in by.
  const isSigned = !String(input).endsWith('/enrol')
  if (isSigned && again && again.status < 500) tell({ type: 'replayed', status: again.status })
}

const speaker: Speaker = {
  engine: 'flite',
  close: async () => {},
  async speak(script, { onProgress, signal }) {
    const seconds = least + chance() * (most - least)
    for (let chunk = 1; chunk <= 4; chunk += 1) {
      await sleep((seconds / 4) * 1000, undefined, { signal }).catch(() => signal.throwIfAborted())
      onProgress(chunk, 4)
    }
    return noiseFor(script, seconds)
  },
}

/** Delivers what was taken away all the same: it must be refused. */
async function deliverLate(bridge: BridgeClient, lease: Lease): Promise<void> {
  const sha256 = createHash('sha256').update(lease.leaseId).digest('hex')
  const result = { sha256, bytes: 1, seconds: 1, engine: 'flite', flags: [] }
  try {
    await bridge.complete(lease, result)
    tell({ type: 'late', refused: false })
  } catch (error) {
    if (error instanceof LeaseLost) tell({ type: 'late', refused: true })
  }
}

const bridge = bridgeClient({
  bridge: `${BRIDGE_URL}/bridge/v1`,
  token: BRIDGE_TOKEN,
  podName: POD_NAME,
  engine: 'flite',
  lanes,
})
const watched: BridgeClient = {
  ...bridge,
  async claim(...wish) {
    const lease = await bridge.claim(...wish)
    if (lease) tell({ type: 'claimed', chapter: lease.chapterId, fence: lease.fence })
    return lease
  },
  async heartbeat(lease, progress) {
    try {
      return await bridge.heartbeat(lease, progress)
    } catch (error) {
      if (error instanceof LeaseLost) await deliverLate(bridge, lease)
      throw error
    }
  },
  async complete(lease, result, wish) {
    const next = await bridge.complete(lease, result, wish)
    tell({ type: 'completed', chapter: lease.chapterId, fence: lease.fence })
    if (next) tell({ type: 'claimed', chapter: next.chapterId, fence: next.fence })
    return next
  },
}

const forever = { signal: new AbortController().signal, forSeconds: Infinity }
await untilItWorks('enrol', () => bridge.enrol(), forever)
const lane = { bridge: watched, speaker, stopping: forever.signal }
await Promise.all(Array.from({ length: lanes }, async () => await runLane(lane)))
