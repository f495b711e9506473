import { logError } from '#core/log.ts'
import type { BridgeClient } from './bridge-client.ts'
import { untilItWorks } from './retry.ts'

/** Whoever stops a pod does not wait long for it. */
const WITHIN_SECONDS = 3

/** What the pod has in hand waits again at once. A bridge that does not hear of it finds out by itself. */
export async function sayGoodbye(bridge: BridgeClient): Promise<void> {
  const within = { signal: AbortSignal.timeout(WITHIN_SECONDS * 1000), forSeconds: WITHIN_SECONDS }
  await untilItWorks('goodbye', () => bridge.goodbye(), within).catch((error: unknown) =>
    logError('pod.left-unheard', error),
  )
}
