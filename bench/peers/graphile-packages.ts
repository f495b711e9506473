import { Logger, makeWorkerUtils, runOnce } from 'graphile-worker'
import pg, { type Pool } from 'pg'

const quiet = new Logger(() => () => {})
const AT_ONCE = 10

/** Each task of a package, with those it builds on. */
export type Graph = ReadonlyMap<string, readonly string[]>

interface Step {
  readonly job: number
  readonly task: string
}

/**
 * How many tasks a second graphile-worker does of so many packages: the product's own task graph, each
 * task one row that is stored and every successor added once all it builds on is there. Nobody watches.
 */
export async function graphilePackages(
  connectionString: string,
  { graph, jobs }: { readonly graph: Graph; readonly jobs: number },
): Promise<number> {
  const pgPool = new pg.Pool({ connectionString, max: AT_ONCE + 2 })
  pgPool.on('error', (error) => console.error(error))
  try {
    const utils = await makeWorkerUtils({ pgPool, logger: quiet })
    await utils.migrate()
    await pgPool.query('DROP TABLE IF EXISTS done')
    await pgPool.query('CREATE TABLE done (job int, task text, body text, PRIMARY KEY (job, task))')
    const startedAt = performance.now()
    const first = Array.from({ length: jobs }, (_, job) => ({ job, task: 'charts' }))
    await utils.addJobs(first.map((payload) => ({ identifier: 'task', payload })))
    // Workers leave when they find nothing: what a barrier held back brings them again.
    while ((await countDone(pgPool)) < jobs * graph.size) {
      await runOnce({
        pgPool,
        concurrency: AT_ONCE,
        logger: quiet,
        taskList: {
          task: async (step, { addJob }) =>
            await perform(step as Step, { pool: pgPool, graph, addJob }),
        },
      })
    }
    await utils.release()
    return (jobs * graph.size * 1000) / (performance.now() - startedAt)
  } finally {
    await pgPool.end()
  }
}

type AddJob = (identifier: string, payload: object) => Promise<unknown>

/** Stores what was made, and adds what now has all it builds on. The last of several to finish adds it. */
async function perform(
  { job, task }: Step,
  { pool, graph, addJob }: { readonly pool: Pool; readonly graph: Graph; readonly addJob: AddJob },
): Promise<void> {
  const body = `The ${task} of ${job}.`
  await pool.query('INSERT INTO done VALUES ($1, $2, $3) ON CONFLICT DO NOTHING', [job, task, body])
  const { rows } = await pool.query<{ task: string }>('SELECT task FROM done WHERE job = $1', [job])
  const done = new Set(rows.map((row) => row.task))
  for (const [next, after] of graph) {
    const isReady = after.includes(task) && after.every((before) => done.has(before))
    if (isReady && !done.has(next)) await addJob('task', { job, task: next })
  }
}

async function countDone(pool: Pool): Promise<number> {
  const { rows } = await pool.query<{ n: number }>('SELECT COUNT(*)::int AS n FROM done')
  return rows[0]?.n ?? 0
}
