import type { Commission } from '#core/commission.ts'
import { log } from '#core/log.ts'
import type { PackageId } from '#core/tasks.ts'
import { sha256Of } from '#core/sha256.ts'
import { deleteJob, findJob } from '#d1/jobs.ts'
import { noteErasure } from '#d1/owing.ts'
import type { PublishedJob } from '#d1/publish-job.ts'
import type { WholeJob } from '#d1/restore-job.ts'
import { alarmRang, armAlarm } from '#durable-objects/delivery/arm-alarm.ts'
import { migrate } from '#durable-objects/migrate.ts'
import { DurableObject } from 'cloudflare:workers'
import { announcementsOf } from './announced.ts'
import { decide, isOver, type Decision } from './decide.ts'
import { describeEvent } from './describe-event.ts'
import { ARCHIVE, Errands, REST } from './errands.ts'
import { grantOf, type Grant } from './grant-of.ts'
import type { JobEvent, JobReport, LiveJob } from './job-state.ts'
import { Forecast } from './forecast.ts'
import { History, type LoggedEvent } from './history.ts'
import { JobStore } from './job-store.ts'
import { JOB_TABLES } from './job-tables.ts'
import { nextLookAt } from './look-after.ts'
import { packageInputs } from './package-inputs.ts'
import type { JobEnv, Sent } from './perform-effect.ts'
import { isPassing, LatestProgress } from './latest-progress.ts'
import { LiveViews, type Shown } from './live-views.ts'
import { progressOf } from './progress.ts'
import { publishedJob } from './published.ts'
import { transitionLine, type BeganAt } from './transition-line.ts'
import { isOlder, upgradeState } from './upgrade-state.ts'
import { begunByNow, worthTelling } from './worth-telling.ts'

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
  | ({
      readonly kind: 'known'
      readonly owner: string | null
      /** When something last happened to it, milliseconds; null where that has left for R2. */
      readonly heardAt: number | null
    } & Omit<WholeJob, 'owner'>)

type Asked = Extract<JobReport, { type: `${string}-asked` }>
type Started = Extract<JobReport, { type: 'task-started' }>

/** One object per job. It remembers and it acts; `decide` does the thinking. */
export class Job extends DurableObject<JobEnv> {
  readonly #store: JobStore
  readonly #history: History
  readonly #forecast: Forecast
  readonly #views: LiveViews
  readonly #progress = new LatestProgress(() => this.#flush())
  #errands!: Errands

