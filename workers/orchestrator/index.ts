import { consumeDeadLetters } from './consume-dead-letters.ts'
import { consumeTasks } from './consume-tasks.ts'
import type { OrchestratorEnv } from './env.ts'
import { findWork } from './find-work.ts'
import { performTask } from './perform-task.ts'
import { runMinute } from './run-minute.ts'
import { settleInLine } from './settle-in-line.ts'

export { Allowance } from '#durable-objects/allowance/allowance.ts'
export { AudioFleet } from '#durable-objects/audio-fleet/audio-fleet.ts'
export { Job } from '#durable-objects/job/job.ts'
export { Webhooks } from '#durable-objects/webhooks/webhooks.ts'
export { WorkLine } from '#durable-objects/work-line/work-line.ts'
export { Operations } from './operations.ts'

export default {
  async queue(batch, env): Promise<void> {
    if (batch.queue.endsWith('-dead')) return await consumeDeadLetters(batch, env.DB)
    await consumeTasks(batch, {
      find: (message) => findWork(message, env.ARTIFACTS),
      perform: (work, onMotion, hold) => performTask(work, { onMotion, hold }, env),
      jobs: env.JOB,
      settle: (message) => settleInLine(message, env),
    })
  },
  async scheduled(_, env): Promise<void> {
    await runMinute(env, new Date())
  },
} satisfies ExportedHandler<OrchestratorEnv>
