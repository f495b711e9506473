import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import type { BridgeClient } from '#gpu-bridge/pod/bridge-client.ts'
import { ask, enrolledPod } from './leases.ts'

/** Seconds: a chapter of 75 s on a GPU, and a heartbeat each 15 s, told five times as fast. */
const CHAPTER_SECONDS = 15
const BEAT_SECONDS = 3

export interface CrowdFigures {
  /** Milliseconds from each claim to its answer, HTTP included, chapters waiting. */
  readonly claims: readonly number[]
  /** The same of heartbeats, those that were not taken too. */
  readonly beats: readonly number[]
  /** Heartbeats that were not taken. */
  readonly lost: number
}

/** So many pods that claim, beat their hearts and hand back over HTTP for so long. */
export async function crowd(
  url: string,
  { pods, seconds }: { readonly pods: number; readonly seconds: number },
): Promise<CrowdFigures> {
  const chapters = Math.ceil(pods * (seconds / CHAPTER_SECONDS + 2))
  await ask(url, `/offer?count=${chapters}`)
  const claims: number[] = []
  const beats: number[] = []
  let lost = 0
  const enrolled = await Promise.all(
    Array.from({ length: pods }, async (_, n) => await enrolledPod(url, `pod ${n}`)),
  )
  const until = performance.now() + seconds * 1000
  const live = async (pod: BridgeClient, delay: number) => {
    await pause(delay)
    while (performance.now() < until) {
      const askedAt = performance.now()
      const lease = await pod.claim(0, randomUUID(), new AbortController().signal)
      claims.push(performance.now() - askedAt)
      if (!lease) throw new Error('no chapter waits')
      for (let at = BEAT_SECONDS; at < CHAPTER_SECONDS; at += BEAT_SECONDS) {
        await pause(BEAT_SECONDS * 1000)
        const beatAt = performance.now()
        const told = await pod
          .heartbeat(lease, { chunksDone: at, chunksTotal: CHAPTER_SECONDS })
          .catch(() => null)
        beats.push(performance.now() - beatAt)
        if (told === null) lost += 1
      }
      await pod.fail(lease, { reason: 'the bench has no voice', retryable: true })
    }
  }
  const spread = (CHAPTER_SECONDS * 1000) / pods
  await Promise.all(enrolled.map(async (pod, n) => await live(pod, n * spread)))
  return { claims, beats, lost }
}
