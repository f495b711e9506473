import * as z from 'zod'
import { callerOf, type RunPodAddress } from './call.ts'

/** `RUNNING` is another word of RunPod's for `IN_PROGRESS`. */
const STATUSES = [
  'IN_QUEUE',
  'IN_PROGRESS',
  'RUNNING',
  'COMPLETED',
  'FAILED',
  'CANCELLED',
  'TIMED_OUT',
] as const

/** A job of an endpoint. `output` is a handler's own, and while it is in progress a word of how far it is. */
const ServerlessJob = z.object({
  id: z.string(),
  status: z.enum(STATUSES),
  output: z.unknown().optional(),
  error: z.unknown().optional(),
})
export type ServerlessJob = z.infer<typeof ServerlessJob>

const Health = z.object({
  jobs: z.object({ inProgress: z.int(), inQueue: z.int() }),
  workers: z.object({ idle: z.int(), running: z.int() }),
})
export type Health = z.infer<typeof Health>

/** One endpoint's queue. Every verb throws `RunPodProblem`; `gone` means the endpoint, or the job's result. */
export interface Serverless {
  /** Puts a job in the queue; at most 10 MB. `ttlSeconds`: how long it may wait and run. */
  run(input: object, ttlSeconds: number): Promise<ServerlessJob>
  status(jobId: string): Promise<ServerlessJob>
  cancel(jobId: string): Promise<void>
  health(): Promise<Health>
}

export function serverlessAt(address: RunPodAddress, endpointId: string): Serverless {
  const call = callerOf(address)
  const at = (path: string) => `/v2/${encodeURIComponent(endpointId)}/${path}`
  return {
    async run(input, ttlSeconds) {
      const body = { input, policy: { ttl: ttlSeconds * 1000 } }
      return await call({ method: 'POST', path: at('run'), body, answer: ServerlessJob })
    },
    async status(jobId) {
      const path = at(`status/${encodeURIComponent(jobId)}`)
      return await call({ method: 'GET', path, answer: ServerlessJob })
    },
    async cancel(jobId) {
      await call({ method: 'POST', path: at(`cancel/${encodeURIComponent(jobId)}`) })
    },
    async health() {
      return await call({ method: 'GET', path: at('health'), answer: Health })
    },
  }
}
