import { planDocuments } from '#core/job-types.ts'
import { areWhole, runStress, tasksASecond } from '../scripts/stress/run-stress.ts'
import type { Figure, Length } from './figures.ts'
import { hasPostgres, startPostgres } from './peers/local-postgres.ts'

const JOBS = { whole: 200, short: 12 } as const

/**
 * Packages whose work takes no time on the real local runtime, against graphile-worker doing the same
 * graph of tasks on a PostgreSQL of this machine in the same run. Promised is that all are done.
 */
export async function benchJobs(length: Length): Promise<readonly Figure[]> {
  if (!hasPostgres()) throw new Error('this machine has no PostgreSQL to compare with')
  const { graphilePackages } = await import('./peers/graphile-packages.ts')
  const jobs = JOBS[length]
  const watched = await runStress({
    jobs,
    writer: 'instant',
    voice: 'instant',
    words: 300,
    pods: 1,
    type: 'nuclear_v2',
    beside: null,
  })
  const postgres = await startPostgres()
  try {
    const peer = await graphilePackages(postgres.connectionString, { graph: PACKAGE, jobs })
    const events = watched.flatMap(({ history }) => history)
    return [
      {
        what: `tasks of ${jobs} packages, each of ${PACKAGE.size}`,
        unit: 'a second',
        better: 'more',
        sides: [
          { name: 'the whole system, watched', samples: [tasksASecond(watched)] },
          { name: 'graphile-worker on PostgreSQL', samples: [peer] },
        ],
        promise: { words: 'all are done', isKept: areWhole(watched) },
      },
      {
        what: 'from an order to its answer',
        unit: 'ms',
        better: 'less',
        sides: [{ name: 'the API', samples: watched.map(({ acceptedIn }) => acceptedIn) }],
      },
      {
        what: 'from what happens to who watches',
        unit: 'ms',
        better: 'less',
        sides: [{ name: 'a stream', samples: events.map(({ at, seenAt }) => seenAt - at) }],
      },
    ]
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
