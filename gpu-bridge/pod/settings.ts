import { hostname } from 'node:os'
import { availableParallelism } from 'node:os'
import * as z from 'zod'
import type { CacheSettings } from '#gpu-bridge/speech/chunk-cache.ts'

/** Everything a pod is told from outside. `BRIDGE_TOKEN` works once and is worth nothing afterwards. */
const Environment = z.object({
  BRIDGE_URL: z.url({ protocol: /^https?$/ }),
  BRIDGE_TOKEN: z.string().min(1),
  POD_NAME: z.string().min(1).max(64).optional(),
  /** Chapters spoken at the same time, one core each. */
  POD_WORKERS: z.coerce.number().int().min(1).max(64).optional(),
  POD_ENGINE: z.enum(['flite']).default('flite'),
  /** A folder for chunks spoken before. Without one they are spoken again. */
  POD_CACHE: z.string().min(1).optional(),
  POD_CACHE_MEGABYTES: z.coerce.number().int().min(1).default(1024),
  POD_EXIT_WHEN_ORPHANED: z.enum(['0', '1']).default('0'),
})

export interface PodSettings {
  /** The address every route of the contract is appended to. */
  readonly bridge: string
  readonly token: string
  readonly podName: string
  readonly workers: number
  readonly engine: 'flite'
  readonly cache: CacheSettings | null
  readonly exitsWhenOrphaned: boolean
}

/** Names every variable that is missing or wrong, never its value. */
export function readSettings(
  environment: Readonly<Record<string, string | undefined>>,
): PodSettings {
  const parsed = Environment.safeParse(environment)
  if (!parsed.success) {
    const wrong = parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)
    throw new Error(`the pod's environment is not usable: ${wrong.join('; ')}`)
  }
  const { BRIDGE_URL, BRIDGE_TOKEN, POD_NAME, POD_WORKERS, POD_ENGINE, POD_EXIT_WHEN_ORPHANED } =
    parsed.data
  const { POD_CACHE: folder, POD_CACHE_MEGABYTES: megabytes } = parsed.data
  return {
    bridge: `${BRIDGE_URL.replace(/\/+$/, '').replace(/\/bridge\/v1$/, '')}/bridge/v1`,
    token: BRIDGE_TOKEN,
    podName: POD_NAME ?? `${hostname()}-${process.pid}`.slice(-64),
    workers: POD_WORKERS ?? availableParallelism(),
    engine: POD_ENGINE,
    cache: folder === undefined ? null : { folder, mostBytes: megabytes * 2 ** 20 },
    exitsWhenOrphaned: POD_EXIT_WHEN_ORPHANED === '1',
  }
}
