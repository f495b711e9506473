import { setTimeout as sleep } from 'node:timers/promises'
import * as z from 'zod'
import { DependencyError } from '#core/errors.ts'
import { logError } from '#core/log.ts'

/** RunPod lets a worker that asks for a run wait; longer than this is no answer. */
const TAKE_WITHIN_MS = 90_000
const ANSWER_WITHIN_MS = 15_000
const AFTER_NOTHING_MS = 1_000
const BEAT_MS = 10_000

const Run = z.object({ id: z.string(), input: z.unknown() })
export type Run = z.infer<typeof Run>

/** What came of a run: what is told to whoever asked for it, or why nothing did. */
export type RunOutcome = { readonly output: object } | { readonly error: string }

/** The queue of the endpoint that this process is a worker of. */
export interface RunQueue {
  /** The next run; waits for one until the signal. Null when that came first. */
  take(signal: AbortSignal): Promise<Run | null>
  /** Tells what came of it. Throws `DependencyError` when RunPod does not take it. */
  end(run: Run, outcome: RunOutcome): Promise<void>
  /** Has RunPod know that the worker lives and what it works on, until it is stopped. */
  beat(run: Run): { stop(): void }
}

type Variables = Readonly<Record<string, string | undefined>>

/**
 * The queue that RunPod tells its serverless workers of in their environment, as its own SDKs use it; null
 * where this process is none. The names are RunPod's and nobody's settings: it fills them in its own container.
 */
export function runQueueIn({
  RUNPOD_WEBHOOK_GET_JOB: take,
  RUNPOD_WEBHOOK_POST_OUTPUT: end,
  RUNPOD_WEBHOOK_PING: ping,
  RUNPOD_AI_API_KEY: key,
  RUNPOD_POD_ID: worker = '',
}: Variables): RunQueue | null {
  if (take === undefined || end === undefined) return null
  const headers: Readonly<Record<string, string>> = key === undefined ? {} : { authorization: key }
  const takeUrl = take.replaceAll('$ID', worker).replaceAll('$RUNPOD_POD_ID', worker)
  const endUrl = end.replaceAll('$RUNPOD_POD_ID', worker)
  const pingUrl = ping?.replaceAll('$RUNPOD_POD_ID', worker)
  return {
    async take(signal) {
      while (!signal.aborted) {
        const run = await taken(takeUrl, { headers, signal })
        if (run !== null) return run
        await sleep(AFTER_NOTHING_MS, undefined, { signal }).catch(() => {})
      }
      return null
    },
    async end({ id }, outcome) {
      const url = endUrl.replaceAll('$ID', encodeURIComponent(id))
      const response = await fetch(url, {
        method: 'POST',
        headers: { ...headers, 'content-type': 'application/x-www-form-urlencoded' },
        body: JSON.stringify(outcome),
        signal: AbortSignal.timeout(ANSWER_WITHIN_MS),
      }).catch((cause: unknown) => {
        throw new DependencyError('runpod', 'the run’s end got no answer', {
          retryable: true,
          cause,
        })
      })
      await response.body?.cancel()
      if (response.ok) return
      throw new DependencyError('runpod', `the run’s end was answered ${response.status}`, {
        retryable: response.status >= 500,
      })
    },
    beat({ id }) {
      const beat = () => {
        if (pingUrl === undefined) return
        const url = `${pingUrl}${pingUrl.includes('?') ? '&' : '?'}job_id=${encodeURIComponent(id)}`
        void fetch(url, { headers, signal: AbortSignal.timeout(BEAT_MS) }).then(
          async (response) => await response.body?.cancel(),
          (error: unknown) => logError('pod.ping-failed', error),
        )
      }
      beat()
      const timer = setInterval(beat, BEAT_MS)
      return { stop: () => clearInterval(timer) }
    },
  }
}

/** Null where there is none now, or RunPod does not answer. */
async function taken(
  url: string,
  { headers, signal }: { headers: Readonly<Record<string, string>>; signal: AbortSignal },
): Promise<Run | null> {
  try {
    const within = AbortSignal.any([signal, AbortSignal.timeout(TAKE_WITHIN_MS)])
    const response = await fetch(url, { headers, signal: within })
    const text = await response.text()
    // 204: there is none. 400: RunPod says so while it puts a worker to sleep.
    if (response.status !== 200) return null
    return Run.parse(JSON.parse(text))
  } catch (error) {
    if (!signal.aborted) logError('pod.no-run', error)
    return null
  }
}
