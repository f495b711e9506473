import type { AudioFleet } from '#durable-objects/audio-fleet/audio-fleet.ts'
import type { Job } from '#durable-objects/job/job.ts'

/** The API's bindings, as the root wrangler.toml declares them. */
interface ApiEnv {
  readonly DB: D1Database
  readonly ARTIFACTS: R2Bucket
  readonly JOB: DurableObjectNamespace<Job>
  readonly FLEET: DurableObjectNamespace<AudioFleet>
}

/** What a handler finds in its context: bindings, and who is asking once that is known. */
export interface ApiContext {
  Bindings: ApiEnv
  Variables: { owner: string; podId: string; body: Uint8Array<ArrayBuffer> }
}
