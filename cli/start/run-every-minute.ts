import { MINUTE_MS } from '#core/spans.ts'
import { ApiError } from '#cli/api-client.ts'
import { setTimeout as pause } from 'node:timers/promises'
import type { Keeping } from './keep-alive.ts'

/**
 * Stands in for the cron, which `wrangler dev` does not run, and never returns. A minute that fails
 * is left to the next one; that it was refused is told once.
 */
export async function runEveryMinute(
  runMinute: () => Promise<void>,
  { tell }: Pick<Keeping, 'tell'>,
): Promise<never> {
  let isTold = false
  for (;;) {
    const error: unknown = await runMinute().then(
      () => null,
      (reason: unknown) => reason,
    )
    if (error instanceof ApiError && error.status < 500 && !isTold) {
      isTold = true
      tell(`The cron's work is refused (${error.status}): ${error.message}`)
    }
    await pause(MINUTE_MS)
  }
}
