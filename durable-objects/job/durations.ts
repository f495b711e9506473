import type { Commission } from '#core/commission.ts'
import { kindOf, type TaskId } from '#core/tasks.ts'

/**
 * How long one kind of work takes, as it was measured: the mean and variance of the logarithm of
 * milliseconds, because what can take twice as long can as well take half, and how many of it run
 * side by side in one job.
 */
export interface Duration {
  readonly samples: number
  readonly logMean: number
  readonly logVariance: number
  readonly atOnce: number
}

/** What one job tells of a kind of work. Times in milliseconds. */
export interface Measured {
  readonly kind: string
  readonly took: readonly number[]
  readonly atOnce: number
}

/** So many samples are remembered; what came long before them is forgotten. */
const REMEMBERED = 200

/** Work of one kind takes alike: the same writer, length, pool and type of job. */
export function kindOfWork(
  { type, provider, model, words, pool = 'main' }: Commission,
  taskId: TaskId,
): string {
  const kind = kindOf(taskId)
  switch (kind) {
    case 'charts':
    case 'zip':
      return `${kind}/${type}`
    case 'pdf':
      return `${kind}/${type}/${words}`
    case 'text':
      return `${kind}/${type}/${words}/${provider}/${model ?? ''}`
    case 'chapter':
      return `${kind}/${type}/${words}/${pool}`
  }
}

/** What is known of a kind once a job has told of it; `known` is null where nothing was. */
export function learned(known: Duration | null, { took, atOnce }: Measured): Duration {
  const start = known ?? { samples: 0, logMean: 0, logVariance: 0, atOnce }
  const moments = took.reduce(learnOne, start)
  const weight = 1 / Math.min(REMEMBERED, start.samples + 1)
  return { ...moments, atOnce: start.atOnce + weight * (atOnce - start.atOnce) }
}

/** A mean and a variance that follow what happens. */
function learnOne({ samples, logMean, logVariance, atOnce }: Duration, took: number): Duration {
  const weight = 1 / Math.min(REMEMBERED, samples + 1)
  const apart = Math.log(Math.max(1, took)) - logMean
  return {
    samples: samples + 1,
    logMean: logMean + weight * apart,
    logVariance: (1 - weight) * (logVariance + weight * apart * apart),
    atOnce,
  }
}
