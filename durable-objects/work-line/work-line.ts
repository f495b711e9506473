import type { JobId } from '#core/ids.ts'
import { logError } from '#core/log.ts'
import type { TaskKind } from '#core/tasks.ts'
import { alarmRang, armAlarm } from '#durable-objects/delivery/arm-alarm.ts'
import { migrate } from '#durable-objects/migrate.ts'
import type { TaskMessage } from '#queues/task-message.ts'
import { readSetting } from '#settings/read.ts'
import { DurableObject } from 'cloudflare:workers'
import { LineOfWork, type LineLimits, type OfferedWork } from './line-of-work.ts'
import { LINE_TABLES } from './line-tables.ts'

/** The kinds of work whose turn comes here; chapters have a line of their own, with the pods. */
export const LINED_KINDS = ['text', 'pdf', 'zip'] as const
type LinedKind = (typeof LINED_KINDS)[number]

export function isLined(kind: TaskKind): kind is LinedKind {
  return (LINED_KINDS as readonly TaskKind[]).includes(kind)
}

export interface WorkLineEnv {
  readonly DB: D1Database
  readonly TEXTS: Queue<TaskMessage>
  readonly PDFS: Queue<TaskMessage>
  readonly PACKAGES: Queue<TaskMessage>
}

/** What could not be sent is tried again so soon. */
const AGAIN_MS = 5_000

/** One object a kind of work, by whose name it is called: who is next, and how much is done at once. */
export class WorkLine extends DurableObject<WorkLineEnv> {
  readonly #line: LineOfWork

  constructor(ctx: DurableObjectState, env: WorkLineEnv) {
    super(ctx, env)
    migrate(ctx.storage, LINE_TABLES)
    this.#line = new LineOfWork(ctx.storage.sql)
    this.#arm()
  }

  /** Work that a job wants done. Safe to ask twice: what is in line keeps its place. */
  async offer(work: OfferedWork): Promise<void> {
    const isLost = this.ctx.storage.transactionSync(() => this.#line.offer(work, Date.now()))
    if (isLost) await this.#send(work.message)
    await this.#release()
  }

  /** Somebody is done with this attempt at it: the next may go. */
  async settle(message: TaskMessage): Promise<void> {
    this.#line.settle(message)
    await this.#release()
  }

  /** Work that was cancelled: whoever waits behind it goes on at once. */
  async withdraw(work: Pick<TaskMessage, 'jobId' | 'taskId' | 'revision'>): Promise<void> {
    this.#line.withdraw(work)
    await this.#release()
  }

  /** All work of a job that was deleted. */
  async withdrawJob(jobId: JobId): Promise<void> {
    this.#line.withdrawJob(jobId)
    await this.#release()
  }

  /** How many turns a customer has in a round of everybody else's one. */
  weigh(customer: string, weight: number): void {
    this.#line.weigh(customer, weight)
  }

  depth(): { readonly waiting: number; readonly out: number } {
    return this.#line.depth()
  }

  override async alarm(): Promise<void> {
    alarmRang(this.ctx.storage)
    await this.#release()
  }

  async #release(): Promise<void> {
    try {
      const limits = await this.#limits()
      const released = this.ctx.storage.transactionSync(() =>
        this.#line.release(limits, Date.now()),
      )
      for (const message of released) await this.#send(message)
    } catch (error) {
      logError('line.release-failed', error, { line: this.ctx.id.name })
      armAlarm(this.ctx.storage, Date.now() + AGAIN_MS)
    }
    this.#arm()
  }

  async #send(message: TaskMessage): Promise<void> {
    try {
      await this.#queue.send(message)
    } catch (error) {
      logError('line.send-failed', error, { line: this.ctx.id.name })
      this.#line.takeBack(message, Date.now() + AGAIN_MS)
    }
  }

  async #limits(): Promise<LineLimits> {
    const source = { db: this.env.DB, variables: { ...this.env } }
    const kind = this.#kind
    return {
      inAll: (await readSetting(source, `work.${kind}.most`)).value,
      ofCustomer: (await readSetting(source, `work.${kind}.mostOfCustomer`)).value,
    }
  }

  get #kind(): LinedKind {
    return LINED_KINDS.find((kind) => kind === this.ctx.id.name) ?? 'text'
  }

  get #queue(): Queue<TaskMessage> {
    const { TEXTS: text, PDFS: pdf, PACKAGES: zip } = this.env
    return { text, pdf, zip }[this.#kind]
  }

  #arm(): void {
    const now = Date.now()
    armAlarm(this.ctx.storage, this.#line.nextAt(now), now)
  }
}
