import { createParser } from 'eventsource-parser'
import { setTimeout as pause } from 'node:timers/promises'
import type { LocalFleet } from '../prove/fleet/local-fleet.ts'

/** One line of a job's history as its reader got it. Times in milliseconds since 1970. */
export interface Seen {
  readonly seq: number
  readonly at: number
  readonly seenAt: number
  readonly type: string
  readonly taskId: string | null
  readonly status: string
}

const ENDED = new Set(['complete', 'partial', 'failed', 'cancelled'])
const AGAIN_MS = 500

/** Reads a job's stream to the job's end, connecting anew where it left off whenever it breaks. */
export async function watchJob(fleet: LocalFleet, jobId: string): Promise<Seen[]> {
  const history: Seen[] = []
  while (!ENDED.has(history.at(-1)?.status ?? '')) {
    const from = history.at(-1)?.seq ?? 0
    await readOn(fleet, { jobId, from, history }).catch(() => {})
    await pause(AGAIN_MS)
  }
  return history
}

async function readOn(
  fleet: LocalFleet,
  { jobId, from, history }: { jobId: string; from: number; history: Seen[] },
): Promise<void> {
  const headers = { accept: 'text/event-stream', 'last-event-id': String(from) }
  const answer = await fleet.call(`GET /v1/jobs/${jobId}/events`, undefined, headers)
  const parser = createParser({
    onEvent: ({ id, data }) => {
      // Frames of progress and of texts have no number, and are no history.
      if (id === undefined || Number(id) <= (history.at(-1)?.seq ?? 0)) return
      const event = JSON.parse(data) as Omit<Seen, 'seenAt'>
      history.push({ ...event, seenAt: Date.now() })
    },
  })
  const decoder = new TextDecoder()
  for await (const piece of answer.body ?? []) {
    parser.feed(decoder.decode(piece as Uint8Array, { stream: true }))
  }
}
