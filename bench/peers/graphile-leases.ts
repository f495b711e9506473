import { Logger, makeWorkerUtils, runOnce } from 'graphile-worker'
import pg from 'pg'

/** Taken and finished before the clock starts, so that both sides are warm. */
const WARM = 200
const quiet = new Logger(() => () => {})

/**
 * How many jobs a second graphile-worker takes and finishes on a PostgreSQL, one at a time, by its own
 * `runOnce` and a task that does nothing: each is fetched, done and gone, two commits.
 */
export async function graphileLeases(connectionString: string, count: number): Promise<number> {
  const pgPool = new pg.Pool({ connectionString, max: 4 })
  pgPool.on('error', (error) => console.error(error))
  try {
    const utils = await makeWorkerUtils({ pgPool, logger: quiet })
    await utils.migrate()
    const run = async (jobs: number): Promise<number> => {
      await utils.addJobs(
        Array.from({ length: jobs }, (_, n) => ({ identifier: 'speak', payload: { n } })),
      )
      let done = 0
      const startedAt = performance.now()
      await runOnce({
        pgPool,
        concurrency: 1,
        logger: quiet,
        taskList: { speak: () => void (done += 1) },
      })
      if (done !== jobs) throw new Error(`graphile-worker did ${done} jobs of ${jobs}`)
      return (jobs * 1000) / (performance.now() - startedAt)
    }
    await run(WARM)
    const rate = await run(count)
    await utils.release()
    return rate
  } finally {
    await pgPool.end()
  }
}
