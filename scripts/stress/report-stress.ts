import { loadavg } from 'node:os'
import { renderTables } from '#cli/answers/table.ts'
import { median, quantile } from '../../bench/statistics.ts'
import { documentTimes } from './document-times.ts'
import { tasksASecond, type Watched } from './run-stress.ts'

/** Wait, run and total of every document, in seconds. */
export function reportDocuments(watched: readonly Watched[]): string {
  return renderTables(
    watched.map(({ couple, jobId, history }) => ({
      title: `${couple} (${jobId}), seconds from the order`,
      rows: documentTimes(history).map(({ document, ...times }) => ({
        document,
        ...Object.fromEntries(Object.entries(times).map(([what, time]) => [what, rounded(time)])),
      })),
    })),
  )
}

/** What all jobs together came to. */
export function reportThroughput(watched: readonly Watched[]): string {
  const events = watched.flatMap(({ history }) => history)
  const done = events.filter(({ type }) => type === 'task-done')
  const texts = done.filter(({ taskId }) => taskId?.startsWith('text:'))
  const [from, to] = [Math.min, Math.max].map((most) => most(...events.map(({ at }) => at)))
  const seconds = (to! - from!) / 1000
  const accepted = watched.map(({ acceptedIn }) => acceptedIn)
  const seen = events.map(({ at, seenAt }) => seenAt - at)
  const ends = Object.groupBy(watched, ({ history }) => history.at(-1)?.status ?? 'unknown')
  const lastText = Math.max(...texts.map(({ at }) => at))
  return [
    `${watched.length} jobs in ${seconds.toFixed(1)} s: ${told(ends)}`,
    `jobs/s ${(watched.length / seconds).toFixed(2)}, tasks/s ${tasksASecond(watched).toFixed(1)} (${done.length} tasks)`,
    `all ${texts.length} texts readable ${((lastText - from!) / 1000).toFixed(1)} s after the first order`,
    `order → accepted: p50 ${median(accepted).toFixed(0)} ms, p99 ${quantile(accepted, 0.99).toFixed(0)} ms`,
    `event → seen: p50 ${median(seen).toFixed(0)} ms, p99 ${quantile(seen, 0.99).toFixed(0)} ms`,
  ].join('\n')
}

/** What is promised of orders while pods speak, milliseconds. */
const PROMISED = { p50: 50, p99: 200 } as const

/** How soon orders were accepted beside pods that speak, and whether that was as soon as is promised. */
export function reportAccepted(accepted: readonly number[]): { told: string; isKept: boolean } {
  const [p50, p90, p99] = [0.5, 0.9, 0.99].map((share) => quantile(accepted, share))
  const isKept = p50! <= PROMISED.p50 && p99! <= PROMISED.p99
  const times = [p50, p90, p99, Math.max(...accepted)].map((ms) => ms!.toFixed(0))
  const [load] = loadavg()
  return {
    isKept,
    told: [
      `${accepted.length} orders while pods speak, order → accepted: p50 ${times[0]} ms, p90 ${times[1]} ms, p99 ${times[2]} ms, at most ${times[3]} ms`,
      `${isKept ? 'kept' : 'NOT kept'}: p50 ${PROMISED.p50} ms, p99 ${PROMISED.p99} ms; load ${load!.toFixed(1)}`,
    ].join('\n'),
  }
}

function told(ends: Partial<Record<string, readonly Watched[]>>): string {
  return Object.entries(ends)
    .map(([status, jobs = []]) => `${jobs.length} ${status}`)
    .join(', ')
}

function rounded(seconds: number | null): number | null {
  return seconds === null ? null : Math.round(seconds * 10) / 10
}
