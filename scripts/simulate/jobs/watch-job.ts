import { kindOf, type Artifact, type TaskId } from '#core/tasks.ts'
import type { LiveJob, TaskState } from '#durable-objects/job/job-state.ts'
import { progressOf } from '#durable-objects/job/progress.ts'
import { publishedJob } from '#durable-objects/job/published.ts'
import { standing } from '#durable-objects/job/what-stands.ts'
import { StateReader } from './state-reader.ts'

/** What a rule is broken by. */
export type Complain = (rule: string, detail: string) => void

const MOST_TRIES = 3
/** How long whoever holds a task must have been silent before another may take it, in milliseconds. */
const SILENT_MS = { charts: 30_000, text: 60_000, pdf: 60_000, zip: 120_000, chapter: 0 } as const

/** One job, as its object keeps it: what may never happen from one state to the next. */
export class JobWatch {
  present: LiveJob | null = null
  isErased = false
  /** Who was granted each task of each revision: `text:p1.western@1 message-7#1`. */
  readonly granted = new Set<string>()
  readonly #complain: Complain
  readonly #reader = new StateReader()
  readonly #results = new Map<string, string>()
  readonly #finished = new Set<string>()
  /** Of the present state: its progress, and what its texts and past revisions are. */
  #progress = 0
  #texts = ''

  /** Told of every task that is not in the state it was in. */
  readonly #onChange: (job: LiveJob, id: TaskId, task: TaskState) => void

  constructor(complain: Complain, onChange: (job: LiveJob, id: TaskId, task: TaskState) => void) {
    this.#complain = complain
    this.#onChange = onChange
  }

  /** The state it stored at a moment. */
  take(json: string, now: number): void {
    // The same state in less room.
    if (json === 'packed') return
    const next = this.#reader.read(json)
    if (next === null) {
      this.isErased = true
      this.present = null
      return
    }
    if (this.isErased) this.#complain('an erased job comes back', next.jobId)
    const before = this.present
    this.present = next
    this.#advance(before, next)
    for (const [id, task] of tasksOf(next)) this.#task(next, id, task, { before, now })
    const texts = textsOf(next)
    if (texts === this.#texts) return
    this.#texts = texts
    this.#shown(next)
    this.#builtOn(next)
  }

  #advance(before: LiveJob | null, next: LiveJob): void {
    const [was, is] = [this.#progress, progressOf(next)]
    this.#progress = is
    if (!before) return
    if (is < was - 1e-9) this.#complain('progress falls', `${next.jobId} from ${was} to ${is}`)
    if (next.work < before.work) this.#complain('work falls', next.jobId)
    if (before.phase === 'cancelled' && next.phase !== 'cancelled') {
      this.#complain('a cancelled job goes on', `${next.jobId} is ${next.phase}`)
    }
  }

  #task(
    job: LiveJob,
    id: TaskId,
    task: TaskState,
    { before, now }: { before: LiveJob | null; now: number },
  ): void {
    if (task.status === 'failed' && task.cause === 'inputs') this.#givenUp(job, id)
    const old = before ? (before.tasks[id] ?? before.packages[id]) : undefined
    if (old && standsAs(task, old)) return
    const name = `${id}@${task.revision}`
    const was = old?.revision === task.revision ? old : undefined
    if (task.attempt > MOST_TRIES)
      this.#complain('a task is tried too often', `${job.jobId} ${name}`)
    if (task.status !== was?.status) this.#onChange(job, id, task)
    const isStopped = was?.status === 'cancelled' && !isBegunAnew(id, task)
    if (isStopped && task.status !== 'cancelled') {
      this.#complain('a cancelled task goes on', `${job.jobId} ${name} is ${task.status}`)
    }
    if (task.status === 'running' && task.runId !== null) this.granted.add(`${name} ${task.runId}`)
    this.#result(job, name, task)
    if (was) this.#takeover(job, id, [was, task], now)
    const isBegun = !was || was.status === 'waiting' || was.status === 'failed'
    if (task.status === 'queued' && isBegun) this.#barrier(job, id)
  }

