import * as z from 'zod'

export const CreateEndpoint = z.strictObject({
  name: z.string().min(1),
  image: z.string(),
  type: z.enum(['QUEUE', 'LOAD_BALANCER']),
  gpu: z.strictObject({ pools: z.array(z.string()).min(1), count: z.int().default(1) }),
  workers: z.strictObject({ min: z.int(), max: z.int(), idleTimeout: z.int() }),
  scaling: z.discriminatedUnion('type', [
    z.strictObject({ type: z.literal('QUEUE_DELAY'), queueDelay: z.number().min(0.5) }),
    z.strictObject({ type: z.literal('REQUEST_COUNT'), requestCount: z.int().min(1) }),
  ]),
  disk: z.int().optional(),
  env: z.record(z.string(), z.string()).optional(),
})

/** An endpoint of the fake's. Jobs are answered with what was asked, unless somebody takes them. */
export interface FakeEndpoint {
  readonly id: string
  readonly made: z.infer<typeof CreateEndpoint>
  workers: { min: number; max: number }
  /** Whether its jobs wait for processes that take them, instead of ending by the clock. */
  hasOwnWorkers: boolean
  readonly jobs: Map<
    string,
    { readonly input: unknown; readonly askedAt: number; status: string | null; output: unknown }
  >
}

export function shownEndpoint({ id, made, workers }: FakeEndpoint, url: string): object {
  const at = (verb: string) => `${url}/v2/${id}/${verb}`
  return {
    ...made,
    id,
    workers,
    requestUrls: { run: at('run'), runSync: at('runsync'), health: at('health') },
    dataCenterIds: [],
    networkVolumes: [],
    timeout: 300_000,
    flashboot: 'OFF',
    createdAt: new Date(0).toISOString(),
  }
}
