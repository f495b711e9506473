import { kindOf, type TaskId, type TaskKind } from '#core/tasks.ts'
import { kindOfWork, learned, type Duration, type Measured } from './durations.ts'
import type { LiveJob, TaskState } from './job-state.ts'
import { isFinished, shownStatus } from './task-states.ts'

/** When a job should be over, milliseconds since 1970: in half of all cases by `likelyAt`, in nine of ten by `lateAt`. */
export interface Foretold {
  readonly likelyAt: number
  readonly lateAt: number
}

export interface Known {
  /** What earlier jobs told, by kind of work. */
  readonly durations: ReadonlyMap<string, Duration>
  /** What this one has told so far. */
  readonly measured: readonly Measured[]
  /** When each running task began. */
  readonly began: ReadonlyMap<TaskId, number>
  readonly now: number
}

/** As many ends are tried out, each with other durations; a prime, so that every stride visits each rank once. */
const TRIALS = 31
/** Of fewer samples than this the spread is not believed when it is small. */
const FEW_SAMPLES = 8
const SPREAD_OF_FEW = 0.35
/** However many were measured, today may be another day. */
const MOST_BELIEVED = 12

/**
 * Tries out how a job may go on: what runs ends, what waits begins when what it builds on is there
 * and one of the places for its kind is free, and everything takes as long as its kind was measured
 * to take. Null where nobody can say: a kind was never measured, something is paused, or chapters
 * wait and none of them is spoken. Log-logistic durations, drawn by rank and not by chance: the
 * same job at the same moment is told the same.
 */
export function foretell(job: LiveJob, known: Known): Foretold | null {
  const open = Object.entries(job.tasks).filter(([, { status }]) => !isFinished(status))
  if (open.length === 0 || open.some(([, task]) => shownStatus(task) === 'paused')) return null
  if (isNobodySpeaking(job)) return null
  const durations = durationsOf(
    job,
    known,
    open.map(([id]) => id as TaskId),
  )
  if (durations === null) return null
  const course = courseOf(job, known, durations)
  const ends = Array.from({ length: TRIALS }, (_, trial) => endOf(course, trial))
  const inOrder = ends.toSorted((a, b) => a - b)
  return { likelyAt: at(inOrder, 0.5), lateAt: at(inOrder, 0.9) }
}

function at(inOrder: readonly number[], share: number): number {
  return Math.round(inOrder[Math.floor(share * inOrder.length)]!)
}

/** A chapter that waits says at which place; who speaks for others first, and how long, only the fleet knows. */
function isNobodySpeaking({ tasks }: LiveJob): boolean {
  const chapters = Object.entries(tasks).flatMap(([id, task]) =>
    kindOf(id as TaskId) === 'chapter' ? [task] : [],
  )
  const waits = chapters.some(({ status, reason }) => status === 'queued' && reason !== null)
  return waits && chapters.every(({ status }) => status !== 'running')
}

type Durations = ReadonlyMap<TaskKind, Duration>

function durationsOf(
  { commission }: LiveJob,
  { durations, measured }: Known,
  open: readonly TaskId[],
): Durations | null {
  const found = new Map<TaskKind, Duration>()
  for (const id of open) {
    const name = kindOfWork(commission, id)
    const own = measured.find(({ kind }) => kind === name)
    const before = durations.get(name) ?? null
    const duration = own ? withOwn(before, own) : before
    if (duration === null) return null
    found.set(kindOf(id), duration)
  }
  return found
}

/** What a job has shown of its own days counts, and as many places as it was seen to have. */
function withOwn(before: Duration | null, own: Measured): Duration {
  const duration = learned(before, own)
  return { ...duration, atOnce: Math.max(own.atOnce, before?.atOnce ?? 0) }
}

/** What all trials of a job have in common. */
interface Course extends Pick<Known, 'began' | 'now'> {
  readonly tasks: LiveJob['tasks']
  readonly durations: Durations
  /** In order: a task's number decides which durations it is tried with. */
  readonly numbers: ReadonlyMap<TaskId, number>
  readonly running: readonly TaskId[]
  readonly documents: readonly Parts[]
  /** How many of each kind may run side by side. */
  readonly places: ReadonlyMap<TaskKind, number>
}

/** A document's tasks, and the texts it is written after. */
interface Parts {
  readonly text: TaskId
  readonly after: readonly TaskId[]
  readonly rest: readonly TaskId[]
}

