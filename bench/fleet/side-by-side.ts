import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import type { BridgeClient } from '#gpu-bridge/pod/bridge-client.ts'
import { ask, enrolledPod } from './leases.ts'

/**
 * How long a GPU is busy with each chapter of a pod, told forty times as fast; of processors it takes none. No two
 * pods next to each other have them in the same order, for real ones are not in step either.
 */
const CHAPTERS_MS = [1_500, 2_250, 1_750, 2_500, 2_000]
const LONGEST_MS = 2_500

/**
 * Chapters a second of so many pods over HTTP, each claiming, beginning, sleeping as long as an engine would speak,
 * and handing back, one chapter after the other: what each comes to by its own clock, added up.
 */
export async function sideBySide(url: string, pods: number): Promise<number> {
  await ask(url, `/offer?count=${pods * CHAPTERS_MS.length}`)
  const clients = await Promise.all(
    Array.from({ length: pods }, async (_, n) => await enrolledPod(url, `side by side ${n}`)),
  )
  const rates = await Promise.all(
    clients.map(async (pod, n) => {
      await pause((n * LONGEST_MS) / pods)
      return await rateOf(pod, n)
    }),
  )
  await Promise.all(clients.map(async (pod) => await pod.goodbye()))
  return rates.reduce((sum, rate) => sum + rate)
}

async function rateOf(pod: BridgeClient, n: number): Promise<number> {
  const startedAt = performance.now()
  for (let chapter = 0; chapter < CHAPTERS_MS.length; chapter += 1) {
    const lease = await pod.claim(0, randomUUID(), new AbortController().signal)
    if (!lease) throw new Error('no chapter waits')
    await pod.heartbeat(lease, { chunksDone: 0, chunksTotal: 1 })
    await pause(CHAPTERS_MS[(n + chapter) % CHAPTERS_MS.length])
    await pod.fail(lease, { reason: 'the bench has no voice', retryable: true })
  }
  return (CHAPTERS_MS.length * 1000) / (performance.now() - startedAt)
}
