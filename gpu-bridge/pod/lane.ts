import { createHash } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { isRetryable } from '#core/errors.ts'
import { describe, log, logError } from '#core/log.ts'
import {
  LONGEST_CLAIM_WAIT_SECONDS,
  type FleetLane,
  type Lease,
} from '#gpu-bridge/protocol/contract.ts'
import { newNonce } from '#gpu-bridge/protocol/signing-keys.ts'
import type { SpokenChapter } from '#gpu-bridge/speech/speak-chapter.ts'
import type { BridgeClient } from './bridge-client.ts'
import { breather, type Breather } from './breather.ts'
import { LeaseLost, PodRefused, SoundRefused } from './bridge-errors.ts'
import type { IdleStop } from './idle-stop.ts'
import { keepLease, type KeptLease } from './keep-lease.ts'
import { untilItWorks } from './retry.ts'
import type { Speaker } from './speaker.ts'

/** A bridge that comes back within this time still gets the chapter that was spoken meanwhile. */
const KEEP_TRYING_SECONDS = 300

export interface Lane {
  readonly bridge: BridgeClient
  readonly speaker: Speaker
  /** Aborted when the pod is to stop: what it has in hand waits again once it says goodbye. */
  readonly stopping: AbortSignal
  /** Told of each chapter; nobody by default. */
  readonly idle?: IdleStop
  /** Told how each came out, and what it waits for: one of all lanes of a pod, or its own by default. */
  readonly breath?: Breather
  /** What it speaks; whatever comes first where that is not said. */
  readonly of?: FleetLane
}

/** One wish for a chapter, by its name, and of which lane it is to be; of any where none is named. */
interface Wish {
  readonly claimId: string
  readonly lane?: FleetLane
}

/**
 * Claims chapters and speaks them, one after the other, until it is told to stop or sent away. Throws only
 * `PodRefused` and bugs.
 */
export async function runLane(lane: Lane): Promise<void> {
  const { bridge, stopping } = lane
  const { breath = breather() } = lane
  let wish = newWish(lane.of)
  let lease: Lease | null = null
  // A lease that nobody began is free at the goodbye, or in ten seconds, and costs its chapter nothing.
  while (!stopping.aborted && !bridge.isSentAway()) {
    try {
      if (!lease) await sleep(breath.seconds() * 1000, undefined, { signal: stopping })
      lease ??= await claimed(lane, wish, LONGEST_CLAIM_WAIT_SECONDS)
      wish = newWish(lane.of)
      // Should the answer that brings the next get lost, the same wish is claimed, and gets the same lease.
      lease = lease && (await workOn(lease, { ...lane, breath }, wish))
    } catch (error) {
      if (!stopping.aborted) throw error
    }
  }
}

/** Claims a chapter of a lane, or of any, and speaks it, whatever comes of it. Null when there was none. Throws as `runLane`, and what the signal was aborted with. */
export async function speakNext(
  lane: Lane,
  { waitSeconds, of }: { readonly waitSeconds: number; readonly of?: FleetLane },
): Promise<Lease | null> {
  const lease = await claimed(lane, newWish(of), waitSeconds)
  if (lease) await workOn(lease, lane, null)
  return lease
}

function newWish(lane: FleetLane | undefined): Wish {
  return { claimId: newNonce(), ...(lane && { lane }) }
}

async function claimed(
  { bridge, stopping }: Lane,
  { claimId, lane }: Wish,
  waitSeconds: number,
): Promise<Lease | null> {
  return await untilItWorks('claim', () => bridge.claim(waitSeconds, claimId, stopping, lane), {
    signal: stopping,
    forSeconds: Number.POSITIVE_INFINITY,
  })
}

/** Answers with the next chapter, where one is wished for and the end of this one brought it. */
async function workOn(lease: Lease, lane: Lane, wish: Wish | null): Promise<Lease | null> {
  lane.idle?.began()
  try {
    return await spokenOrGiven(lease, lane, wish)
  } finally {
    lane.idle?.ended()
  }
}

async function spokenOrGiven(lease: Lease, lane: Lane, wish: Wish | null): Promise<Lease | null> {
  const { bridge, stopping } = lane
  const chapter = { chapter: lease.chapterId, fence: lease.fence }
  log('pod.chapter-claimed', chapter)
  const kept = keepLease(bridge, lease, stopping)
  try {
    const { next, ...spoken } = await speakAndDeliver(lease, lane, { kept, wish })
    log('pod.chapter-delivered', { ...chapter, ...spoken })
    lane.breath?.spoke()
    return next
  } catch (error) {
    if (error instanceof PodRefused) throw error
    if (stopping.aborted || error instanceof LeaseLost)
      log('pod.chapter-dropped', { ...chapter, reason: describe(error) })
    else {
      logError('pod.chapter-failed', error, chapter)
      lane.breath?.failed()
      await reportFailure(lease, lane, error)
    }
    return null
  } finally {
    kept.stop()
  }
}

async function speakAndDeliver(
  lease: Lease,
  { bridge, speaker }: Lane,
  { kept: { signal, progress }, wish }: { readonly kept: KeptLease; readonly wish: Wish | null },
) {
  const keepTrying = { signal, forSeconds: KEEP_TRYING_SECONDS }
  const startedAt = performance.now()

  const script = await untilItWorks('script', () => bridge.script(lease), keepTrying)
  const spoken = await speaker.speak(script, { onProgress: progress, signal })
  const spokenAt = performance.now()

  const result = resultOf(spoken, speaker.engine)
  const timing = { ...spoken.timing, audioSha256: result.sha256 }
  await untilItWorks('timing', () => bridge.uploadTiming(lease, timing), keepTrying)
  await untilItWorks('audio', () => bridge.uploadAudio(lease, spoken.mp3), keepTrying)
  const next = await untilItWorks(
    'complete',
    () => bridge.complete(lease, result, wish ?? undefined),
    keepTrying,
  )
  return {
    next,
    audioSeconds: Math.round(spoken.seconds),
    speakingSeconds: Math.round((spokenAt - startedAt) / 100) / 10,
    bytes: result.bytes,
    flags: spoken.flags,
  }
}

function resultOf({ mp3, seconds, flags }: SpokenChapter, engine: string) {
  const sha256 = createHash('sha256').update(mp3).digest('hex')
  return { sha256, bytes: mp3.length, seconds, engine, flags: [...flags] }
}

/** Another pod may try what failed from outside; a text that cannot be spoken stays that way. */
async function reportFailure(
  lease: Lease,
  { bridge, stopping }: Lane,
  error: unknown,
): Promise<void> {
  const retryable = isRetryable(error) || error instanceof SoundRefused
  const why = { reason: describe(error).slice(0, 2000), retryable }
  await untilItWorks('fail', () => bridge.fail(lease, why), {
    signal: stopping,
    forSeconds: 60,
  }).catch((failure: unknown) => {
    if (failure instanceof PodRefused) throw failure
    logError('pod.failure-unreported', failure, { chapter: lease.chapterId })
  })
}
