import { logError } from '#core/log.ts'
import type { Lease } from '#gpu-bridge/protocol/contract.ts'
import type { BridgeClient } from './bridge-client.ts'
import { LeaseLost, PodRefused } from './bridge-errors.ts'

const AFTER_A_FAILURE_SECONDS = 2

export interface KeptLease {
  /** Aborted with a `LeaseLost`, a `PodRefused` or the reason of `stopping`: do not go on. */
  readonly signal: AbortSignal
  progress(chunksDone: number, chunksTotal: number): void
  stop(): void
}

/**
 * Keeps a chapter ours while it is worked on: a heartbeat with the first progress, then one every
 * `heartbeatSeconds`, which says how far it is by then, and soon again after one that did not get through. An unreachable
 * bridge is no reason to drop the work; only the bridge can say that it is lost.
 */
export function keepLease(bridge: BridgeClient, lease: Lease, stopping: AbortSignal): KeptLease {
  const over = new AbortController()
  const onStopping = () => over.abort(stopping.reason)
  stopping.addEventListener('abort', onStopping, { once: true })
  let progress = { chunksDone: 0, chunksTotal: 1 }
  let lastBeatAt = 0
  let isBeating = false
  let timer: NodeJS.Timeout | undefined

  const beatIn = (seconds: number) => {
    clearTimeout(timer)
    if (!over.signal.aborted) timer = setTimeout(() => void beat(), seconds * 1000)
  }

  const beat = async () => {
    if (isBeating || over.signal.aborted) return
    isBeating = true
    lastBeatAt = Date.now()
    let nextInSeconds = lease.heartbeatSeconds
    try {
      const { cancelled } = await bridge.heartbeat(lease, progress)
      if (cancelled) over.abort(new LeaseLost('nobody wants this chapter any more'))
    } catch (error) {
      nextInSeconds = AFTER_A_FAILURE_SECONDS
      if (error instanceof LeaseLost || error instanceof PodRefused) over.abort(error)
      else if (!over.signal.aborted)
        logError('pod.heartbeat-failed', error, { chapter: lease.chapterId })
    }
    isBeating = false
    beatIn(nextInSeconds)
  }

  beatIn(lease.heartbeatSeconds)
  return {
    signal: over.signal,
    progress(chunksDone, chunksTotal) {
      progress = { chunksDone, chunksTotal }
      if (lastBeatAt === 0) void beat()
    },
    stop() {
      clearTimeout(timer)
      stopping.removeEventListener('abort', onStopping)
      over.abort(new LeaseLost('the work on this chapter has ended'))
    },
  }
}
