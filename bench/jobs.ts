import { planDocuments } from '#core/job-types.ts'
import { reportThroughput } from '../scripts/stress/report-stress.ts'
import { areWhole, runStress, tasksASecond } from '../scripts/stress/run-stress.ts'
import { hasPostgres, startPostgres } from './peers/local-postgres.ts'

const JOBS = 200
const INSTANT = {
  jobs: JOBS,
  writer: 'instant',
  voice: 'instant',
  words: 300,
  pods: 1,
  type: 'nuclear_v2',
} as const

/**
 * Packages whose work takes no time on the real local runtime, against graphile-worker doing the same
 * graph of tasks on a PostgreSQL of this machine in the same run. Exit code 0 when all were done.
 */
export async function benchJobs(): Promise<number> {
  if (!hasPostgres()) throw new Error('this machine has no PostgreSQL to compare with')
  const { graphilePackages } = await import('./peers/graphile-packages.ts')
  const watched = await runStress(INSTANT)
  console.log(reportThroughput(watched))
  const postgres = await startPostgres()
  try {
    const [ours, peer] = [
      tasksASecond(watched),
      await graphilePackages(postgres.connectionString, { graph: PACKAGE, jobs: JOBS }),
    ]
    console.log(`graphile-worker on PostgreSQL: tasks/s ${peer.toFixed(1)}`)
    console.log(`ratio ${(ours / peer).toFixed(3)}`)
  } finally {
    await postgres.stop()
  }
  return areWhole(watched) ? 0 : 1
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
