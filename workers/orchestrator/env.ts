import type { Allowance } from '#durable-objects/allowance/allowance.ts'
import type { AudioFleet } from '#durable-objects/audio-fleet/audio-fleet.ts'
import type { Job } from '#durable-objects/job/job.ts'
import type { Webhooks } from '#durable-objects/webhooks/webhooks.ts'
import type { WorkLine } from '#durable-objects/work-line/work-line.ts'
import type { TaskMessage } from '#queues/task-message.ts'

/** The orchestrator's bindings, as its wrangler.toml declares them. */
export interface OrchestratorEnv {
  readonly DB: D1Database
  readonly ARTIFACTS: R2Bucket
  /** The font files and the ephemeris, as static assets: too large for the bundle. */
  readonly FONTS: Fetcher
  readonly JOB: DurableObjectNamespace<Job>
  readonly FLEET: DurableObjectNamespace<AudioFleet>
  readonly LINE: DurableObjectNamespace<WorkLine>
  readonly WEBHOOKS: DurableObjectNamespace<Webhooks>
  readonly ALLOWANCE: DurableObjectNamespace<Allowance>
  readonly CHARTS: Queue<TaskMessage>
  readonly TEXTS: Queue<TaskMessage>
  readonly PDFS: Queue<TaskMessage>
  readonly PACKAGES: Queue<TaskMessage>
}
