import { planDocuments } from '#core/job-types.ts'
import { countUsage } from '../scripts/report/scale/count-usage.ts'
import { areWhole, runStress, tasksASecond, type Watched } from '../scripts/stress/run-stress.ts'
import type { Figure, Length, Side } from './figures.ts'
import { paidFor } from './jobs/paid-for.ts'
import { platformPrices } from './jobs/platform-prices.ts'
import { hasPostgres, startPostgres } from './peers/local-postgres.ts'
import { ownGroup, processorMs } from './processor-time.ts'
import { quantile } from './statistics.ts'

const JOBS = { whole: 200, short: 12 } as const

/** What was done, and the processor time a task took of it, milliseconds. */
interface Done<What> {
  readonly done: What
  readonly spent: number
}

/**
 * Packages whose work takes no time on the real local runtime, against graphile-worker doing the same
 * graph of tasks on a PostgreSQL of this machine in the same run. Promised is that all are done. What a task is paid for is
 * told beside it: what a package asks of the platform, counted where it is simulated and its texts take their time, at
 * what each thing asked takes in a local workerd that does nothing else.
 */
export async function benchJobs(length: Length): Promise<readonly Figure[]> {
  if (!hasPostgres()) throw new Error('this machine has no PostgreSQL to compare with')
  const jobs = JOBS[length]
  const tasks = jobs * PACKAGE.size
  const ours = await ourPackages(jobs, tasks)
  const peer = await theirPackages(jobs, tasks)
  const [usage, prices] = [await countUsage(), await platformPrices()]
  const watched = ours.done
  const events = watched.flatMap(({ history }) => history)
  const parts = paidFor({ usage, tasks: PACKAGE.size, prices })
  const bare = parts.reduce((sum, { ms }) => sum + ms, 0)
  return [
    {
      what: `tasks of ${jobs} packages, each of ${PACKAGE.size}`,
      unit: 'a second',
      better: 'more',
      sides: [
        { name: OURS, samples: [tasksASecond(watched)] },
        { name: PEER, samples: [peer.done] },
      ],
      promise: { words: 'all are done', isKept: areWhole(watched) },
    },
    {
      what: 'packages',
      unit: 'a second',
      better: 'more',
      sides: [
        { name: OURS, samples: [tasksASecond(watched) / PACKAGE.size] },
        { name: PEER, samples: [peer.done / PACKAGE.size] },
      ],
    },
    ...waits('from an order to its answer', {
      name: 'the API',
      samples: watched.map(({ acceptedIn }) => acceptedIn),
    }),
    ...waits('from what happens to who watches', {
      name: 'a stream',
      samples: events.map(({ at, seenAt }) => seenAt - at),
    }),
    {
      what: 'processor time of a task',
      unit: 'ms',
      better: 'less',
      sides: [
        { name: `${OURS}: workerd`, samples: [ours.spent] },
        { name: `${PEER}, both`, samples: [peer.spent] },
        { name: 'what a task asks of the local platform, bare', samples: [bare] },
      ],
    },
    ...parts.map(({ words, ms, share }): Figure => ({
      what: `a task asks the platform for ${words}`,
      unit: 'ms',
      better: 'less',
      sides: [{ name: `${(100 * share).toFixed(0)} % of the bare price`, samples: [ms] }],
    })),
  ]
}

/** How long something takes, milliseconds, and how long the slowest of a hundred but one. */
function waits(what: string, side: Side): Figure[] {
  const slow = { ...side, samples: [quantile(side.samples, 0.99)] }
  return [
    { what, unit: 'ms', better: 'less', sides: [side] },
    { what: `${what}, the 99th of a hundred`, unit: 'ms', better: 'less', sides: [slow] },
  ]
}

const OURS = 'the whole system, watched'
const PEER = 'graphile-worker on PostgreSQL'

async function ourPackages(jobs: number, tasks: number): Promise<Done<readonly Watched[]>> {
  const spent = { begins: 0, over: 0 }
  const wish = {
    jobs,
    writer: 'instant',
    voice: 'instant',
    words: 300,
    pods: 1,
    type: 'nuclear_v2',
    beside: null,
  } as const
  const done = await runStress(wish, (turn) => (spent[turn] = processorMs(ownGroup(), 'workerd')))
  return { done, spent: (spent.over - spent.begins) / tasks }
}

async function theirPackages(jobs: number, tasks: number): Promise<Done<number>> {
  const { graphilePackages } = await import('./peers/graphile-packages.ts')
  const postgres = await startPostgres()
  try {
    const [before, began] = [processorMs(null, 'postgres'), process.cpuUsage()]
    const done = await graphilePackages(postgres.connectionString, { graph: PACKAGE, jobs })
    const { user, system } = process.cpuUsage(began)
    const spent = processorMs(null, 'postgres') - before + (user + system) / 1000
    return { done, spent: spent / tasks }
  } finally {
    await postgres.stop()
  }
}

/** The tasks of a package, each with those it builds on. */
const PACKAGE: ReadonlyMap<string, readonly string[]> = new Map([
  ['charts', []],
  ...planDocuments('nuclear_v2').flatMap(({ id, after }): [string, string[]][] => [
    [`text:${id}`, ['charts', ...after.map((before) => `text:${before}`)]],
    [`pdf:${id}`, [`text:${id}`]],
    [`chapter:${id}`, [`text:${id}`]],
  ]),
])
