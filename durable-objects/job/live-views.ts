import { DocumentId } from '#core/job-types.ts'
import { kindOf, type TaskId } from '#core/tasks.ts'
import { EventStreams } from './event-streams.ts'
import type { Forecast } from './forecast.ts'
import type { History, LoggedEvent } from './history.ts'
import type { JobState, LiveJob } from './job-state.ts'
import { LiveReaders, type Opening } from './live-readers.ts'
import { LiveSockets } from './live-sockets.ts'
import { LiveTexts } from './live-texts.ts'
import { overFrame, progressFrame, snapshotOf } from './snapshot.ts'
import { taskIn } from './task-states.ts'
import { Tickets } from './tickets.ts'

/** What of a text may be read, and whose work it is. */
export interface Shown {
  readonly taskId: TaskId
  readonly revision: number
  readonly runId: string
  readonly text: string
}

/** What the views look at. */
interface Watched {
  readonly state: () => JobState
  readonly isErased: () => boolean
  readonly history: History
  readonly forecast: Forecast
  readonly bucket: R2Bucket
}

/** Everybody who watches one job, by event streams and by sockets, and what they are told. */
export class LiveViews {
  readonly #watched: Watched
  readonly #tickets: Tickets
  readonly #streams = new EventStreams()
  readonly #sockets: LiveSockets
  readonly #readers: LiveReaders
  readonly #texts = new LiveTexts()

  constructor(ctx: DurableObjectState, watched: Watched) {
    this.#watched = watched
    this.#tickets = new Tickets(ctx.storage.sql)
    this.#sockets = new LiveSockets(ctx)
    this.#readers = new LiveReaders(() => [...this.#streams.all(), ...this.#sockets.all()])
  }

  /** Takes the hash of a ticket in, with which one socket may be opened. */
  admit(ticketHash: string): void {
    this.#tickets.admit(ticketHash, Date.now())
  }

  /**
   * The live views from `?after=`, until the job is over: server-sent events, or at `/live` a
   * WebSocket for who brings the hash of a ticket (401 without), from now on where no `after` is said.
   * Of a job that was erased meanwhile there is nothing to wait for (404).
   */
  async open(request: Request): Promise<Response> {
    const { pathname, searchParams } = new URL(request.url)
    const after = searchParams.get('after')
    if (pathname !== '/live') {
      const stream = (opening: Opening) => this.#streams.open(opening, request.signal)
      return await this.#welcome(Number(after ?? 0), stream)
    }
    const isAdmitted = this.#tickets.spend(searchParams.get('ticket') ?? '', Date.now())
    if (!isAdmitted) return new Response(null, { status: 401 })
    const from = after === null ? this.#watched.history.lastSeq() : Number(after)
    return await this.#welcome(from, (opening) => this.#sockets.open(opening))
  }

  heard(socket: WebSocket, message: string | ArrayBuffer): void {
    this.#sockets.heard(socket, message)
  }

  /** What was logged; a text that is done, given up or made anew is not in work any more. */
  event(job: LiveJob, logged: LoggedEvent): void {
    for (const { documentId, revision } of this.#texts.all()) {
      const task = taskIn(job, `text:${documentId}`)
      const isOpen = task?.status === 'running' || task?.status === 'queued'
      if (!isOpen || task.revision !== revision) this.#texts.forget(documentId)
    }
    this.#readers.event(logged, overFrame(job, logged.seq))
  }

  /** How far the job is. `now` in milliseconds. */
  progress(job: LiveJob, now: number): void {
    this.#readers.progress(() => progressFrame(job, this.#watched.forecast.foretold(job, now)))
  }

  /** What there is of a text that is being written, by whoever holds the work. */
  show(job: LiveJob, { taskId, revision, runId, text }: Shown): void {
    const task = taskIn(job, taskId)
    const isHeld = task?.status === 'running' && task.runId === runId && task.revision === revision
    if (!isHeld || kindOf(taskId) !== 'text') return
    const documentId = DocumentId.parse(taskId.slice('text:'.length))
    // What opens by two keys is not shown before, for the keys are nothing this object knows of.
    if (job.commission.keys && documentId.startsWith('couple.')) return
    this.#readers.text(this.#texts.show({ documentId, revision, text }))
  }

  /** Nobody watches any more: what there was to watch is gone. */
  end(): void {
    this.#readers.end()
    this.#texts.clear()
  }

  forgetTickets(): void {
    this.#tickets.forget()
  }

  /**
   * Takes a reader in who has seen the events up to `after`. What lies in R2 is read first; from
   * then on nothing comes between what they are told and what they will hear.
   */
  async #welcome(after: number, open: (opening: Opening) => Response): Promise<Response> {
    const { history, state, bucket } = this.#watched
    const read: LoggedEvent[] = []
    const seen = () => read.at(-1)?.seq ?? after
    while (history.archivedThrough() > seen()) {
      const job = state()
      if (job.phase === 'idle') break
      const limit = history.archivedThrough() - seen()
      read.push(...(await history.read(job.jobId, bucket, { after: seen(), limit })))
    }
    if (this.#watched.isErased()) return new Response(null, { status: 404 })
    return open(this.#opening([...read, ...history.kept(seen())]))
  }

  #opening(events: readonly LoggedEvent[]): Opening {
    const { history, forecast } = this.#watched
    const job = this.#watched.state()
    if (job.phase === 'idle') return { snapshot: null, history: events, texts: [], over: null }
    const seq = history.lastSeq()
    const snapshot = snapshotOf(job, { seq, eta: forecast.foretold(job, Date.now()) })
    return { snapshot, history: events, texts: this.#texts.all(), over: overFrame(job, seq) }
  }
}
