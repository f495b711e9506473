import type { Announcement } from '#core/announcements.ts'
import { assertNever } from '#core/errors.ts'
import { logError } from '#core/log.ts'
import { isTerminal } from '#core/tasks.ts'
import { noteAtRest } from '#d1/owing.ts'
import { deadLetterOf, shelve } from '#durable-objects/delivery/dead-letter.ts'
import { Delivery } from '#durable-objects/delivery/delivery.ts'
import { inTime } from '#durable-objects/delivery/in-time.ts'
import type { ParkedLetter } from '#durable-objects/delivery/letters.ts'
import { NotBefore } from '#durable-objects/delivery/not-before.ts'
import { isOver } from './decide.ts'
import type { Forecast } from './forecast.ts'
import type { History } from './history.ts'
import type { JobEvent, JobReport, LiveJob } from './job-state.ts'
import type { JobStore } from './job-store.ts'
import {
  announceChapters,
  eraseJob,
  lookFor,
  recipientOf,
  tellEndpoints,
  tellFleet,
  type JobEnv,
  type Sent,
} from './perform-effect.ts'
import { Publisher } from './publisher.ts'
import { tellLine } from './tell-line.ts'
import { Untold } from './untold.ts'

interface ErrandsOf {
  readonly ctx: DurableObjectState
  readonly env: () => JobEnv
  readonly store: JobStore
  readonly history: History
  readonly forecast: Forecast
  /** Told what became of silent work that was looked for. */
  readonly onFound: (found: JobReport) => void
}

/** How long a job is over before its history leaves: whoever watched it to its end has seen that by then. */
const ARCHIVE_MS = 60_000
export const ARCHIVE = { type: 'archive' } as const
export const REST = { type: 'rest' } as const
const SOON_MS = 1_000
/** How long a job whose history has left waits for what it still tells others. */
const REST_MS = 60_000
/** Whoever asked something waits no longer for D1 to know of it; D1 is told all the same. */
const ANSWER_MS = 2_000
/** What is told until it is heard, however long that takes. */
const NEVER_PARKED: ReadonlySet<Sent['type']> = new Set(['archive', 'dead-letter', 'erase', 'rest'])

/**
 * What a job tells others and has done elsewhere: stored with what it follows from, performed until it
 * succeeds, by what is true of the job by then. Make one once the object's tables are there.
 */
export class Errands {
  readonly #of: ErrandsOf
  readonly #delivery: Delivery<Sent>
  readonly #publisher = new Publisher()
  readonly #untold: Untold

