import { isTerminal, type TaskId } from '#core/tasks.ts'
import type { LiveJob, TaskState } from '#durable-objects/job/job-state.ts'
import { TaskMessage } from '#queues/task-message.ts'
import type { PublishedJob } from '#d1/publish-job.ts'
import { draftsFolder, taskKey } from '#r2/artifacts.ts'
import { DocumentId } from '#core/job-types.ts'
import { checkText } from './engines.ts'
import type { ObjectHost } from './object-host.ts'
import type { WriterCall } from './simulated-writer.ts'
import type { Stage } from './stage.ts'
import type { Troubles } from './troubles.ts'
import { JobWatch, type Complain } from './watch-job.ts'
import { WatchedPurses } from './watched-purses.ts'
import type { World } from './world.ts'

/** What a person waits at the most to hear of an open job, milliseconds; the clock's own steps on top. */
const MOST_SILENCE_MS = 120_000 + 5_000
const MOST_DRAFTS = 3
/** A run asks its job every five seconds, where something moves. */
const MOST_SPENDING_MS = 90_000
/** What is on its way to storage when its job is cancelled arrives all the same; nothing is sent so long after. */
const MOST_AFTER_CANCEL_MS = 20_000
/** A job that was not heard tells it again so long after, at the most: a try of half a minute, and a minute's wait. */
const MOST_UNTOLD_MS = 90_000

/** Silent work is looked for before it is given up, just before. */
const MOST_SINCE_LOOK_MS = 60_000

/** A draft as the book keeps it, as far as it is looked at. */
interface KeptDraft {
  readonly broken: boolean
  readonly raw?: string
  readonly stop?: string | null
}

interface Row {
  readonly progress: number
  readonly work: number
  readonly seq: number
}

/** Watches a world for whatever may never happen. */
export class Watch {
  readonly jobs = new Map<string, JobWatch>()
  readonly calls: { readonly call: WriterCall; readonly folder: string }[] = []
  readonly complain: Complain
  readonly #world: World
  readonly #stage: Stage
  readonly #troubles: Troubles
  /** When what would be stored under a key was cancelled. */
  readonly #cancelled = new Map<string, number>()
  /** When its job last looked for what lies under a key. */
  readonly #lookedFor = new Map<string, number>()
  readonly #rows = new Map<string, Row>()
  readonly #purses: WatchedPurses
  /** What each party found when it last looked at a book of drafts. */
  readonly #looked = new Map<string, readonly KeptDraft[]>()

  constructor(world: World, { stage, troubles }: { stage: Stage; troubles: Troubles }) {
    this.#world = world
    this.#stage = stage
    this.#troubles = troubles
    this.complain = (rule, detail) => stage.fail(rule, detail)
    world.onJob = (host) => this.#follow(host)
    world.r2.onPut = ({ key }, by, sentAt) => this.#onPut(key, by, sentAt)
    world.r2.onList = (prefix, by) => {
      if (prefix.endsWith('/drafts/')) this.#looked.set(`${by} ${prefix}`, this.drafts(prefix))
    }
    world.r2.onLook = (key, by) => {
      if (by.startsWith('job_')) this.#lookedFor.set(key, stage.now)
    }
    world.d1.onJob = (id) => this.#onRow(id)
    world.writer.onCall = (call) => this.#onCall(call)
    world.writer.onWhole = (call) => this.#onWhole(call)
    this.#purses = new WatchedPurses(world, stage)
    world.d1.onPaid = (id) => this.#purses.paid(id)
    world.people.onAnswered = (answer) => this.#onAnswered(answer)
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

  /** What everybody reads never goes back. */
  #onRow(id: string): void {
    const [row] = this.#world.d1.rows<Row>('SELECT progress, work, seq FROM jobs WHERE id = ?', id)
    const known = this.#rows.get(id)
    if (!row) return
    if (known && (row.progress < known.progress || row.work < known.work || row.seq < known.seq)) {
      this.complain('what D1 tells goes back', `${id} from ${JSON.stringify(known)}`)
    }
    this.#rows.set(id, row)
  }

