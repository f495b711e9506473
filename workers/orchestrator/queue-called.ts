import type { TaskMessage } from '#queues/task-message.ts'

/** The queues of the work, by what their names end in. */
interface Queues<Q> {
  readonly CHARTS: Q
  readonly TEXTS: Q
  readonly PDFS: Q
  readonly PACKAGES: Q
}

/**
 * The queue of this name; null where there is none. Its end tells which: each environment begins
 * the names its own way (`billion-texts`, `billion-staging-texts`).
 */
export function queueCalled<Q = Queue<TaskMessage>>(name: string, queues: Queues<Q>): Q | null {
  const ends: Readonly<Record<string, Q>> = {
    charts: queues.CHARTS,
    texts: queues.TEXTS,
    pdfs: queues.PDFS,
    packages: queues.PACKAGES,
  }
  return ends[name.slice(name.lastIndexOf('-') + 1)] ?? null
}