  /** What a task of a revision left behind never changes. */
  #result({ jobId }: LiveJob, name: string, { status, result }: TaskState): void {
    const known = this.#results.get(name)
    const made = status === 'done' ? JSON.stringify(result?.artifacts) : undefined
    if (known !== undefined && made !== known) {
      this.#complain('finished work is not what it was', `${jobId} ${name}: ${known} is ${made}`)
    }
    if (made !== undefined) this.#results.set(name, made)
  }

  #takeover({ jobId }: LiveJob, id: TaskId, [was, is]: readonly TaskState[], now: number): void {
    const kind = kindOf(id)
    if (kind === 'chapter') {
      if (is!.fence < was!.fence) this.#complain('a fence falls', `${jobId} ${id}`)
      return
    }
    if (was!.status !== 'running' || is!.status !== 'running' || was!.runId === is!.runId) return
    const [message, attempt] = was!.runId!.split('#')
    const [nextMessage, nextAttempt] = is!.runId!.split('#')
    const isLaterTry = message === nextMessage && Number(nextAttempt) > Number(attempt)
    if (!isLaterTry && now - was!.seenAt <= SILENT_MS[kind]) {
      this.#complain(
        'work is taken from somebody alive',
        `${jobId} ${id}: ${was!.runId} ${is!.runId}`,
      )
    }
  }

  /** A text is begun when all it builds on is final or given up; what is made of a text, when that is there. */
  #barrier(job: LiveJob, id: TaskId): void {
    const [kind, documentId] = [kindOf(id), id.slice(id.indexOf(':') + 1)]
    if (kind === 'charts' || kind === 'zip') return
    const plan = job.commission.documents.find((document) => document.id === documentId)!
    const needs = kind === 'text' ? plan.after : [plan.id]
    const open = needs.filter((need) => !ENDED.has(job.tasks[`text:${need}`]!.status))
    const lacks = kind !== 'text' && standing(job, `text:${plan.id}`) === null
    const facts = kind === 'text' && job.tasks['charts']!.status !== 'done'
    if (open.length > 0 || lacks || facts) {
      this.#complain('a barrier is passed', `${job.jobId} ${id} before ${open.join(', ')}`)
    }
  }

  /** Nothing is given up for want of what is still being made. */
  #givenUp(job: LiveJob, id: TaskId): void {
    const documentId = id.slice(id.indexOf(':') + 1)
    const plan = job.commission.documents.find((document) => document.id === documentId)!
    const needs = kindOf(id) === 'text' ? plan.after : [plan.id]
    const open = needs.filter((need) => !ENDED.has(job.tasks[`text:${need}`]!.status))
    const isCast = ENDED.has(job.tasks['charts']!.status)
    if (!isCast || (open.length > 0 && job.tasks['charts']!.status === 'done')) {
      this.#complain('work is given up too soon', `${job.jobId} ${id} before ${open.join(', ')}`)
    }
  }

  /** A text that had to do without another is not left as it is once that other is there. */
  #builtOn(job: LiveJob): void {
    if (job.phase === 'cancelled') return
    const textOf = (id: string) => job.tasks[`text:${id}`]!
    for (const { id, after } of job.commission.documents) {
      const isSettled = after.every((before) => ENDED.has(textOf(before).status))
      if (textOf(id).status !== 'done' || !isSettled) continue
      const used = new Set(textOf(id).inputs.map(({ name }) => name))
      const lacking = after.filter(
        (before) => textOf(before).status === 'done' && !used.has(before),
      )
      if (lacking.length > 0)
        this.#complain('a text lacks what is there', `${job.jobId} ${id}: ${lacking.join(', ')}`)
    }
  }

  /** Every text that was ever finished can be read: in what is published, under its revision. */
  #shown(job: LiveJob): void {
    const published = publishedJob(job, 1)
    const readable = new Set(
      published.documents.flatMap(({ documentId, text }) =>
        text.status === 'done' && text.artifacts.length > 0
          ? [`${documentId}@${text.revision}`]
          : [],
      ),
    )
    for (const { id } of job.commission.documents) {
      const { status, revision } = job.tasks[`text:${id}`]!
      if (status === 'done') this.#finished.add(`${id}@${revision}`)
    }
    for (const name of this.#finished) {
      if (!readable.has(name)) this.#complain('a finished text is withheld', `${job.jobId} ${name}`)
    }
    this.#kept(job, published)
  }

  /** What was finished once is shown in the present revision again as soon as nobody works on it, and no job that has it failed. */
  #kept(job: LiveJob, { documents }: ReturnType<typeof publishedJob>): void {
    const had = new Set([...this.#finished].map((name) => name.slice(0, name.indexOf('@'))))
    if (job.phase === 'failed' && had.size > 0)
      this.#complain('a job with a finished text failed', job.jobId)
    for (const { documentId, revision, state, text } of documents) {
      if (state === 'past' || !had.has(documentId)) continue
      if (text.status === 'failed' || text.status === 'cancelled')
        this.#complain('a finished text is withheld', `${job.jobId} ${documentId}@${revision}`)
    }
  }
}

/** Charts and packages have no revisions: asked for anew after they were stopped, they begin again as they are. */
function isBegunAnew(id: TaskId, { status, runId }: TaskState): boolean {
  const isWithoutRevisions = ['charts', 'zip'].includes(kindOf(id))
  return isWithoutRevisions && status === 'queued' && runId === null
}

const ENDED: ReadonlySet<string> = new Set(['done', 'failed', 'cancelled'])

/** Whether whatever is looked at of a task is as it was. */
function standsAs(task: TaskState, old: TaskState): boolean {
  if (task === old) return true
  return (
    task.status === old.status &&
    task.revision === old.revision &&
    task.attempt === old.attempt &&
    task.runId === old.runId &&
    task.fence === old.fence &&
    areSame(task.result?.artifacts, old.result?.artifacts)
  )
}

function areSame(made: readonly Artifact[] = [], known: readonly Artifact[] = []): boolean {
  return (
    made.length === known.length &&
    made.every(({ key, contentType, bytes, sha256 }, at) => {
      const other = known[at]!
      return (
        key === other.key &&
        sha256 === other.sha256 &&
        bytes === other.bytes &&
        contentType === other.contentType
      )
    })
  )
}

/** Everything of a job's texts, and of what they were, by which it is shown and built upon. */
function textsOf({ phase, tasks, past }: LiveJob): string {
  const texts = Object.entries(tasks).flatMap(([id, { status, revision, inputs, result }]) =>
    id.startsWith('text:') ? [status, revision, inputs.length, result?.artifacts.length] : [],
  )
  return `${phase} ${texts.join()} ${JSON.stringify(past)}`
}

export function tasksOf(job: LiveJob): [TaskId, TaskState][] {
  return [...Object.entries(job.tasks), ...Object.entries(job.packages)] as [TaskId, TaskState][]
}
