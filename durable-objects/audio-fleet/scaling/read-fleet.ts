import { FORGET_MS } from './expected-jobs.ts'
import { ARRIVALS_SECONDS } from './pace.ts'
import type { KnownPod, LineSide } from './situate.ts'

/** What is asked of the serverless endpoint waits for no pod of the fleet's. */
const WAITS = `status = 'waiting' AND id NOT IN (SELECT chapter_id FROM hook_runs WHERE in_lane = 0)`

/**
 * Whether anybody waits, anything is rented, or the other pools are to be told of what was pledged. What is only
 * expected counts where something may be rented for it.
 */
export function hasWork(
  sql: SqlStorage,
  { mayRent, now }: { readonly mayRent: boolean; readonly now: number },
): boolean {
  const { found } = sql
    .exec<{ found: number }>(
      `SELECT EXISTS (SELECT 1 FROM chapters WHERE ${WAITS})
         OR EXISTS (SELECT 1 FROM rented_pods)
         OR EXISTS (SELECT 1 FROM scaling WHERE json_extract(memory, '$.isPledged'))
         OR (?1 AND EXISTS (SELECT 1 FROM expected_jobs WHERE learned = 0 AND ordered_at > ?2)) AS found`,
      mayRent ? 1 : 0,
      now - FORGET_MS,
    )
    .one()
  return found === 1
}

/** Whether an operator has let nothing new be begun: then there is nothing to rent for. */
function isDraining(sql: SqlStorage): boolean {
  return sql.exec<{ draining: number }>('SELECT draining FROM pool').one().draining === 1
}

/** What the line tells of itself: who waits, how many came of late, how long one takes; while it drains nobody waits for a pod. */
export function readLine(sql: SqlStorage, now: number): LineSide {
  const { waiting } = sql
    .exec<{ waiting: number }>(`SELECT COUNT(*) AS waiting FROM chapters WHERE ${WAITS}`)
    .one()
  const { arrived, unexpected } = sql
    .exec<{ arrived: number; unexpected: number }>(
      `SELECT COUNT(*) AS arrived,
         COUNT(*) FILTER (WHERE job_id NOT IN (SELECT job_id FROM expected_jobs)) AS unexpected
       FROM chapters WHERE offered_at > ?`,
      now - ARRIVALS_SECONDS * 1000,
    )
    .one()
  const { pace } = sql
    .exec<{ pace: number | null }>(`SELECT MAX(pace) AS pace FROM lanes WHERE lane = 'chapter'`)
    .one()
  if (isDraining(sql))
    return { isDraining: true, waiting: 0, arrived: 0, unexpected: 0, chapterMs: pace }
  return { isDraining: false, waiting, arrived, unexpected, chapterMs: pace }
}

type PodsRow = {
  id: string
  name: string
  enrolled_at: number
  seen_at: number
  leases: number
  done: number
  last_done_at: number | null
}

/** The rented pods the bridge knows, by the name each was rented under, with what they hold and have done; and their ids there. */
export function readKnownPods(
  sql: SqlStorage,
): ReadonlyMap<string, KnownPod & { readonly podId: string }> {
  const rows = sql
    .exec<PodsRow>(
      `SELECT pods.id, pods.rented_as AS name, pods.enrolled_at, pods.seen_at,
         COUNT(chapters.id) FILTER (WHERE chapters.status = 'leased') AS leases,
         COUNT(chapters.id) FILTER (
           WHERE chapters.status = 'settled' AND json_extract(chapters.outcome, '$.kind') = 'done') AS done,
         MAX(chapters.settled_at) AS last_done_at
       FROM pods LEFT JOIN chapters ON chapters.pod_id = pods.id
       WHERE pods.rented_as IS NOT NULL GROUP BY pods.id ORDER BY pods.enrolled_at`,
    )
    .toArray()
  return new Map(
    rows.map((row) => [
      row.name,
      {
        podId: row.id,
        name: row.name,
        enrolledAt: row.enrolled_at,
        seenAt: row.seen_at,
        leases: row.leases,
        done: row.done,
        lastDoneAt: row.last_done_at,
      },
    ]),
  )
}
