import type { JobId } from '#core/ids.ts'
import { inTime } from '#durable-objects/delivery/in-time.ts'
import type { JobReport } from '#durable-objects/job/job-state.ts'

/** Often enough for a bar that moves. */
const FRAME_MS = 1_000
const TIMEOUT_MS = 10_000

interface Frame {
  readonly jobId: JobId
  /** What was heard last and not sent yet. */
  latest: JobReport | null
  sentAt: number
}

/**
 * How far chapters are, for their jobs. Only the last word counts: what was not sent yet is
 * replaced, and what is lost is lost, for the next heartbeat says more. One at a time to a job,
 * one a second of a chapter. In memory.
 */
export class ProgressFrames {
  readonly #send: (jobId: JobId, report: JobReport) => Promise<void>
  readonly #frames = new Map<string, Frame>()
  readonly #busy = new Set<JobId>()
  readonly #timers = new Map<JobId, ReturnType<typeof setTimeout>>()

  constructor(send: (jobId: JobId, report: JobReport) => Promise<void>) {
    this.#send = send
  }

  show(chapterId: string, jobId: JobId, report: JobReport): void {
    const sentAt = this.#frames.get(chapterId)?.sentAt ?? -Infinity
    this.#frames.set(chapterId, { jobId, latest: report, sentAt })
    this.#sendNext(jobId)
  }

  /** Its lease is over: nothing more is said of how far it got. */
  forget(chapterId: string): void {
    this.#frames.delete(chapterId)
  }

  forgetJob(jobId: JobId): void {
    for (const [id, frame] of this.#frames) if (frame.jobId === jobId) this.#frames.delete(id)
  }

  /** Of all that waits for a job, the one whose last frame is longest ago. */
  #sendNext(jobId: JobId): void {
    if (this.#busy.has(jobId)) return
    const [next] = [...this.#frames.values()]
      .filter((frame) => frame.jobId === jobId && frame.latest !== null)
      .toSorted((a, b) => a.sentAt - b.sentAt)
    if (!next?.latest) return
    const wait = next.sentAt + FRAME_MS - Date.now()
    if (wait > 0) return this.#sendAfter(jobId, wait)

    const report = next.latest
    next.latest = null
    next.sentAt = Date.now()
    this.#busy.add(jobId)
    void inTime(TIMEOUT_MS, async () => await this.#send(jobId, report))
      .catch(() => {})
      .finally(() => {
        this.#busy.delete(jobId)
        this.#sendNext(jobId)
      })
  }

  #sendAfter(jobId: JobId, milliseconds: number): void {
    if (this.#timers.has(jobId)) return
    const ring = () => {
      this.#timers.delete(jobId)
      this.#sendNext(jobId)
    }
    this.#timers.set(jobId, setTimeout(ring, milliseconds))
  }
}
