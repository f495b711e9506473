import { consumeDeadLetters } from './consume-dead-letters.ts'
import { consumeTasks } from './consume-tasks.ts'
import type { OrchestratorEnv } from './env.ts'
import { performTask } from './perform-task.ts'
import { sweep } from './sweep.ts'

export { AudioFleet } from '#durable-objects/audio-fleet/audio-fleet.ts'
export { Job } from '#durable-objects/job/job.ts'

export default {
  async queue(batch, env): Promise<void> {
    if (batch.queue.endsWith('-dead')) return await consumeDeadLetters(batch, env.DB)
    await consumeTasks(batch, {
      perform: (message, progress) => performTask(message, progress, env),
      jobs: env.JOB,
    })
  },
  async scheduled(_, env): Promise<void> {
    await sweep(env, new Date())
  },
} satisfies ExportedHandler<OrchestratorEnv>
