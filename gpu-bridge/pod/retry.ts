import { setTimeout as sleep } from 'node:timers/promises'
import { isRetryable } from '#core/errors.ts'
import { logError } from '#core/log.ts'

/** Up to twice as long, with what is drawn. @internal for the test that holds it against the contract */
export const FIRST_WAIT_SECONDS = 0.5
const LONGEST_WAIT_SECONDS = 10
/** The longest where nobody listens: to refuse a connection costs nobody anything, and whoever starts is there soon. */
const LONGEST_WAIT_REFUSED_SECONDS = 1

export interface RetryOptions {
  /** Ends the trying; its reason is thrown. */
  readonly signal: AbortSignal
  /** How long to go on; the last error is thrown then. */
  readonly forSeconds: number
}

/**
 * Makes a call to the bridge until it works, waiting longer each time (half a second to ten, or to one where nobody listens, plus
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
  for (let tries = 0; ; tries += 1) {
    signal.throwIfAborted()
    try {
      return await call()
    } catch (error) {
      signal.throwIfAborted()
      if (!isRetryable(error) || Date.now() > deadline) throw error
      const wait = waitAfter(error, tries)
      logError('pod.bridge-failed', error, { what, nextTryInSeconds: wait })
      await sleep(wait * (1 + Math.random()) * 1000, undefined, { signal }).catch(() =>
        signal.throwIfAborted(),
      )
    }
  }
}

/** How long at least to wait after a failure that so many came before, seconds. @internal */
export function waitAfter(error: unknown, tries: number): number {
  const longest = isRefused(error) ? LONGEST_WAIT_REFUSED_SECONDS : LONGEST_WAIT_SECONDS
  return Math.min(FIRST_WAIT_SECONDS * 2 ** tries, longest)
}

/** Whether nobody listens there: how `fetch` tells it. */
function isRefused(error: unknown): boolean {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if ('code' in cause && cause.code === 'ECONNREFUSED') return true
  }
  return false
}
