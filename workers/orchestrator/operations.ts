import { WorkerEntrypoint } from 'cloudflare:workers'
import type { OrchestratorEnv } from './env.ts'
import { replayLetter, type Replay } from './replay-letter.ts'
import { runMinute } from './run-minute.ts'

/** What operators have the orchestrator do. Only the API reaches it, over its service binding. */
export class Operations extends WorkerEntrypoint<OrchestratorEnv> {
  async runMinute(): Promise<number> {
    return await runMinute(this.env, new Date())
  }

  async replayLetter(id: string): Promise<Replay> {
    return await replayLetter(id, this.env, new Date())
  }
}
