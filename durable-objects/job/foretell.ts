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
  const ends = Array.from({ length: TRIALS }, (_, trial) =>
    endOf(job, { ...known, durations }, trial),
  )
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

interface Trial extends Pick<Known, 'began' | 'now'> {
  readonly durations: Durations
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
function endOf(job: LiveJob, trial: Trial, number: number): number {
  const ids = Object.keys(job.tasks) as TaskId[]
  const durations = asMayBe(trial.durations, number)
  const places = placesOf(job, trial)
  const ends = new Map<TaskId, number>()
  const end = (id: TaskId, readyAt: number) => {
    const ended = ends.get(id) ?? endOfTask(id, readyAt)
    ends.set(id, ended)
    return ended
  }
  const endOfTask = (id: TaskId, readyAt: number) => {
    const task = job.tasks[id]!
    if (isFinished(task.status)) return trial.now
    const left = leftOf(id, task, { ...trial, durations, share: shareAt(number, ids.indexOf(id)) })
    return occupy(places.get(kindOf(id))!, readyAt, left)
  }
  // What runs has its place already.
  for (const id of ids) if (job.tasks[id]!.status === 'running') end(id, trial.now)
  const cast = end('charts', trial.now)
  for (const { id, after } of job.commission.documents) {
    const before = after.map((one) => ends.get(`text:${one}`) ?? trial.now)
    const written = end(`text:${id}`, Math.max(cast, ...before))
    end(`pdf:${id}`, written)
    end(`chapter:${id}`, written)
  }
  return Math.max(...ends.values())
}

/** Which of all durations, from the shortest to the longest (0 to 1), a task takes in a trial: over all trials each once. */
function shareAt(trial: number, index: number): number {
  const stride = 1 + (index % (TRIALS - 1))
  return (((trial * stride + 7 * index) % TRIALS) + 0.5) / TRIALS
}

/** How many milliseconds are left of a task that has its place. */
function leftOf(
  id: TaskId,
  { status, fraction }: TaskState,
  { durations, began, now, share }: Trial & { readonly share: number },
): number {
  const duration = durations.get(kindOf(id))!
  if (status !== 'running') return drawn(duration, share, 0)
  if (fraction > 0) return drawn(duration, share, 0) * (1 - fraction)
  const elapsed = Math.max(0, now - (began.get(id) ?? now))
  return drawn(duration, share, elapsed) - elapsed
}

/** When each place of each kind is free: at once. */
function placesOf({ tasks }: LiveJob, { durations, now }: Trial): Map<TaskKind, number[]> {
  const running = (kind: TaskKind) =>
    Object.entries(tasks).filter(
      ([id, { status }]) => status === 'running' && kindOf(id as TaskId) === kind,
    ).length
  return new Map(
    [...durations].map(([kind, { atOnce }]) => {
      const count = Math.max(1, Math.round(atOnce), running(kind))
      return [kind, Array.from({ length: count }, () => now)]
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