function courseOf(
  { tasks, commission }: LiveJob,
  { began, now }: Known,
  durations: Durations,
): Course {
  const ids = Object.keys(tasks) as TaskId[]
  const running = ids.filter((id) => tasks[id]!.status === 'running')
  const documents = commission.documents.map(({ id, after }): Parts => ({
    text: `text:${id}`,
    after: after.map((one): TaskId => `text:${one}`),
    rest: [`pdf:${id}`, `chapter:${id}`],
  }))
  const numbers = new Map(ids.map((id, number) => [id, number]))
  const places = placesOf(durations, running)
  return { tasks, durations, began, now, numbers, running, documents, places }
}

/** The same kinds, each a little faster or slower as a whole: of few samples a mean is not known well. */
function asMayBe(durations: Durations, trial: number): Durations {
  const kinds = [...durations].map(([kind, duration], index): [TaskKind, Duration] => {
    const share = shareAt(trial, TRIALS - 2 - index)
    const doubt = spreadOf(duration) / Math.sqrt(Math.min(duration.samples, MOST_BELIEVED))
    const apart = scaleOf(doubt) * Math.log(share / (1 - share))
    return [kind, { ...duration, logMean: duration.logMean + apart }]
  })
  return new Map(kinds)
}

/** When everything is over in one trial. */
function endOf(course: Course, trial: number): number {
  const { tasks, now, numbers, running, documents, places } = course
  const durations = asMayBe(course.durations, trial)
  const free = new Map(
    [...places].map(([kind, count]) => [kind, Array.from({ length: count }, () => now)]),
  )
  const ends = new Map<TaskId, number>()
  const end = (id: TaskId, readyAt: number) => {
    const ended = ends.get(id) ?? endOfTask(id, readyAt)
    ends.set(id, ended)
    return ended
  }
  const endOfTask = (id: TaskId, readyAt: number) => {
    const task = tasks[id]!
    if (isFinished(task.status)) return now
    const kind = kindOf(id)
    const share = shareAt(trial, numbers.get(id)!)
    const elapsed = now - (course.began.get(id) ?? now)
    return occupy(free.get(kind)!, readyAt, leftOf(task, durations.get(kind)!, { elapsed, share }))
  }
  // What runs has its place already.
  for (const id of running) end(id, now)
  const cast = end('charts', now)
  for (const { text, after, rest } of documents) {
    const written = end(text, Math.max(cast, ...after.map((before) => ends.get(before) ?? now)))
    for (const id of rest) end(id, written)
  }
  return Math.max(...ends.values())
}

/** Which of all durations, from the shortest to the longest (0 to 1), a task takes in a trial: over all trials each once. */
function shareAt(trial: number, index: number): number {
  const stride = 1 + (index % (TRIALS - 1))
  return (((trial * stride + 7 * index) % TRIALS) + 0.5) / TRIALS
}

/** How many milliseconds are left of a task that has its place, of which `elapsed` are over if it runs. */
function leftOf(
  { status, fraction }: TaskState,
  duration: Duration,
  { elapsed, share }: { readonly elapsed: number; readonly share: number },
): number {
  if (status !== 'running') return drawn(duration, share, 0)
  if (fraction > 0) return drawn(duration, share, 0) * (1 - fraction)
  const since = Math.max(0, elapsed)
  return drawn(duration, share, since) - since
}

/** How many places each kind has: what runs has one. */
function placesOf(durations: Durations, running: readonly TaskId[]): ReadonlyMap<TaskKind, number> {
  return new Map(
    [...durations].map(([kind, { atOnce }]) => {
      const taken = running.filter((id) => kindOf(id) === kind).length
      return [kind, Math.max(1, Math.round(atOnce), taken)]
    }),
  )
}

/** Takes the place that is free first; returns when it is free again. */
function occupy(free: number[], readyAt: number, takes: number): number {
  const first = free.indexOf(Math.min(...free))
  const end = Math.max(readyAt, free[first]!) + takes
  free[first] = end
  return end
}

/** The duration at a rank (0 to 1) among all that take longer than `elapsed` milliseconds. */
function drawn(duration: Duration, share: number, elapsed: number): number {
  const { logMean } = duration
  const scale = scaleOf(spreadOf(duration))
  const passed = elapsed > 0 ? 1 / (1 + Math.exp(-(Math.log(elapsed) - logMean) / scale)) : 0
  const rank = Math.min(1 - 1e-9, passed + (1 - passed) * share)
  return Math.max(elapsed, Math.exp(logMean + scale * Math.log(rank / (1 - rank))))
}

/** A standard deviation of logarithms. */
function spreadOf({ samples, logVariance }: Duration): number {
  const measured = Math.sqrt(logVariance)
  return samples < FEW_SAMPLES ? Math.max(SPREAD_OF_FEW, measured) : measured
}

/** The same as the scale of a logistic distribution. */
function scaleOf(spread: number): number {
  return Math.max(1e-3, (spread * Math.sqrt(3)) / Math.PI)
}
