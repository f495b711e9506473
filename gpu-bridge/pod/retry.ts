import { setTimeout as sleep } from 'node:timers/promises'
import { isRetryable } from '#core/errors.ts'
import { logError } from '#core/log.ts'

/** Up to twice as long, with what is drawn. @internal for the test that holds it against the contract */
export const FIRST_WAIT_SECONDS = 0.5
const LONGEST_WAIT_SECONDS = 10

export interface RetryOptions {
  /** Ends the trying; its reason is thrown. */
  readonly signal: AbortSignal
  /** How long to go on; the last error is thrown then. */
  readonly forSeconds: number
}

/**
 * Makes a call to the bridge until it works, waiting longer each time (half a second to ten, plus
 * up to as much again, so that a hundred pods do not come back at once). What is not retryable is
 * thrown at once; an abort is too, whatever the call is still waiting for.
 */
export async function untilItWorks<T>(
  what: string,
  call: () => Promise<T>,
  { signal, forSeconds }: RetryOptions,
): Promise<T> {
  const deadline = Date.now() + forSeconds * 1000
  const aborted = Promise.withResolvers<never>()
  aborted.promise.catch(() => {})
  const onAbort = () => aborted.reject(signal.reason)
  signal.addEventListener('abort', onAbort, { once: true })
  try {
    return await repeated(what, () => Promise.race([call(), aborted.promise]), { signal, deadline })
  } finally {
    signal.removeEventListener('abort', onAbort)
  }
}

async function repeated<T>(
  what: string,
  call: () => Promise<T>,
  { signal, deadline }: { readonly signal: AbortSignal; readonly deadline: number },
): Promise<T> {
  for (let wait = FIRST_WAIT_SECONDS; ; wait = Math.min(wait * 2, LONGEST_WAIT_SECONDS)) {
    signal.throwIfAborted()
    try {
      return await call()
    } catch (error) {
      signal.throwIfAborted()
      if (!isRetryable(error) || Date.now() > deadline) throw error
      logError('pod.bridge-failed', error, { what, nextTryInSeconds: wait })
      await sleep(wait * (1 + Math.random()) * 1000, undefined, { signal }).catch(() =>
        signal.throwIfAborted(),
      )
    }
  }
}
