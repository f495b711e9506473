import { logError } from '#core/log.ts'
import { putOff, type PutOffTask } from '#d1/put-off.ts'
import { inTime } from '#durable-objects/delivery/in-time.ts'

interface Row {
  readonly id: string
}

export interface EachOf {
  /** Names what fails in the log. */
  readonly task: string
  /** Whoever does not answer in this time is let be like whoever fails. */
  readonly patienceMs?: number
  readonly onFailed?: (row: Row) => Promise<void>
}

/** For work whose list leaves out what was put off: what fails keeps nobody waiting who stands behind it, and is tried again ever less often. */
export function puttingOff(db: D1Database, task: PutOffTask, now: Date): EachOf {
  return { task, onFailed: async ({ id }) => await putOff(db, { id, task }, now) }
}

/** Does something about each of these, whatever becomes of the others. Answers how many were done. */
export async function eachByItself<Item extends Row>(
  items: readonly Item[],
  { task, patienceMs = 30_000, onFailed }: EachOf,
  work: (item: Item) => Promise<unknown>,
): Promise<number> {
  let done = 0
  for (const item of items) {
    try {
      await inTime(patienceMs, async () => await work(item))
      done += 1
    } catch (error) {
      logError(`${task}.failed`, error, { of: item.id })
      await onFailed?.(item)
    }
  }
  return done
}