  /** Whoever is answered and then looks reads what they were told, or what came of it. */
  #onAnswered(answer: unknown): void {
    const job = (answer as { readonly job?: PublishedJob }).job
    if (!job || !this.#troubles.isAlwaysWell('d1')) return
    const asked = 'SELECT progress, work, seq FROM jobs WHERE id = ?'
    const [row] = this.#world.d1.rows<Row>(asked, job.id)
    if (row && (row.seq < job.seq || row.work < job.work)) {
      const [was, is] = [`${job.seq}, ${job.work}`, `${row.seq}, ${row.work}`]
      this.complain('an answer is not what is told', `${job.id}: ${was}, D1 has ${is}`)
    }
  }

  #follow(host: ObjectHost): void {
    const watch = new JobWatch(this.complain, (job, id, task) => this.#onTask(job, id, task))
    this.jobs.set(host.name, watch)
    host.onState = (json) => watch.take(json, this.#stage.now)
  }

  /** What is stored stays as it is; a piece of history may be told again. */
  #onPut(key: string, by: string, sentAt: number): void {
    const isHistory = key.includes('/history/')
    if (!isHistory && this.#world.r2.objects.has(key)) {
      this.complain('an artifact is overwritten', `${key} by ${by}`)
    }
    const cancelledAt = this.#cancelled.get(key)
    if (cancelledAt === undefined) return
    const keptAt = this.#troubles.keptAt.get(key.split('/')[1]!) ?? -Infinity
    const toldBy = Math.max(cancelledAt, keptAt + MOST_UNTOLD_MS)
    if (sentAt - toldBy > MOST_AFTER_CANCEL_MS) {
      const seconds = (sentAt - cancelledAt) / 1000
      this.complain('something is stored after it was cancelled', `${key} by ${by}, ${seconds} s`)
    }
  }

  /** A task of a job was cancelled, asked for anew after that, or given up for silence. */
  #onTask(job: LiveJob, id: TaskId, task: TaskState): void {
    const key = taskKey(job.jobId, id, task.revision)
    if (task.status === 'cancelled') this.#cancelled.set(key, this.#stage.now)
    else this.#cancelled.delete(key)
    const isGivenUp = task.status === 'failed' && task.reason === 'the work fell silent'
    if (!isGivenUp) return
    if (this.#world.r2.objects.has(key))
      this.complain('finished work is given up', `${id} of ${job.jobId}`)
    if (this.#stage.now - (this.#lookedFor.get(key) ?? 0) > MOST_SINCE_LOOK_MS)
      this.complain('work is given up that nobody looked for', `${id} of ${job.jobId}`)
  }

  /** Spending stops with its job, as soon as whoever spends hears of it. */
  #onWhole({ by, beganAt }: WriterCall): void {
    const message = this.#world.queues.deliveries.get(by)
    if (!message) return
    const { jobId, taskId, revision } = TaskMessage.parse(message.body)
    const since = this.#cancelled.get(taskKey(jobId, taskId, revision))
    if (
      since !== undefined &&
      this.#stage.now - since > MOST_SPENDING_MS &&
      this.#troubles.isAlwaysWell('calls')
    ) {
      const [begun, now] = [beganAt - since, this.#stage.now - since].map((ms) => ms / 1000)
      this.complain('spending goes on', `${taskId} of ${jobId}, from ${begun} s to ${now} s`)
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
    const overdrawn = job?.present && this.#purses.overdrawn(job.present)
    if (overdrawn) this.complain('a draft is asked for beyond the budget', overdrawn)
    const whole = (this.#looked.get(`${call.by} ${folder}`) ?? []).filter(({ broken }) => !broken)
    if (whole.length >= MOST_DRAFTS || whole.some(isFit)) {
      this.complain('a draft is paid for twice', `${taskId} of ${jobId} has ${whole.length}`)
    }
  }
}

/** Whether a draft needs no other after it. */
function isFit({ raw = '', stop = null }: KeptDraft): boolean {
  return checkText({ markdown: raw }, { stop }).length === 0
}
