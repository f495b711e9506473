import { availableParallelism, loadavg } from 'node:os'

/** So many that want a processor are no burden to it: a machine that builds or tests has them all the time. */
const BORNE = 2
/** Whatever takes longer than this many times its time does not come any more. */
const MOST_TIMES = 10

/**
 * How many times as long as on a machine of one's own things may take here and now, 1 to 10: by how many want each
 * processor, which is the load of the last minute. Where a system tells no load it is 1.
 */
export function timesAsLong(load = loadavg()[0] ?? 0, processors = availableParallelism()): number {
  return Math.min(MOST_TIMES, Math.max(1, load / processors / BORNE))
}