  constructor(of: ErrandsOf) {
    this.#of = of
    this.#untold = new Untold(of.ctx.storage.sql)
    this.#delivery = new Delivery<Sent>({
      storage: of.ctx.storage,
      perform: (effect) => this.#perform(effect),
      onParked: (letter) => this.#onParked(letter),
      mayPark: ({ type }) => !NEVER_PARKED.has(type),
    })
  }

  /** Notes what follows from an event, in the transaction that stores it. A publication waits a moment for what comes with it; everything else goes with the next `pump`. */
  note(effects: readonly Sent[], event: JobEvent): void {
    const dueAt = this.#dueAt(event)
    const outgoing = effects.map((effect) => ({
      key: recipientOf(effect),
      effect,
      ...(effect.type === 'publish' && { dueAt }),
      ...(effect.type === 'archive' && { dueAt: event.at + ARCHIVE_MS }),
    }))
    this.#delivery.add(outgoing, event.at)
  }

  /** Notes what endpoints are to hear, in the same transaction: they hear together of what comes together, as D1 does. */
  announce(news: readonly Announcement[], event: JobEvent): void {
    if (news.length === 0) return
    this.#untold.add(news)
    const effect = { type: 'announce' } as const
    const dueAt = this.#dueAt(event)
    this.#delivery.add([{ key: recipientOf(effect), effect, dueAt }], event.at)
  }

  /** Notes what follows from no event, and begins it if it is due. */
  send(effects: readonly Sent[], dueAt: number): void {
    const outgoing = effects.map((effect) => ({ key: recipientOf(effect), effect, dueAt }))
    const now = Date.now()
    this.#delivery.add(outgoing, now)
    if (dueAt <= now) this.pump()
  }

  /** Begins whatever is due. */
  pump(): void {
    this.#delivery.pump()
  }

  /** When progress alone is next worth a publication. */
  progressDueAt(): number {
    return this.#publisher.progressDueAt()
  }

  /**
   * Tells D1 at once of a state that it is not known to have, for somebody who waits for it: who asks again, because
   * the object died over the answer, too. Where that fails it is told later, as it is anyway.
   */
  async publishNow(state: LiveJob): Promise<void> {
    if (this.#publisher.hasTold(state)) return
    try {
      await inTime(ANSWER_MS, async () => await this.#publish())
    } catch (error) {
      logError('job.published-late', error)
    }
  }

  /** Tries again what was given up. False when it is not there any more. */
  replay(letterId: number): boolean {
    return this.#delivery.replay(letterId)
  }

  /** Endpoints hear no more of a job that was erased. */
  forget(): void {
    this.#untold.told(Number.MAX_SAFE_INTEGER)
  }

  async #perform(effect: Sent): Promise<void> {
    const env = this.#of.env()
    if (effect.type === 'erase') return await eraseJob(effect, env)
    if (effect.type === 'dead-letter') return await shelve(env.DB, effect.letter)
    const { state } = this.#of.store
    if (state.phase === 'idle') return
    switch (effect.type) {
      case 'archive':
        return await this.#archive(state)
      case 'rest':
        return await this.#rest(state)
      case 'publish':
        return await this.#publish()
      case 'signal':
        await tellLine(state, effect.taskId, env)
        if (effect.taskId === 'charts') await announceChapters(state, env)
        return
      case 'chapter':
        return await tellFleet(state, effect, env)
      case 'announce':
        return await tellEndpoints(state, this.#untold, env)
      case 'look': {
        const found = await lookFor(state, effect.taskId, env)
        if (found) this.#of.onFound(found)
        return
      }
      default:
        assertNever(effect)
    }
  }

  /** When D1 and endpoints are to hear of an event: a voice that somebody listens for, at once. */
  #dueAt(event: JobEvent): number {
    const { state } = this.#of.store
    const documents = state.phase === 'idle' ? [] : state.commission.documents
    return this.#publisher.dueAt(
      event,
      documents.some(({ lane }) => lane === 'preview'),
    )
  }

  async #publish(): Promise<void> {
    const { store, history, forecast } = this.#of
    const { DB } = this.#of.env()
    if (store.state.phase !== 'idle') await forecast.load(DB, store.state)
    const { state } = store
    if (state.phase === 'idle') return
    const eta = forecast.foretold(state, Date.now())
    const isOwing = isTerminal(state.phase) && !store.isPacked
    await this.#publisher.publish(DB, state, { seq: history.lastSeq(), eta, isOwing })
  }

  /** A job that is over and has told everybody everything is looked for no more. */
  async #rest({ jobId }: LiveJob): Promise<void> {
    if (!this.#of.store.isPacked) return
    const now = Date.now()
    if (this.#delivery.waiting() > 1) throw new NotBefore(now + REST_MS, 'others are told first')
    await noteAtRest(this.#of.env().DB, jobId, new Date(now))
  }

  /** What a job that is over no longer needs at hand goes to R2. One that has gone on meanwhile comes back here when it ends. */
  async #archive(state: LiveJob): Promise<void> {
    if (!isOver(state)) return
    const { store, history, forecast, ctx } = this.#of
    const { DB, ARTIFACTS } = this.#of.env()
    const copied = await history.copyTo(state.jobId, ARTIFACTS)
    await forecast.keep(DB, state, new Date())
    if (store.state !== state) return
    ctx.storage.transactionSync(() => {
      if (copied) history.dropArchived(copied)
      store.pack(state)
      // Once this letter itself is crossed off.
      this.send([REST], Date.now() + SOON_MS)
    })
    forecast.forget()
  }

  /** What cannot be told is put where operators look. */
  #onParked(letter: ParkedLetter): void {
    const { store, ctx } = this.#of
    const sender = store.state.phase === 'idle' ? ctx.id.toString() : store.state.jobId
    const effect = { type: 'dead-letter', letter: deadLetterOf(letter, sender) } as const
    this.#delivery.add([{ key: recipientOf(effect), effect }], letter.parkedAt)
  }
}
