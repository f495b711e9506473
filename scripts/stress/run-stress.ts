import { LocalFleet } from '../prove/fleet/local-fleet.ts'
import { instantConfig } from './instant/instant-config.ts'
import { orderCouples, type Ordered } from './order-couples.ts'
import type { StressOptions } from './stress-options.ts'
import { StressPods } from './stress-pods.ts'
import { watchJob, type Seen } from './watch-job.ts'

/** A job with everything that was told of it. */
export interface Watched extends Ordered {
  readonly history: readonly Seen[]
}

/**
 * Orders everything at once on a system of its own, with pods beside it, and follows each job to its end.
 * `onTurn` is told just before the first order, and once all is over.
 */
export async function runStress(
  wish: StressOptions,
  onTurn: (turn: 'begins' | 'over') => void = () => {},
): Promise<Watched[]> {
  const { jobs, writer, words } = wish
  const fleet = await LocalFleet.start({
    variables: { WRITING_WORDS: String(words), ORDERS_MOST_OPEN_OF_CUSTOMER: String(jobs + 100) },
    ...(writer === 'instant' && { orchestrator: instantConfig }),
  })
  const pods = new StressPods()
  try {
    await pods.start(fleet, wish)
    onTurn('begins')
    const ordered = await orderCouples(fleet, wish)
    const watched = await Promise.all(
      ordered.map(async (order) => ({ ...order, history: await watchJob(fleet, order.jobId) })),
    )
    onTurn('over')
    return watched
  } finally {
    pods.stop()
    await fleet.stop()
  }
}

/** Whether all of it was done. */
export function areWhole(watched: readonly Watched[]): boolean {
  return watched.every(({ history }) => history.at(-1)?.status === 'complete')
}

/** Tasks done a second, from the first event to the last. */
export function tasksASecond(watched: readonly Watched[]): number {
  const events = watched.flatMap(({ history }) => history)
  const times = events.map(({ at }) => at)
  const seconds = (Math.max(...times) - Math.min(...times)) / 1000
  return events.filter(({ type }) => type === 'task-done').length / seconds
}
