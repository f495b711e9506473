import { consumeDeadLetters } from '#workers/orchestrator/consume-dead-letters.ts'
import { consumeTasks } from '#workers/orchestrator/consume-tasks.ts'
import type { OrchestratorEnv } from '#workers/orchestrator/env.ts'
import { findWork } from '#workers/orchestrator/find-work.ts'
import product from '#workers/orchestrator/index.ts'
import { settleInLine } from '#workers/orchestrator/settle-in-line.ts'
import { instantWork } from './instant-work.ts'

export * from '#workers/orchestrator/index.ts'

/** The orchestrator with work that takes no time: what is left is the machinery around it. No deployment holds it. */
export default {
  ...product,
  async queue(batch, env): Promise<void> {
    if (batch.queue.endsWith('-dead')) return await consumeDeadLetters(batch, env.DB)
    await consumeTasks(batch, {
      find: (message) => findWork(message, env.ARTIFACTS),
      perform: (work) => instantWork(work, env.ARTIFACTS),
      jobs: env.JOB,
      settle: (message) => settleInLine(message, env),
    })
  },
} satisfies ExportedHandler<OrchestratorEnv>
