import { isOutage, type ApiClient } from '#cli/api-client.ts'
import { isTerminal } from '#core/tasks.ts'
import type { JobResponse } from '#workers/api/contract/jobs.ts'
import { setTimeout as pause } from 'node:timers/promises'

/** Between two looks at a job that is busy. */
const SHORTEST_PAUSE_MS = 250
/** The published state may trail the event that announces it. */
const PUBLISH_MS = 300
const RECONNECT_MS = 1_000

/** Hands on every new state of a job until its end, over live events that survive a broken connection. */
export async function followJob(
  api: ApiClient,
  id: string,
  onChange: (job: JobResponse) => Promise<void>,
): Promise<JobResponse> {
  let seen = 0
  for (;;) {
    try {
      for await (const seq of api.events(id, seen)) {
        if (seq !== null && seq <= seen) continue
        seen = seq ?? seen
        await pause(SHORTEST_PAUSE_MS)
        const job = await api.job(id)
        seen = Math.max(seen, job.seq)
        await onChange(job)
      }
      await pause(PUBLISH_MS)
      const job = await api.job(id)
      await onChange(job)
      if (isTerminal(job.status)) return job
    } catch (error) {
      // The Workers may be away for a moment; whoever keeps them alive says when they stay away.
      if (!isOutage(error)) throw error
    }
    await pause(RECONNECT_MS)
  }
}
