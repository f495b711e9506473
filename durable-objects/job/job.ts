import type { Announcement } from '#core/announcements.ts'
import type { Commission } from '#core/commission.ts'
import { assertNever } from '#core/errors.ts'
import { log } from '#core/log.ts'
import { isTerminal, type PackageId } from '#core/tasks.ts'
import { deleteJob, findJob } from '#d1/jobs.ts'
import { noteAtRest, noteErasure } from '#d1/owing.ts'
import type { PublishedJob } from '#d1/publish-job.ts'
import type { WholeJob } from '#d1/restore-job.ts'
import { alarmRang, armAlarm } from '#durable-objects/delivery/arm-alarm.ts'
import { deadLetterOf, shelve } from '#durable-objects/delivery/dead-letter.ts'
import { Delivery } from '#durable-objects/delivery/delivery.ts'
import type { ParkedLetter } from '#durable-objects/delivery/letters.ts'
import { NotBefore } from '#durable-objects/delivery/not-before.ts'
import { migrate } from '#durable-objects/migrate.ts'
import { sha256Hex } from '#r2/artifacts.ts'
import { DurableObject } from 'cloudflare:workers'
import { announcementsOf } from './announced.ts'
import { decide, isOver, type Decision } from './decide.ts'
import { describeEvent } from './describe-event.ts'
import type { JobEvent, JobReport, LiveJob } from './job-state.ts'
import { Forecast } from './forecast.ts'
import { History, type LoggedEvent } from './history.ts'
import { JobStore } from './job-store.ts'
import { JOB_TABLES } from './job-tables.ts'
import { nextLookAt } from './look-after.ts'
import { packageInputs } from './package-inputs.ts'
import {
  eraseJob,
  lookFor,
  recipientOf,
  sendSignal,
  tellEndpoints,
  tellFleet,
  type JobEnv,
  type Sent,
} from './perform-effect.ts'
import { isPassing, LatestProgress } from './latest-progress.ts'
import { LiveViews, type Shown } from './live-views.ts'
import { progressOf } from './progress.ts'
import { publishedJob } from './published.ts'
import { Publisher } from './publisher.ts'
import { taskIn } from './task-states.ts'
import { TransitionLines } from './transition-line.ts'
import { Untold } from './untold.ts'
import { isOlder, upgradeState } from './upgrade-state.ts'

export type CommandAnswer =
  | { readonly ok: true; readonly job: PublishedJob }
  | { readonly ok: false; readonly reason: string }
/** Names the package that was asked for, or tells why there is none. */
type PackAnswer =
  | { readonly ok: true; readonly packageId: PackageId }
  | Extract<CommandAnswer, { ok: false }>

/** `unknown`: never ordered. `owner` is null of jobs ordered before it was told. */
export type Examined =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'erased' }
  | ({ readonly kind: 'known'; readonly owner: string | null } & Omit<WholeJob, 'owner'>)

type Asked = Extract<JobReport, { type: `${string}-asked` }>
type Started = Extract<JobReport, { type: 'task-started' }>

/** One object per job. It remembers and it acts; `decide` does the thinking. */
export class Job extends DurableObject<JobEnv> {
  readonly #store: JobStore
  readonly #history: History
  readonly #forecast: Forecast
  readonly #views: LiveViews
  readonly #untold: Untold
  readonly #lines = new TransitionLines()
  readonly #progress = new LatestProgress(() => this.#flush())
  #delivery!: Delivery<Sent>
  readonly #publisher = new Publisher()

