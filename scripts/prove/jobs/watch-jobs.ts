import assert from 'node:assert/strict'
import { setTimeout as pause } from 'node:timers/promises'
import { isTerminal } from '#core/tasks.ts'
import { JobResponse } from '#workers/api/contract/jobs.ts'
import type { LocalFleet } from '../fleet/local-fleet.ts'

/** No open job is silent for longer while anybody serves. */
const LONGEST_SILENCE_MS = 120_000
const LOOK_MS = 2_000

interface Watching {
  readonly withinMs: number
  /** For how much of the time since a moment (milliseconds since 1970) nobody served at all. */
  readonly absentSince?: (at: number) => number
}

/** Looks at jobs until all are at their end, and returns them with the longest silence seen, milliseconds. */
export async function untilAllEnd(
  fleet: LocalFleet,
  ids: readonly string[],
  { withinMs, absentSince = () => 0 }: Watching,
): Promise<{ readonly jobs: readonly JobResponse[]; readonly longestSilence: number }> {
  const deadline = performance.now() + withinMs
  const progress = new Map<string, number>()
  let longestSilence = 0
  for (;;) {
    const jobs = await readJobs(fleet, ids)
    const now = Date.now()
    for (const job of jobs) {
      const before = progress.get(job.id) ?? 0
      assert.ok(job.progress >= before, `${job.id} fell back from ${before} to ${job.progress}`)
      progress.set(job.id, job.progress)
      if (isTerminal(job.status)) continue
      const heardAt = Date.parse(job.updatedAt)
      const silence = now - heardAt - absentSince(heardAt)
      longestSilence = Math.max(longestSilence, silence)
      assert.ok(silence <= LONGEST_SILENCE_MS, `${job.id} is silent for ${silence / 1000} s`)
    }
    const open = jobs.filter(({ status }) => !isTerminal(status))
    if (open.length === 0) return { jobs, longestSilence }
    assert.ok(performance.now() < deadline, `${open.length} jobs are open: ${told(open)}`)
    await pause(LOOK_MS)
  }
}

async function readJobs(
  fleet: LocalFleet,
  ids: readonly string[],
): Promise<readonly JobResponse[]> {
  return await Promise.all(
    ids.map(async (id) => JobResponse.parse(await fleet.json(`GET /v1/jobs/${id}`))),
  )
}

function told(open: readonly JobResponse[]): string {
  return open
    .flatMap(({ id, documents }) =>
      documents
        .filter(({ state }) => state !== 'complete')
        .map(({ id: document, text, pdf, audio }) =>
          [id, document, text.status, pdf.status, audio.status, text.reason].join(' '),
        ),
    )
    .join('\n')
}