  constructor(ctx: DurableObjectState, env: JobEnv) {
    super(ctx, env)
    this.#store = new JobStore(ctx.storage.sql)
    this.#history = new History(ctx.storage.sql)
    this.#forecast = new Forecast(this.#history)
    this.#views = new LiveViews(ctx, {
      state: () => this.#store.state,
      isErased: () => this.#store.isErased,
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

  /** The same of several, one after the other. */
  reports(reports: readonly JobReport[]): void {
    for (const report of reports) this.report(report)
  }

  /**
   * Shows readers what there is of a text that is being written, by whoever holds the work. Nobody
   * remembers it, and it is no part of the history: the text itself is told when it is done.
   */
  show(shown: Shown): void {
    const { state } = this.#store
    if (state.phase !== 'idle') this.#views.show(state, shown)
  }

  /** Grants a piece of work to a delivery that asks for it, unless it is not to be done, or not by this one. */
  grant(work: Omit<Started, 'type'>): Grant {
    return grantOf(this.#accept({ ...work, type: 'task-started', at: Date.now() }), work)
  }

  /** A person's wish: done, or not with the reason. */
  async command(asked: Asked): Promise<CommandAnswer> {
    return await this.#command({ ...asked, at: Date.now() } as JobEvent)
  }

  /** Has everything that is finished packed; names the package. */
  async pack(): Promise<PackAnswer> {
    const { state } = this.#store
    if (state.phase === 'idle') return NOT_ORDERED
    const inputs = packageInputs(state)
    const named = inputs.map(({ name, sha256 }) => `${name} ${sha256}`).join('\n')
    const hash = await sha256Of(named)
    const packageId: PackageId = `zip:${hash.slice(0, 16)}`
    const asked = { type: 'package-asked', packageId, inputs, at: Date.now() } as const
    const answer = await this.#command(asked)
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
   * lies. Its object forgets it before D1 does, so that nothing is worked on, or brought back, whatever
   * becomes of the answer. D1 is told how far it was, by which its credits are settled with its row. Work under way
   * knows nothing of it and may still store something, so once that must be over everything is deleted again;
   * what writers cost is, where its owner is deleted (`withCosts`).
   */
  async erase({ withCosts = false }: { readonly withCosts?: boolean } = {}): Promise<void> {
    this.#progress.flush()
    const { state } = this.#store
    if (state.phase === 'idle') return this.#forget()
    const { jobId, commission } = state
    const last = publishedJob(state, this.#history.lastSeq())
    const whole = { type: 'erase', jobId, pool: commission.pool, withCosts } as const
    const againAt = Date.now() + LONGEST_WORK_MS
    await noteErasure(this.env.DB, jobId, new Date(againAt))
    this.#views.end()
    this.ctx.storage.transactionSync(() => {
      this.#forget()
      this.#send([{ ...whole, time: 'first' }])
      this.#send([{ ...whole, time: 'last' }], againAt)
    })
    await deleteJob(this.env.DB, jobId, last)
    log('job.erased', { jobId })
  }

  /** What the object itself knows, for who compares it with what D1 and R2 say. */
  examined(): Examined {
    const { state } = this.#store
    if (this.#store.isErased) return { kind: 'erased' }
    if (state.phase === 'idle') return { kind: 'unknown' }
    const { customer, commission } = state
    const published = publishedJob(state, this.#history.lastSeq())
    const heardAt = this.#history.lastAt()
    return { kind: 'known', owner: customer, commission, published, heardAt }
  }

  /** Tries again what this object gave up telling somebody. False when it is not there any more. */
  replay(letterId: number): boolean {
    return this.#errands.replay(letterId)
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
    this.#errands.pump()
    this.#arm()
  }

  /** Brings the tables and the state to their present shape, and arms the alarm for whatever waits. */
  async #open(): Promise<void> {
    migrate(this.ctx.storage, JOB_TABLES)
    this.#errands = new Errands({
      ctx: this.ctx,
      env: () => this.env,
      store: this.#store,
      history: this.#history,
      forecast: this.#forecast,
      onFound: (found) => this.report(found),
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
    this.#errands.forget()
    this.#store.forget()
  }

  /** Whoever looks after the answer reads in D1 what it said, unless D1 is away. */
  async #command(event: JobEvent): Promise<CommandAnswer> {
    const before = this.#store.state
    if (before.phase === 'idle') return NOT_ORDERED
    const { state, refusal } = this.#take(event)
    if (refusal !== undefined) return { ok: false, reason: refusal }
    if (state.phase === 'idle') return NOT_ORDERED
    const answer = { ok: true, job: publishedJob(state, this.#history.lastSeq()) } as const
    await this.#errands.publishNow(state)
    return answer
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
    const told = worthTelling(before, state, event)
    const lines = this.ctx.storage.transactionSync(() => {
      this.#store.keep(state)
      this.#errands.note(isOver(state) ? [...effects, ARCHIVE] : effects, event)
      const logged = told.map((one) => this.#log(state, one))
      const last = logged.at(-1)
      if (last) this.#errands.announce(announcementsOf(before, state, last), event)
      return logged
    })
    this.#tell(state, told, lines)
    this.#errands.pump()
    this.#arm()
    return decision
  }

  #log(state: LiveJob, event: JobEvent): LoggedEvent {
    return this.#history.log({
      at: event.at,
      type: event.type,
      taskId: 'taskId' in event ? event.taskId : null,
      revision: 'revision' in event ? event.revision : null,
      detail: describeEvent(event),
      status: state.phase,
      progress: progressOf(state),
    })
  }

  /** What was logged is told to whoever watches, and to operators. */
  #tell(state: LiveJob, told: readonly JobEvent[], lines: readonly LoggedEvent[]): void {
    const beganAt: BeganAt = (ended) => this.#history.startedBefore(ended)
    for (const [which, logged] of lines.entries()) {
      this.#forecast.note(state, logged)
      this.#views.event(state, logged)
      log('job.event', transitionLine(state, told[which]!, { logged, beganAt }))
    }
  }

  /** How far work is: the last word of each task, at most once a second. Kept and shown, never logged or queued; but that a try after a pause is work is told now. */
  #flush(): void {
    const before = this.#store.state
    const at = Date.now()
    const heard = this.#progress.take().map((report) => ({ ...report, at }))
    const state = heard.reduce((next, event) => decide(next, event).state, before)
    if (state === before || state.phase === 'idle') return
    const begun = heard.flatMap((event) => begunByNow(before, state, event))
    const lines = this.ctx.storage.transactionSync(() => {
      this.#store.keep(state)
      return begun.map((one) => this.#log(state, one))
    })
    this.#tell(state, begun, lines)
    this.#views.progress(state, at)
    const dueAt = this.#errands.progressDueAt()
    if (at >= dueAt || begun.length > 0) return this.#send([{ type: 'publish' }])
    // Whoever waits is told no second time: what D1 says of them must come to be true by itself.
    const isPlaced = heard.some(({ type }) => type === 'task-placed')
    if (isPlaced) this.#send([{ type: 'publish' }], dueAt)
  }

  #send(effects: readonly Sent[], dueAt = Date.now()): void {
    if (effects.length === 0) return
    this.#errands.send(effects, dueAt)
    this.#arm()
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

/** As much as anybody is told at once, unless they ask for less. */
const MOST_EVENTS = 10_000

const NOT_ORDERED = { ok: false, reason: 'it was never ordered' } as const
