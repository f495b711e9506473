import type { Milestones } from '#d1/milestones.ts'

/** Nearest-rank percentiles of some durations, in seconds; null of none. */
function levelOf(milliseconds: readonly number[]) {
  const seconds = milliseconds.map((ms) => ms / 1000).toSorted((a, b) => a - b)
  const at = (share: number) => seconds[Math.ceil(share * seconds.length) - 1] ?? null
  return { jobs: seconds.length, p50: at(0.5), p99: at(0.99), slowest: seconds.at(-1) ?? null }
}

function took(jobs: readonly Milestones[], end: (row: Milestones) => Date | null) {
  return levelOf(
    jobs.flatMap((row) => {
      const at = end(row)
      return at === null ? [] : [at.getTime() - row.orderedAt.getTime()]
    }),
  )
}

/** How long orders took, from when they came; the package of those alone that have all of it. */
export function serviceLevels(rows: readonly Milestones[]) {
  const complete = rows.filter(({ status }) => status === 'complete')
  return {
    ordered: rows.length,
    ended: rows.filter(({ endedAt }) => endedAt !== null).length,
    complete: complete.length,
    accepted: took(rows, ({ acceptedAt }) => acceptedAt),
    firstText: took(rows, ({ firstTextAt }) => firstTextAt),
    package: took(complete, ({ endedAt }) => endedAt),
  }
}