  constructor(ctx: DurableObjectState, env: JobEnv) {
    super(ctx, env)
    this.#store = new JobStore(ctx.storage.sql)
    this.#history = new History(ctx.storage.sql)
    this.#untold = new Untold(ctx.storage.sql)
    this.#forecast = new Forecast(this.#history)
    this.#views = new LiveViews(ctx, {
      state: () => this.#store.state,
      history: this.#history,
      forecast: this.#forecast,
      bucket: env.ARTIFACTS,
    })
    void ctx.blockConcurrencyWhile(async () => await this.#open())
  }

  /** Takes the order. Asked twice, it is taken once; after the job was erased, never again. */
  order(order: Omit<Extract<JobReport, { type: 'ordered' }>, 'type'>): void {
    if (this.#store.isErased) return
    this.#accept({ ...order, type: 'ordered', at: Date.now() })
  }

  /** Takes a fact into account. Safe to call twice, and late. */
  report(report: JobReport): void {
    if (isPassing(report)) this.#progress.add(report)
    else this.#accept({ ...report, at: Date.now() } as JobEvent)
  }

  /**
   * Shows readers what there is of a text that is being written, by whoever holds the work. Nobody
   * remembers it, and it is no part of the history: the text itself is told when it is done.
   */
  show(shown: Shown): void {
    const { state } = this.#store
    if (state.phase !== 'idle') this.#views.show(state, shown)
  }

  /** Grants a piece of work to a delivery that asks for it; null when it is not to be done, or not by this one. */
  grant(work: Omit<Started, 'type'>): { readonly commission: Commission } | null {
    const state = this.#accept({ ...work, type: 'task-started', at: Date.now() })
    if (state.phase === 'idle') return null
    const task = taskIn(state, work.taskId)
    const isGranted =
      task?.status === 'running' && task.runId === work.runId && task.revision === work.revision
    return isGranted ? { commission: state.commission } : null
  }

  /** A person's wish: done, or not with the reason. */
  command(asked: Asked): CommandAnswer {
    return this.#command({ ...asked, at: Date.now() } as JobEvent)
  }

  /** Has everything that is finished packed; names the package. */
  async pack(): Promise<PackAnswer> {
    const { state } = this.#store
    if (state.phase === 'idle') return NOT_ORDERED
    const inputs = packageInputs(state)
    const named = inputs.map(({ name, sha256 }) => `${name} ${sha256}`).join('\n')
    const hash = await sha256Hex(new TextEncoder().encode(named))
    const packageId: PackageId = `zip:${hash.slice(0, 16)}`
    const answer = this.#command({ type: 'package-asked', packageId, inputs, at: Date.now() })
    return answer.ok ? { ok: true, packageId } : answer
  }

  /**
   * Called by the sweep for a job that stands still, or owes something though it is over: resends what
   * was lost, publishes what was not, does what is due.
   */
  wake(): void {
    this.#accept({ type: 'looked-after', at: Date.now() })
    this.#send([this.#store.isPacked ? REST : { type: 'publish' }])
  }

  /**
   * Deletes the job: at once for whoever asks, and in the end for good, wherever something of it
   * lies. Work under way knows nothing of it and may still store something, so once that must be
   * over everything is deleted again.
   */
  async erase(): Promise<void> {
    const { state } = this.#store
    if (state.phase === 'idle') return this.#forget()
    const { jobId, commission } = state
    const whole = { type: 'erase', jobId, pool: commission.pool } as const
    const againAt = Date.now() + LONGEST_WORK_MS
    await noteErasure(this.env.DB, jobId, new Date(againAt))
    await deleteJob(this.env.DB, jobId)
    this.#views.end()
    this.ctx.storage.transactionSync(() => {
      this.#forget()
      this.#send([{ ...whole, time: 'first' }])
      this.#send([{ ...whole, time: 'last' }], againAt)
    })
    log('job.erased', { jobId })
  }

  /** What the object itself knows, for who compares it with what D1 and R2 say. */
  examined(): Examined {
    const { state } = this.#store
    if (this.#store.isErased) return { kind: 'erased' }
    if (state.phase === 'idle') return { kind: 'unknown' }
    const { customer, commission } = state
    const published = publishedJob(state, this.#history.lastSeq())
    return { kind: 'known', owner: customer, commission, published }
  }

  /** Tries again what this object gave up telling somebody. False when it is not there any more. */
  replay(letterId: number): boolean {
    return this.#delivery.replay(letterId)
  }

  /** The history after `after`, the oldest first, from wherever it lies. */
  async events(after: number, limit = MOST_EVENTS): Promise<LoggedEvent[]> {
    const { state } = this.#store
    if (state.phase === 'idle') return []
    return await this.#history.read(state.jobId, this.env.ARTIFACTS, { after, limit })
  }

  /** Takes the hash of a ticket in, with which one socket may be opened. False where there is no job. */
  admit(ticketHash: string): boolean {
    if (this.#store.state.phase === 'idle') return false
    this.#views.admit(ticketHash)
    return true
  }

  /** Somebody comes to watch. */
  override async fetch(request: Request): Promise<Response> {
    return await this.#views.open(request)
  }

  override webSocketMessage(socket: WebSocket, message: string | ArrayBuffer): void {
    this.#views.heard(socket, message)
  }

  override alarm(): void {
    alarmRang(this.ctx.storage)
    this.#accept({ type: 'looked-after', at: Date.now() })
    this.#delivery.pump()
    this.#arm()
  }

  /** Brings the tables and the state to their present shape, and arms the alarm for whatever waits. */
  async #open(): Promise<void> {
    migrate(this.ctx.storage, JOB_TABLES)
    this.#delivery = new Delivery<Sent>({
      storage: this.ctx.storage,
      perform: (effect) => this.#perform(effect),
      onParked: (letter) => this.#onParked(letter),
      mayPark: ({ type }) => !NEVER_PARKED.has(type),
    })
    const stored = this.#store.stored()
    if (stored === null) return
    const job = upgradeState(stored, await this.#commissionOf(stored))
    this.#store.opened(job)
    if (isOlder(stored)) this.#store.keep(job)
    this.#arm()
  }

  /** The commission that a state of the first edition lacks. */
  async #commissionOf(stored: unknown): Promise<Commission | null> {
    if (!isOlder(stored)) return null
    const { jobId } = stored as Pick<LiveJob, 'jobId'>
    return (await findJob(this.env.DB, jobId))?.commission ?? null
  }

  #forget(): void {
    this.#views.forgetTickets()
    this.#history.forget()
    this.#untold.told(Number.MAX_SAFE_INTEGER)
    this.#store.forget()
  }

  #command(event: JobEvent): CommandAnswer {
    const before = this.#store.state
    if (before.phase === 'idle') return NOT_ORDERED
    const { state, refusal } = this.#take(event)
    if (refusal !== undefined) return { ok: false, reason: refusal }
    if (state.phase === 'idle') return NOT_ORDERED
    return { ok: true, job: publishedJob(state, this.#history.lastSeq()) }
  }

  #accept(event: JobEvent) {
    return this.#take(event).state
  }

  #take(event: JobEvent): Decision {
    this.#progress.flush()
    const before = this.#store.state
    const decision = decide(before, event)
    const { state, effects } = decision
    if (state.phase === 'idle') return decision
    if (state === before) {
      this.#send(effects)
      return decision
    }
    const logged = this.ctx.storage.transactionSync(() => {
      this.#store.keep(state)
      this.#enqueue(isOver(state) ? [...effects, ARCHIVE] : effects, event)
      const line = this.#history.log({
        at: event.at,
        type: event.type,
        taskId: 'taskId' in event ? event.taskId : null,
        revision: 'revision' in event ? event.revision : null,
        detail: describeEvent(event),
        status: state.phase,
        progress: progressOf(state),
      })
      this.#announce(announcementsOf(before, state, line), event)
      return line
    })
    this.#forecast.note(state, logged)
    this.#views.event(state, logged)
    this.#delivery.pump()
    this.#arm()
    log('job.event', this.#lines.line(state, event, logged))
    return decision
  }

  /** How far work is: the last word of each task, at most once a second. Kept and shown, never logged or queued. */
  #flush(): void {
    const before = this.#store.state
    const at = Date.now()
    const heard = this.#progress.take()
    const state = heard.reduce((next, report) => decide(next, { ...report, at }).state, before)
    if (state === before || state.phase === 'idle') return
    this.#store.keep(state)
    this.#views.progress(state, at)
    if (this.#publisher.isProgressDue(at)) return this.#send([{ type: 'publish' }])
    // Whoever waits is told no second time: what D1 says of them must come to be true by itself.
    const isPlaced = heard.some(({ type }) => type === 'task-placed')
    if (isPlaced) this.#send([{ type: 'publish' }], this.#publisher.progressDueAt())
  }

  #send(effects: readonly Sent[], dueAt = Date.now()): void {
    if (effects.length === 0) return
    this.#delivery.add(
      effects.map((effect) => ({ key: recipientOf(effect), effect, dueAt })),
      Date.now(),
    )
    this.#delivery.pump()
    this.#arm()
  }

  /** A publication waits a moment for what comes with it; everything else goes at once. */
  #enqueue(effects: readonly Sent[], event: JobEvent): void {
    const dueAt = this.#publisher.dueAt(event)
    const outgoing = effects.map((effect) => ({
      key: recipientOf(effect),
      effect,
      ...(effect.type === 'publish' && { dueAt }),
      ...(effect.type === 'archive' && { dueAt: event.at + ARCHIVE_MS }),
    }))
    this.#delivery.add(outgoing, event.at)
  }

  /** Endpoints hear together of what comes together, as D1 does. */
  #announce(news: readonly Announcement[], event: JobEvent): void {
    if (news.length === 0) return
    this.#untold.add(news)
    const effect = { type: 'announce' } as const
    const dueAt = this.#publisher.dueAt(event)
    this.#delivery.add([{ key: recipientOf(effect), effect, dueAt }], event.at)
  }

  async #perform(effect: Sent): Promise<void> {
    if (effect.type === 'erase') {
      await eraseJob(effect, this.env)
      return
    }
    if (effect.type === 'dead-letter') return await shelve(this.env.DB, effect.letter)
    const { state } = this.#store
    if (state.phase === 'idle') return
    switch (effect.type) {
      case 'archive':
        return await this.#archive(state)
      case 'rest':
        return await this.#rest(state)
      case 'publish':
        return await this.#publish()
      case 'signal':
        return await sendSignal(state, effect.taskId, this.env)
      case 'chapter':
        return await tellFleet(state, effect, this.env)
      case 'announce':
        return await tellEndpoints(state, this.#untold, this.env)
      case 'look': {
        const found = await lookFor(state, effect.taskId, this.env)
        if (found) this.#accept({ ...found, at: Date.now() } as JobEvent)
        return
      }
      default:
        assertNever(effect)
    }
  }

  async #publish(): Promise<void> {
    const { state: before } = this.#store
    if (before.phase !== 'idle') await this.#forecast.load(this.env.DB, before)
    const { state } = this.#store
    if (state.phase === 'idle') return
    const eta = this.#forecast.foretold(state, Date.now())
    const isOwing = isTerminal(state.phase) && !this.#store.isPacked
    const seq = this.#history.lastSeq()
    await this.#publisher.publish(this.env.DB, state, { seq, eta, isOwing })
  }

  /** A job that is over and has told everybody everything is looked for no more. */
  async #rest({ jobId }: LiveJob): Promise<void> {
    if (!this.#store.isPacked) return
    const now = Date.now()
    if (this.#delivery.waiting() > 1) throw new NotBefore(now + REST_MS, 'others are told first')
    await noteAtRest(this.env.DB, jobId, new Date(now))
  }

  /** What a job that is over no longer needs at hand goes to R2. One that has gone on meanwhile comes back here when it ends. */
  async #archive(state: LiveJob): Promise<void> {
    if (!isOver(state)) return
    const copied = await this.#history.copyTo(state.jobId, this.env.ARTIFACTS)
    await this.#forecast.keep(this.env.DB, state, new Date())
    if (this.#store.state !== state) return
    this.ctx.storage.transactionSync(() => {
      if (copied) this.#history.dropArchived(copied)
      this.#store.pack(state)
      // Once this letter itself is crossed off.
      this.#send([REST], Date.now() + SOON_MS)
    })
    this.#forecast.forget()
  }

  /** What cannot be told is put where operators look. */
  #onParked(letter: ParkedLetter): void {
    const { state } = this.#store
    const sender = state.phase === 'idle' ? this.ctx.id.toString() : state.jobId
    const effect = { type: 'dead-letter', letter: deadLetterOf(letter, sender) } as const
    this.#delivery.add([{ key: recipientOf(effect), effect }], letter.parkedAt)
  }

  /** The alarm looks after the tasks; a job at its end with nothing to tell sleeps for good. */
  #arm(): void {
    const { state } = this.#store
    const now = Date.now()
    if (state.phase !== 'idle') armAlarm(this.ctx.storage, nextLookAt(state, now), now)
  }
}

/** A queue gives its consumer 15 minutes; no upload takes as long. */
const LONGEST_WORK_MS = 20 * 60_000

/** How long a job is over before its history leaves: whoever watched it to its end has seen that by then. */
const ARCHIVE_MS = 60_000
const ARCHIVE = { type: 'archive' } as const
const REST = { type: 'rest' } as const
const SOON_MS = 1_000
/** How long a job whose history has left waits for what it still tells others. */
const REST_MS = 60_000
/** What is told until it is heard, however long that takes. */
const NEVER_PARKED: ReadonlySet<Sent['type']> = new Set(['dead-letter', 'erase', 'rest'])
/** As much as anybody is told at once, unless they ask for less. */
const MOST_EVENTS = 10_000

const NOT_ORDERED = { ok: false, reason: 'it was never ordered' } as const
