import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { ask, enrolledPod } from './leases.ts'

/** A GPU is busy so long with a chapter, told forty times as fast; of processors it takes none. */
const CHAPTER_MS = 2_000
const CHAPTERS_A_POD = 5

/**
 * Chapters a second of so many pods over HTTP, each claiming, beginning, sleeping as long as an engine would speak,
 * and handing back, one chapter after the other.
 */
export async function sideBySide(url: string, pods: number): Promise<number> {
  await ask(url, `/offer?count=${pods * CHAPTERS_A_POD}`)
  const clients = await Promise.all(
    Array.from({ length: pods }, async (_, n) => await enrolledPod(url, `side by side ${n}`)),
  )
  const startedAt = performance.now()
  await Promise.all(
    clients.map(async (pod) => {
      for (let chapter = 0; chapter < CHAPTERS_A_POD; chapter += 1) {
        const lease = await pod.claim(0, randomUUID(), new AbortController().signal)
        if (!lease) throw new Error('no chapter waits')
        await pod.heartbeat(lease, { chunksDone: 0, chunksTotal: 1 })
        await pause(CHAPTER_MS)
        await pod.fail(lease, { reason: 'the bench has no voice', retryable: true })
      }
    }),
  )
  const seconds = (performance.now() - startedAt) / 1000
  await Promise.all(clients.map(async (pod) => await pod.goodbye()))
  return (pods * CHAPTERS_A_POD) / seconds
}
