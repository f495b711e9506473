import { logError } from '#core/log.ts'
import type { Context } from 'hono'
import type { ApiContext } from './env.ts'

/** Goes on when the request is over. Where nobody would wait for it, the answer does. */
export async function afterwards(c: Context<ApiContext>, work: Promise<unknown>): Promise<void> {
  const done = work.catch((error: unknown) => logError('api.afterwards', error))
  try {
    c.executionCtx.waitUntil(done)
  } catch {
    // There is no execution context: nothing would see to its end.
    await done
  }
}
