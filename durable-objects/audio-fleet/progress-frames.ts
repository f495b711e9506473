import type { JobId } from '#core/ids.ts'
import { inTime } from '#durable-objects/delivery/in-time.ts'
import type { JobReport } from '#durable-objects/job/job-state.ts'

/** Often enough for a bar that moves. */
const FRAME_MS = 1_000
const TIMEOUT_MS = 10_000

/** A chapter, and whose it is. */
interface Shown {
  readonly jobId: JobId
  readonly chapterId: string
}

interface Frame {
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
  /** Of each job, those of its chapters: a beat looks at no other job's. */
  readonly #frames = new Map<JobId, Map<string, Frame>>()
  readonly #busy = new Set<JobId>()
  readonly #timers = new Map<JobId, ReturnType<typeof setTimeout>>()

  constructor(send: (jobId: JobId, report: JobReport) => Promise<void>) {
    this.#send = send
  }

  show({ jobId, chapterId }: Shown, report: JobReport): void {
    const frames = this.#frames.get(jobId) ?? new Map<string, Frame>()
    const sentAt = frames.get(chapterId)?.sentAt ?? -Infinity
    this.#frames.set(jobId, frames.set(chapterId, { latest: report, sentAt }))
    this.#sendNext(jobId)
  }

  /** Its lease is over: nothing more is said of how far it got. */
  forget({ jobId, chapterId }: Shown): void {
    const frames = this.#frames.get(jobId)
    frames?.delete(chapterId)
    if (frames?.size === 0) this.#frames.delete(jobId)
  }

  forgetJob(jobId: JobId): void {
    this.#frames.delete(jobId)
  }

  /** Of all that waits for a job, the one whose last frame is longest ago. */
  #sendNext(jobId: JobId): void {
    if (this.#busy.has(jobId)) return
    let next: Frame | null = null
    for (const frame of this.#frames.get(jobId)?.values() ?? []) {
      if (frame.latest !== null && (next === null || frame.sentAt < next.sentAt)) next = frame
    }
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
