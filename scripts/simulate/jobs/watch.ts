import { isTerminal } from '#core/tasks.ts'
import { TaskMessage } from '#queues/task-message.ts'
import { draftsFolder } from '#r2/artifacts.ts'
import { DocumentId } from '#core/job-types.ts'
import type { ObjectHost } from './object-host.ts'
import type { WriterCall } from './simulated-writer.ts'
import type { Stage } from './stage.ts'
import type { Troubles } from './troubles.ts'
import { JobWatch, type Complain } from './watch-job.ts'
import type { World } from './world.ts'

/** What a person waits at the most to hear of an open job, milliseconds; the clock's own steps on top. */
const MOST_SILENCE_MS = 120_000 + 5_000
const MOST_DRAFTS = 3

/** A draft as the book keeps it, as far as it is looked at. */
interface KeptDraft {
  readonly broken: boolean
  readonly raw?: string
  readonly findings?: readonly unknown[]
}

/** Watches a world for whatever may never happen. */
export class Watch {
  readonly jobs = new Map<string, JobWatch>()
  readonly calls: { readonly call: WriterCall; readonly folder: string }[] = []
  readonly complain: Complain
  readonly #world: World
  readonly #stage: Stage
  readonly #troubles: Troubles
  /** What each party found when it last looked at a book of drafts. */
  readonly #looked = new Map<string, readonly KeptDraft[]>()

  constructor(world: World, { stage, troubles }: { stage: Stage; troubles: Troubles }) {
    this.#world = world
    this.#stage = stage
    this.#troubles = troubles
    this.complain = (rule, detail) => stage.fail(rule, detail)
    world.onJob = (host) => this.#follow(host)
    world.r2.onPut = ({ key }, by) => this.#onPut(key, by)
    world.r2.onList = (prefix, by) => {
      if (prefix.endsWith('/drafts/')) this.#looked.set(`${by} ${prefix}`, this.drafts(prefix))
    }
    world.writer.onCall = (call) => this.#onCall(call)
  }

  /** The drafts that a book holds now. */
  drafts(folder: string): readonly KeptDraft[] {
    return this.#world.r2
      .under(folder)
      .map(({ bytes }) => JSON.parse(new TextDecoder().decode(bytes)) as KeptDraft)
  }

  /** No open job is silent for long, unless whoever looks after it was kept from it. */
  lookForSilence(): void {
    const { now } = this.#stage
    for (const [id, { present }] of this.jobs) {
      if (!present || isTerminal(present.phase)) continue
      const { actedAt } = this.#world.jobs.get(id)!
      const since = Math.max(actedAt, this.#troubles.sweepKeptAt)
      if (now - since > MOST_SILENCE_MS) {
        this.complain('a job is silent', `${id} since ${(now - actedAt) / 1000} s`)
      }
    }
  }

  #follow(host: ObjectHost): void {
    const watch = new JobWatch(this.complain)
    this.jobs.set(host.name, watch)
    host.onState = (json) => watch.take(json, this.#stage.now)
  }

  /** What is stored stays as it is; a piece of history may be told again. */
  #onPut(key: string, by: string): void {
    const isHistory = key.includes('/history/')
    if (!isHistory && this.#world.r2.objects.has(key)) {
      this.complain('an artifact is overwritten', `${key} by ${by}`)
    }
  }

  /** A call is made by whoever was granted the work, and for what no draft stands for yet. */
  #onCall(call: WriterCall): void {
    const message = this.#world.queues.deliveries.get(call.by)
    if (!message) return this.complain('a stranger pays the writer', call.by)
    const { jobId, taskId, revision } = TaskMessage.parse(message.body)
    const documentId = DocumentId.parse(taskId.slice('text:'.length))
    const folder = draftsFolder({ jobId, documentId, revision })
    this.calls.push({ call, folder })
    const run = call.by.split(' ')[1]!
    const job = this.jobs.get(jobId)
    if (!job?.granted.has(`${taskId}@${revision} ${run}`)) {
      this.complain('a draft is paid for that nobody asked for', `${taskId} of ${jobId} by ${run}`)
    }
    const whole = (this.#looked.get(`${call.by} ${folder}`) ?? []).filter(({ broken }) => !broken)
    if (whole.length >= MOST_DRAFTS || whole.some(({ findings }) => findings?.length === 0)) {
      this.complain('a draft is paid for twice', `${taskId} of ${jobId} has ${whole.length}`)
    }
  }
}
