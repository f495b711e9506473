import * as z from 'zod'

/** A serverless endpoint, as far as we look at it. */
export const Endpoint = z.object({
  id: z.string(),
  name: z.string(),
  workers: z.object({ min: z.int(), max: z.int() }),
})
export type Endpoint = z.infer<typeof Endpoint>

export const EndpointList = z.object({ endpoints: z.array(Endpoint) })

/** What an endpoint is made of. `pools`: RunPod's names of groups of GPUs; `queueDelay` in seconds. */
export interface EndpointOrder {
  readonly name: string
  readonly image: string
  readonly pools: readonly string[]
  readonly workers: { readonly min: number; readonly max: number; readonly idleTimeout: number }
  readonly queueDelay: number
  readonly disk: number
  readonly env: Readonly<Record<string, string>>
}

/** The body of `POST /v2/serverless`: an endpoint with a queue. */
export function endpointBody({
  name,
  image,
  pools,
  workers,
  queueDelay,
  disk,
  env,
}: EndpointOrder) {
  return {
    name,
    image,
    type: 'QUEUE',
    gpu: { pools, count: 1 },
    workers,
    scaling: { type: 'QUEUE_DELAY', queueDelay },
    disk,
    env,
  }
}
