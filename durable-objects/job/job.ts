import { assertNever } from '#core/errors.ts'
import { log } from '#core/log.ts'
import { isTerminal, kindOf, type TaskId } from '#core/tasks.ts'
import { publishJob } from '#d1/jobs.ts'
import type { TaskMessage } from '#queues/task-message.ts'
import { DurableObject } from 'cloudflare:workers'
import type { AudioFleet } from '#durable-objects/audio-fleet/audio-fleet.ts'
import { decide } from './decide.ts'
import { EventStreams } from './event-streams.ts'
import { JobStore, type LoggedEvent } from './job-store.ts'
import type { JobEffect, JobEvent, JobState, LiveJob, TaskState } from './job-state.ts'
import { progressOf } from './progress.ts'

export interface JobEnv {
  readonly DB: D1Database
  readonly CHARTS: Queue<TaskMessage>
  readonly TEXTS: Queue<TaskMessage>
  readonly PDFS: Queue<TaskMessage>
  readonly FLEET: DurableObjectNamespace<AudioFleet>
}

/** How often a job under way looks for work that fell silent. */
const LOOK_AFTER_MS = 15_000

/** What a job is told: an event without its time, which is when the job hears of it. */
export type JobReport = JobEvent extends infer Event
  ? Event extends JobEvent
    ? Omit<Event, 'at'>
    : never
  : never

/** One object per job. It remembers and it acts; `decide` does the thinking. */
export class Job extends DurableObject<JobEnv> {
  readonly #store: JobStore
  readonly #streams = new EventStreams()
  /** What D1 was last told of each task. In memory: after a restart everything is told once more. */
  #published: LiveJob['tasks'] = {}

  constructor(ctx: DurableObjectState, env: JobEnv) {
    super(ctx, env)
    this.#store = new JobStore(ctx.storage)
  }

  /**
   * Takes a fact into account. Returns the run that holds the task afterwards (null when none
   * does), so that a consumer can tell whether the work is its own. Safe to call twice.
   */
  async report(report: JobReport): Promise<{ readonly holder: string | null }> {
    const state = this.#accept({ ...report, at: Date.now() } as JobEvent)
    if ('taskId' in report && state.phase !== 'idle') {
      return { holder: state.tasks[report.taskId]?.runId ?? null }
    }
    return { holder: null }
  }

  /** Called by the sweep for a job that stands still: resends what was lost, publishes what was not. */
  async wake(): Promise<void> {
    this.#accept({ type: 'looked-after', at: Date.now() })
    this.#store.outbox.add([{ type: 'publish' }], Date.now())
    await this.ctx.storage.setAlarm(Date.now())
  }

  events(after: number): LoggedEvent[] {
    return this.#store.eventsAfter(after)
  }

  /** A stream of server-sent events from `?after=`; it ends when the job does. */
  override async fetch(request: Request): Promise<Response> {
    const after = Number(new URL(request.url).searchParams.get('after') ?? 0)
    const state = this.#store.load()
    const isOver = state.phase !== 'idle' && isTerminal(state.phase)
    return this.#streams.open(this.#store.eventsAfter(after), { isOver, signal: request.signal })
  }

  override async alarm(): Promise<void> {
    this.#accept({ type: 'looked-after', at: Date.now() })
    await this.#store.outbox.drain((effect) => this.#perform(effect), Date.now)
    await this.#setNextAlarm()
  }

  #accept(event: JobEvent): JobState {
    const before = this.#store.load()
    const decision = decide(before, event)
    const { state } = decision
    if (state === before || state.phase === 'idle') return state

    const logged = this.#store.save(decision, {
      at: event.at,
      type: event.type,
      taskId: 'taskId' in event ? event.taskId : null,
      detail: detailOf(event),
      status: state.phase,
      progress: progressOf(state),
    })
    this.#streams.send(logged, { isOver: isTerminal(state.phase) })
    void this.ctx.storage.setAlarm(Date.now())
    log('job.event', { jobId: state.jobId, ...logged })
    return state
  }

  async #perform(effect: JobEffect): Promise<void> {
    const state = this.#store.load()
    if (state.phase === 'idle') return
    const { jobId } = state
    switch (effect.type) {
      case 'publish':
        await this.#publish(state)
        return
      case 'enqueue': {
        const { taskId, attempt, delaySeconds } = effect
        await this.#queueOf(taskId).send({ jobId, taskId, attempt }, { delaySeconds })
        return
      }
      case 'offer-chapter':
        await this.env.FLEET.getByName('main').offer({
          jobId,
          documentId: effect.documentId,
          lane: effect.lane,
        })
        return
      case 'withdraw-chapters':
        await this.env.FLEET.getByName('main').withdraw(jobId)
        return
      default:
        assertNever(effect)
    }
  }

  /** Tells D1 how the job stands and which tasks have changed since it was last told. */
  async #publish({ jobId, phase, tasks }: LiveJob): Promise<void> {
    const changed = Object.entries(tasks).filter(([id, task]) => !isSame(task, this.#published[id]))
    await publishJob(this.env.DB, {
      id: jobId,
      status: phase,
      progress: progressOf({ tasks }),
      seq: this.#store.lastSeq(),
      tasks: Object.fromEntries(changed),
    })
    this.#published = tasks
  }

  #queueOf(taskId: TaskId): Queue<TaskMessage> {
    const kind = kindOf(taskId)
    if (kind === 'chapter') throw new Error('chapters wait in the fleet, not in a queue')
    return { charts: this.env.CHARTS, text: this.env.TEXTS, pdf: this.env.PDFS }[kind]
  }

  /** An alarm set meanwhile by a new event comes first; a job at its end with nothing to tell sleeps for good. */
  async #setNextAlarm(): Promise<void> {
    const state = this.#store.load()
    const dueAt = this.#store.outbox.nextDueAt()
    const isOpen = state.phase !== 'idle' && !isTerminal(state.phase)
    const next = Math.min(dueAt ?? Infinity, isOpen ? Date.now() + LOOK_AFTER_MS : Infinity)
    if (next === Infinity || (await this.ctx.storage.getAlarm()) !== null) return
    await this.ctx.storage.setAlarm(next)
  }
}

function isSame(task: TaskState, other: TaskState | undefined): boolean {
  return JSON.stringify(task) === JSON.stringify(other)
}

/** The part of an event that a reader of the history wants to see, in words. */
function detailOf(event: JobEvent): string | null {
  switch (event.type) {
    case 'ordered':
      return event.jobType
    case 'task-started':
      return event.runId
    case 'task-progressed':
      return String(event.fraction)
    case 'task-done':
      return event.result.artifacts.map(({ key, sha256 }) => `${key} ${sha256}`).join(', ')
    case 'task-failed':
      return event.reason
    case 'retry-asked':
      return event.documentId
    case 'cancel-asked':
    case 'looked-after':
      return null
    default:
      return assertNever(event)
  }
}
