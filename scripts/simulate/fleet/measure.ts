import type { Lived } from './world.ts'

export interface Measures {
  readonly scaler: string
  readonly chapters: number
  readonly started: number
  readonly mostPods: number
  /** Seconds from the order to its beginning, of the begin that was finished. */
  readonly p50: number
  readonly p95: number
  readonly p99: number
  /** Cents a chapter, by what its pods cost from their order to their end. */
  readonly cents: number
  /** GPU seconds a chapter: the same without prices. */
  readonly gpuSeconds: number
  /** The 95th percentile among customers with the fewest chapters: what the many cost the few. */
  readonly fewP95: number
}

export function measure(
  { ordered, begun, pods, course }: Lived,
  { name, dollarsAnHour }: { name: string; dollarsAnHour: number },
): Measures {
  const waits = ordered.map(({ at }, n) => begun[n]! - at)
  const counts = new Map<string, number>()
  for (const { customer } of ordered) counts.set(customer, (counts.get(customer) ?? 0) + 1)
  const fewest = Math.min(...counts.values())
  const few = waits.filter((_, n) => counts.get(ordered[n]!.customer) === fewest)
  const seconds = pods.reduce((sum, { startedAt, endedAt }) => sum + endedAt! - startedAt, 0)
  return {
    scaler: name,
    chapters: ordered.length,
    started: pods.length,
    mostPods: Math.max(...course.map((moment) => moment.pods)),
    p50: quantile(waits, 0.5),
    p95: quantile(waits, 0.95),
    p99: quantile(waits, 0.99),
    cents: ((seconds / 3600) * dollarsAnHour * 100) / ordered.length,
    gpuSeconds: seconds / ordered.length,
    fewP95: quantile(few, 0.95),
  }
}

/** The smallest value that so large a share does not exceed. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN
}
